package enishi.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.comparison.RunFacts;
import enishi.scenarios.target.TargetCatalog;
import enishi.scenarios.target.TargetPart;
import enishi.sim.metric.Area;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers that patterns are held against, each by hand. */
final class PatternMeasuresTest {

    private static final YearMonth START = YearMonth.of(2016, 4);
    private static final YearMonth MARCH = YearMonth.of(2017, 3);
    private static final Window YEAR = new Window(START, MARCH);
    private static final int OSAKA = Area.FIRST_PREFECTURE + 26;
    private static final int KOCHI = Area.FIRST_PREFECTURE + 38;
    private static final int TOKYO = Area.FIRST_PREFECTURE + 12;

    private static Stream<TargetPart> measuredParts() {
        return TargetCatalog.all().stream()
                .flatMap(target -> target.parts().stream())
                .filter(TargetPart::isMeasured);
    }

    @Test
    void everyPartNamesAMeasureInItsUnitAndEveryMeasureServesAPart() {
        assertThat(measuredParts()).hasSizeGreaterThan(30).allSatisfy(part -> {
            assertThat(part.measure()).isNotNull();
            assertThat(PatternMeasures.of(String.valueOf(part.measure())).unit().id())
                    .as(part.id())
                    .isEqualTo(part.unit());
        });
        assertThat(PatternMeasures.ALL.stream().map(PatternMeasure::id))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        measuredParts().map(TargetPart::measure).distinct().toList());
        assertThatThrownBy(() -> PatternMeasures.of("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[nothing]");
    }

    @Test
    void aRunThatDoesNotReportTheWholeWindowHasNoNumber() {
        RunFacts half =
                new MadeRun(START, 6).always("active_ngos", Area.JAPAN, 400).facts();
        RunFacts late = new MadeRun(START.plusMonths(1), 24)
                .always("active_ngos", Area.JAPAN, 400)
                .facts();
        assertThat(PatternMeasures.ALL).allSatisfy(measure -> {
            assertThat(measure.value(half, YEAR)).isNaN();
            assertThat(measure.value(late, YEAR)).isNaN();
        });
        assertThat(StockMeasures.ACTIVE_NGOS_MEAN.value(half, new Window(START, START)))
                .isEqualTo(400);
    }

    @Test
    void ngosOfADecadeCountAsLongAsTheyAreListed() {
        YearMonth in1995 = YearMonth.of(1995, 5);
        RunFacts facts = new MadeRun(YearMonth.of(1989, 4), 400)
                .ngo("lives", in1995, "active", null, null)
                .ngo("founded before", YearMonth.of(1989, 12), "active", null, null)
                .ngo("insolvent", in1995, "insolvency", YearMonth.of(2000, 1), null)
                .ngo("ends later", in1995, "insolvency", YearMonth.of(2021, 4), null)
                .ngo("dormant and listed", in1995, "dormancy", YearMonth.of(2010, 1), null)
                .ngo("dissolved", in1995, "dormancy", YearMonth.of(2010, 1), YearMonth.of(2012, 1))
                .ngo("of the 2010s", YearMonth.of(2015, 1), "active", null, null)
                .facts();
        Window nineties = new Window(YearMonth.of(1990, 1), YearMonth.of(1999, 12));
        assertThat(StockMeasures.FOUNDED_AND_LISTED.value(facts, nineties)).isEqualTo(3);
        assertThat(StockMeasures.FOUNDED_1990S_TO_2010S.value(facts, nineties)).isEqualTo(3);
    }

    @Test
    void exitsAreCountedForThoseAtRisk() {
        RunFacts facts = new MadeRun(START, 12)
                .always("active_ngos", Area.JAPAN, 100)
                .always("dormant_ngos", Area.JAPAN, 100)
                .once("closed_dormancy", Area.JAPAN, 3, 2)
                .once("closed_insolvency", Area.JAPAN, 4, 1)
                .once("dissolved", Area.JAPAN, 11, 3)
                .always("active_ngos", OSAKA, 50)
                .once("dissolved", OSAKA, 11, 2)
                .always("active_ngos", KOCHI, 50)
                .once("closed_merger", KOCHI, 2, 1)
                .facts();
        assertThat(ExitMeasures.EXIT_RATE.value(facts, YEAR)).isCloseTo(0.03, within(1e-12));
        assertThat(ExitMeasures.FORMAL_EXIT_RATE.value(facts, YEAR)).isCloseTo(0.02, within(1e-12));
        assertThat(ExitMeasures.FORMAL_EXIT_RATIO_OF_EIGHT.value(facts, YEAR)).isCloseTo(2, within(1e-12));
    }

    @Test
    void theHazardOfTheYoungIsSetAgainstThatOfTheOld() {
        Window years = new Window(START, YearMonth.of(2019, 3));
        YearMonth soon = MARCH.plusMonths(6);
        RunFacts facts = new MadeRun(START, 36)
                .ngo("young ends", START, "dormancy", soon, null)
                .yearEnd("young ends", MARCH, true, 12, 10, 0)
                .ngo("young lives", START, "active", null, null)
                .yearEnd("young lives", MARCH, true, 12, 10, 0)
                .yearEnd("young lives", MARCH.plusYears(1), true, 24, 10, 0)
                .ngo("old ends", START, "dormancy", soon, null)
                .yearEnd("old ends", MARCH, true, 200, 10, 0)
                .yearEnd("old ends", MARCH.plusYears(1), true, 212, 10, 0)
                .ngo("old lives", START, "active", null, null)
                .yearEnd("old lives", MARCH, true, 200, 10, 0)
                .ngo("older lives", START, "active", null, null)
                .yearEnd("older lives", MARCH, true, 400, 10, 0)
                .facts();
        // One end in 6 + 12 + 12 months of the young, one in 6 + 12 + 12 months of the old.
        assertThat(HazardMeasures.RATIO_OF_NEWNESS.value(facts, years)).isCloseTo(1, within(1e-12));
        assertThat(HazardMeasures.SLOPE_ON_INCOME.value(facts, years)).isNaN();
    }

    @Test
    void slopesOfTheHazardAreFoundAgain() {
        SplittableRandom random = new SplittableRandom(5);
        MadeRun run = new MadeRun(START, 36);
        for (int i = 0; i < 4000; i++) {
            double logIncome = 14 + 4 * random.nextDouble();
            int age = random.nextInt(480);
            double hazard = 0.01 * Math.exp(-0.6 * (logIncome - 16) - 0.05 * (age / 12.0 - 20));
            double months = -Math.log(random.nextDouble()) / hazard;
            YearMonth ended = months < 24 ? MARCH.plusMonths(1 + (long) months) : null;
            run.ngo("n" + i, START, ended == null ? "active" : "dormancy", ended, null);
            run.yearEnd("n" + i, MARCH, true, age, (long) Math.exp(logIncome), 0);
            run.yearEnd("n" + i, MARCH.plusYears(1), true, age + 12, (long) Math.exp(logIncome), 0);
        }
        RunFacts facts = run.facts();
        Window years = new Window(START, YearMonth.of(2019, 3));
        assertThat(HazardMeasures.SLOPE_ON_INCOME.value(facts, years)).isCloseTo(-0.6, within(0.1));
        assertThat(HazardMeasures.SLOPE_ON_AGE.value(facts, years)).isCloseTo(-0.05, within(0.01));
    }

    @Test
    void incomesAreDescribedAtTheEndsOfYears() {
        RunFacts facts = new MadeRun(START, 12)
                .yearEnd("a", MARCH, true, 120, 5_000_000, 4_000_000)
                .yearEnd("b", MARCH, false, 60, 15_000_000, 6_000_000)
                .yearEnd("c", MARCH, true, 120, 180_000_000, 140_000_000)
                .facts();
        assertThat(IncomeMeasures.SHARE_BELOW_10M.value(facts, YEAR)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(IncomeMeasures.SHARE_FROM_100M.value(facts, YEAR)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(IncomeMeasures.MEDIAN_INCOME.value(facts, YEAR)).isEqualTo(15e6);
        assertThat(IncomeMeasures.MEAN_INCOME.value(facts, YEAR)).isCloseTo(200e6 / 3, within(1e-6));
        assertThat(IncomeMeasures.INCOME_HELD_FROM_100M.value(facts, YEAR)).isCloseTo(0.9, within(1e-12));
        assertThat(IncomeMeasures.INCOME_HELD_BELOW_10M.value(facts, YEAR)).isCloseTo(0.025, within(1e-12));
        assertThat(IncomeMeasures.TAIL_INDEX_TOP60.value(facts, YEAR)).isNaN();
        assertThat(MoneyMeasures.DONATIONS_AND_FEES_SHARE.value(facts, YEAR)).isCloseTo(0.75, within(1e-12));
        assertThat(MoneyMeasures.GRANTS_AND_CONTRACTS_SHARE.value(facts, YEAR)).isCloseTo(0.25, within(1e-12));
        assertThat(MoneyMeasures.ADMINISTRATION_SHARE.value(facts, YEAR)).isNaN();
        assertThat(PlaceMeasures.NONMETROPOLITAN_AGE_LEAD.value(facts, YEAR)).isCloseTo(5 - 25 / 3.0, within(1e-12));
    }

    @Test
    void theTailIndexOfAParetoTailIsFoundAgain() {
        double[] pareto = new double[20_000];
        SplittableRandom random = new SplittableRandom(1);
        Arrays.setAll(pareto, i -> Math.pow(random.nextDouble(), -1 / 1.1));
        assertThat(IncomeMeasures.tailIndex(pareto, 5000)).isCloseTo(1.1, within(0.05));
        assertThat(IncomeMeasures.tailIndex(new double[] {1, 1, Math.E, Math.E}, 2))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void tokyoIsSetAgainstJapan() {
        RunFacts facts = new MadeRun(START, 12)
                .always("active_ngos", Area.JAPAN, 100)
                .always("active_ngos", TOKYO, 40)
                .always("staff", Area.JAPAN, 1000)
                .always("staff", TOKYO, 700)
                .always("tokyo_income_share", Area.JAPAN, 0.8)
                .always("median_income_yen", Area.JAPAN, 20)
                .always("median_income_yen", Area.NONMETROPOLITAN, 15)
                .facts();
        assertThat(PlaceMeasures.TOKYO_STAFF_ABOVE_COUNT.value(facts, YEAR)).isCloseTo(0.3, within(1e-12));
        assertThat(PlaceMeasures.TOKYO_INCOME_ABOVE_STAFF.value(facts, YEAR)).isCloseTo(0.1, within(1e-12));
        assertThat(PlaceMeasures.NONMETROPOLITAN_MEDIAN_RATIO.value(facts, YEAR))
                .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void tiesAreSetAgainstChance() {
        MadeRun run = new MadeRun(START, 12)
                .always("active_ngos", Area.JAPAN, 101)
                .always("mean_degree", Area.JAPAN, 5)
                .always("clustering", Area.JAPAN, 0.2)
                .always("homophily_region", Area.JAPAN, 3);
        for (String ngo : List.of("a", "b")) {
            run.yearEnd(ngo, MARCH, true, 12, 1, 1);
        }
        for (String ngo : List.of("c", "d")) {
            run.yearEnd(ngo, MARCH, true, 400, 1, 1);
        }
        RunFacts facts = run.tie("a", "b").tie("a", "c").tie("a", "closed").facts();
        assertThat(TieMeasures.CLUSTERING_TO_DENSITY.value(facts, YEAR)).isCloseTo(4, within(1e-12));
        assertThat(TieMeasures.HOMOPHILY_OF_REGION.value(facts, YEAR)).isCloseTo(3, within(1e-12));
        // Half of the ties are within a cohort, and two of the six pairs.
        assertThat(TieMeasures.HOMOPHILY_OF_COHORT.value(facts, YEAR)).isCloseTo(1.5, within(1e-12));
    }
}
