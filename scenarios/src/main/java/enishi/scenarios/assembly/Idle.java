package enishi.scenarios.assembly;

import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a scenario does nothing in a run because of its dates: no fault, but seldom what its author meant. */
final class Idle {

    private static final int MONTHS = 12;

    private Idle() {}

    /** One sentence for everything that does nothing, and one for a scenario without any instrument. */
    static List<String> in(ScenarioDefinition definition, RunSettings run) {
        YearMonth first = definition.start();
        YearMonth last = first.plusMonths((long) MONTHS * run.years() - 1);
        List<String> sentences = new ArrayList<>();
        if (definition.instruments().isEmpty()) {
            sentences.add("it has no instruments. Maybe \"extends\": \"baseline-japan\" was meant.");
        }
        definition.instruments().forEach((id, instrument) -> {
            YearMonth start = instrument.start();
            YearMonth begins = start == null ? null : start.plusMonths(instrument.lagMonths());
            add(sentences, id, begins, instrument.end(), first, last);
            if (hasNoMoney(instrument, first, last)) {
                sentences.add(id + " has a budget of 0 in all years from " + first + " to " + last + ".");
            }
        });
        definition.shocks().forEach((id, shock) -> add(sentences, id, shock.start(), end(shock), first, last));
        return List.copyOf(sentences);
    }

    private static YearMonth end(Shock shock) {
        return shock.start().plusMonths(Math.max(shock.months(), shock.reliefMonths()) - 1L);
    }

    private static boolean hasNoMoney(Instrument instrument, YearMonth first, YearMonth last) {
        for (int month = MonthCount.of(first); month <= MonthCount.of(last); month += 1) {
            if (instrument.annualBudgetYen().yen(month) > 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(
            List<String> sentences,
            String id,
            @Nullable YearMonth begins,
            @Nullable YearMonth ends,
            YearMonth first,
            YearMonth last) {
        if (begins != null && begins.isAfter(last)) {
            int years = begins.getYear() - first.getYear() + (begins.getMonthValue() >= first.getMonthValue() ? 1 : 0);
            sentences.add(id + " begins " + begins + ", after the last month (" + last
                    + "): it does nothing. Maybe --years " + years + " or more was meant.");
        } else if (ends != null && ends.isBefore(first)) {
            sentences.add(id + " ends " + ends + ", before the first reported month (" + first + "): it does nothing.");
        }
    }
}
