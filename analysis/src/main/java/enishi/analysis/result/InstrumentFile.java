package enishi.analysis.result;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code instruments.csv} while it is written: what every policy instrument spent in a month.
 *
 * <p>Spending is what left the instrument's account less what came back from those it paid; its budget coming in and
 * unused budget going back to the treasury are neither.
 */
final class InstrumentFile implements AutoCloseable {

    static final String NAME = "instruments.csv";
    static final String HEADER = "month,instrument,spent_yen";

    private static final String PREFIX = "instrument:";

    private final CsvFile csv;
    private final OptionalInt run;
    private final Ledger ledger;
    private final SortedMap<String, Integer> instruments = new TreeMap<>();
    private boolean[] isInstrument = {};
    private long[] spent = {};

    InstrumentFile(Path folder, OptionalInt run, Ledger ledger) {
        this.run = run;
        this.ledger = ledger;
        csv = new CsvFile(folder.resolve(NAME), RunColumn.header(run, HEADER));
        learnAccounts();
    }

    void posted(int debitAccount, int creditAccount, PostingKind kind, long yen) {
        if (Math.max(debitAccount, creditAccount) >= spent.length) {
            learnAccounts();
        }
        if (isInstrument[creditAccount] && kind != PostingKind.LAPSE) {
            spent[creditAccount] += yen;
        }
        if (isInstrument[debitAccount] && kind != PostingKind.APPROPRIATION) {
            spent[debitAccount] -= yen;
        }
    }

    /** Writes the month's rows and starts the next month at nothing. */
    void endMonth(YearMonth month) {
        if (ledger.accounts() > spent.length) {
            learnAccounts();
        }
        String text = month.toString();
        instruments.forEach((instrument, account) -> {
            RunColumn.start(csv, run)
                    .field(text)
                    .field(instrument)
                    .field(spent[account])
                    .endRow();
            spent[account] = 0;
        });
    }

    FileRecord finish() {
        return csv.finish();
    }

    @Override
    public void close() {
        csv.close();
    }

    private void learnAccounts() {
        int known = spent.length;
        int now = ledger.accounts();
        spent = Arrays.copyOf(spent, now);
        isInstrument = Arrays.copyOf(isInstrument, now);
        for (int account = known; account < now; account++) {
            String name = ledger.name(account);
            if (name.startsWith(PREFIX)) {
                isInstrument[account] = true;
                instruments.put(name.substring(PREFIX.length()), account);
            }
        }
    }
}
