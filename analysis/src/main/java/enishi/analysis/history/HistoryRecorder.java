package enishi.analysis.history;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Portrait;
import enishi.sim.model.RunListener;
import enishi.sim.organization.NgoLife;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Follows one NGO through a run. */
public final class HistoryRecorder implements RunListener {

    private static final int UNKNOWN = -1;

    private final String ngo;
    private final Runnable monthEnded;
    private final List<MonthOfLife> months = new ArrayList<>();
    private final List<IndicatorTable> indicators = new ArrayList<>();
    private final Map<Purpose, Long> flows = new LinkedHashMap<>();
    private int account = UNKNOWN;
    private int accountsSeen;

    private record Purpose(PostingKind kind, String with) {}

    /**
     * A recorder.
     *
     * @param ngo id of the NGO
     * @param monthEnded is told of the end of every reported month
     */
    public HistoryRecorder(String ngo, Runnable monthEnded) {
        this.ngo = ngo;
        this.monthEnded = monthEnded;
    }

    @Override
    public SortedSet<String> followed() {
        return new TreeSet<>(List.of(ngo));
    }

    @Override
    public void opened(Ledger ledger) {
        ledger.keep((debit, credit, kind, yen) -> post(ledger, debit, credit, kind, yen));
    }

    private void post(Ledger ledger, int debit, int credit, PostingKind kind, long yen) {
        find(ledger);
        if (account != UNKNOWN && debit == account) {
            flows.merge(new Purpose(kind, ledger.name(credit)), yen, Long::sum);
        } else if (account != UNKNOWN && credit == account) {
            flows.merge(new Purpose(kind, ledger.name(debit)), -yen, Long::sum);
        }
    }

    /** An NGO may be founded at any time, and its account opened. */
    private void find(Ledger ledger) {
        while (account == UNKNOWN && accountsSeen < ledger.accounts()) {
            if (ledger.name(accountsSeen).equals("ngo:" + ngo)) {
                account = accountsSeen;
            }
            accountsSeen++;
        }
    }

    @Override
    public void portrait(Portrait portrait) {
        List<Flow> all = new ArrayList<>();
        flows.forEach((purpose, yen) -> all.add(new Flow(purpose.kind(), purpose.with(), yen)));
        months.add(new MonthOfLife(portrait, all));
    }

    @Override
    public void observed(IndicatorTable table) {
        indicators.add(table);
        flows.clear();
        monthEnded.run();
    }

    /**
     * What was recorded.
     *
     * @param scenario id of the scenario
     * @param title title of the scenario
     * @param lives the lives of all NGOs of the run
     */
    public History history(String scenario, String title, List<NgoLife> lives) {
        NgoLife life =
                lives.stream().filter(one -> one.ngo().equals(ngo)).findFirst().orElse(null);
        return new History(scenario, title, ngo, life, life == null ? List.of() : months, indicators);
    }
}
