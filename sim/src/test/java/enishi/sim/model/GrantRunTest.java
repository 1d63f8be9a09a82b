package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.parameter.Defaults;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.YearlyBudget;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whole runs of a small world with a scheme whose budget changes by fiscal year and which ends. */
class GrantRunTest {

    private static final Map<Integer, Long> BUDGETS = Map.of(2016, 20_000_000L, 2017, 0L, 2018, 9_000_001L);
    private static final YearMonth END = YearMonth.of(2018, 9);
    private static final int FIRST = MonthCount.of(YearMonth.of(2016, 4));

    /** What was posted in each month after the first reported one, yen by kind and month. */
    private static Map<PostingKind, Map<Integer, Long>> postings(GrantScheme scheme) {
        Map<PostingKind, Map<Integer, Long>> sums = new TreeMap<>();
        EnishiModel[] running = new EnishiModel[1];
        EnishiModel model = new EnishiModel(
                SmallRun.input(
                        "burnIn",
                        new ModelInput.Policy(SmallRun.parameters(), new TreeMap<>()),
                        "policy",
                        new ModelInput.Policy(SmallRun.parameters(), new TreeMap<>(Map.of("grants", scheme))),
                        "months",
                        48),
                1,
                new RunListener() {
                    @Override
                    public void opened(Ledger ledger) {
                        ledger.keep((debit, credit, kind, yen) -> sums.computeIfAbsent(kind, key -> new TreeMap<>())
                                .merge(running[0].world().month, yen, Long::sum));
                    }

                    @Override
                    public void observed(IndicatorTable indicators) {}
                });
        running[0] = model;
        model.checkInvariants(true);
        model.run();
        return sums;
    }

    private static GrantScheme scheme(Object... changes) {
        return Defaults.with(
                SmallRun.scheme(
                        "annualBudgetYen",
                        YearlyBudget.from(new TreeMap<>(BUDGETS)),
                        "end",
                        END,
                        "decisionLagMonths",
                        8,
                        "donatedShare",
                        0.25),
                changes);
    }

    private static Map<Integer, Long> byFiscalYear(Map<Integer, Long> byMonth) {
        Map<Integer, Long> sums = new TreeMap<>();
        byMonth.forEach((month, yen) -> sums.merge(MonthCount.fiscalYear(month), yen, Long::sum));
        return sums;
    }

    @Test
    void appropriationsKeepToTheBudgetsOfTheFiscalYears() {
        Map<Integer, Long> given = byFiscalYear(postings(scheme()).getOrDefault(PostingKind.APPROPRIATION, Map.of()));
        assertThat(given).containsOnlyKeys(2016, 2018);
        given.forEach((year, yen) -> assertThat(yen).isLessThanOrEqualTo(BUDGETS.get(year)));
        assertThat(given.get(2016)).isEqualTo(20_000_000);
        // Calls in May and August only, before the end in September.
        assertThat(given.get(2018)).isEqualTo(2 * (9_000_001L / 4));
    }

    @Test
    void callsComeInTheirMonthsOnly() {
        assertThat(postings(scheme())
                        .getOrDefault(PostingKind.APPROPRIATION, Map.of())
                        .keySet())
                .isNotEmpty()
                .allMatch(month -> List.of(2, 5, 8, 11).contains(month % 12 + 1))
                .allMatch(month -> !MonthCount.calendar(month).isAfter(END));
    }

    @Test
    void awardsMadeAreHonouredAfterTheEnd() {
        Map<PostingKind, Map<Integer, Long>> postings = postings(scheme());
        int end = MonthCount.of(END);
        assertThat(postings.getOrDefault(PostingKind.GRANT_ADVANCE, Map.of()).keySet())
                .anyMatch(month -> month > end)
                .allMatch(month -> month <= end + 8);
        assertThat(postings.getOrDefault(PostingKind.GRANT_REIMBURSEMENT, Map.of())
                        .keySet())
                .anyMatch(month -> month > end + 8);
    }

    @Test
    void paymentsNeverExceedWhatCameInAndWasNotGivenBack() {
        Map<PostingKind, Map<Integer, Long>> postings = postings(scheme("advanceShare", 1));
        long balance = 0;
        for (int month = FIRST; month < FIRST + 48; month++) {
            balance += at(postings, PostingKind.APPROPRIATION, month) + at(postings, PostingKind.GRANT_RETURN, month);
            balance -= at(postings, PostingKind.LAPSE, month)
                    + at(postings, PostingKind.GRANT_ADVANCE, month)
                    + at(postings, PostingKind.GRANT_REIMBURSEMENT, month);
            assertThat(balance).isNotNegative();
        }
        // Nobody is left who could claim anything.
        assertThat(balance).isZero();
    }

    private static long at(Map<PostingKind, Map<Integer, Long>> postings, PostingKind kind, int month) {
        return postings.getOrDefault(kind, Map.of()).getOrDefault(month, 0L);
    }

    @Test
    void noCallMeansNoGrant() {
        assertThat(postings(scheme("annualBudgetYen", YearlyBudget.constant(0))))
                .doesNotContainKeys(PostingKind.APPROPRIATION, PostingKind.GRANT_ADVANCE, PostingKind.LAPSE);
    }
}
