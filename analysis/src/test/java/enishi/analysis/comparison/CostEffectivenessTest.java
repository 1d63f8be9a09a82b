package enishi.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.statistics.Fieller;
import enishi.analysis.statistics.PairedDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenarios cost and bring, against the baseline, over two years. */
class CostEffectivenessTest {

    private static final double LEVEL = 0.95;
    private static final double WORTH = 3;
    private static final List<Outcome> BOTH = MadeRuns.outcomes(Outcomes.NGO_YEARS, Outcomes.SPENDING);

    /** NGO-years, then spending a year. */
    private static final ScenarioRuns BEFORE =
            MadeRuns.of("before", BOTH, new double[] {100, 110, 120, 130}, new double[] {10, 10, 12, 10});

    private static final ScenarioRuns CHEAP =
            MadeRuns.of("cheap", BOTH, new double[] {104, 113, 125, 134}, new double[] {11, 12, 13, 11});

    private static final ScenarioRuns DEAR =
            MadeRuns.of("dear", BOTH, new double[] {110, 121, 131, 139}, new double[] {30, 31, 33, 30});

    private static final ScenarioRuns WORSE =
            MadeRuns.of("worse", BOTH, new double[] {101, 109, 119, 131}, new double[] {40, 41, 43, 40});

    @TempDir
    private Path folder;

    /** Gains 4, 3, 5, 4; costs 2, 4, 2, 2 over two years; net benefits 10, 5, 13, 10. */
    @Test
    void costIsThatOfTheWholeRunAndNetBenefitWhatGainsAreWorthLessIt() {
        CostEffect cheap = weighed().scenarios().get(1);
        assertThat(cheap.gain().mean()).isEqualTo(4);
        assertThat(cheap.cost().mean()).isEqualTo(2.5);
        assertThat(cheap.netBenefit().mean()).isEqualTo(9.5);
        assertThat(cheap.netBenefit().standardError())
                .isCloseTo(
                        PairedDifference.of(new double[4], new double[] {10, 5, 13, 10}, LEVEL)
                                .standardError(),
                        within(1e-12));
        assertThat(cheap.ratio()).isEqualTo(Fieller.of(new double[] {2, 4, 2, 2}, new double[] {4, 3, 5, 4}, LEVEL));
    }

    @Test
    void costAndGainKeepTheIntervalsThatTheyHaveInTheComparison() {
        Comparison comparison = comparison();
        CostEffect cheap = CostEffectiveness.of(comparison, WORTH).scenarios().get(1);
        assertThat(cheap.gain().interval())
                .isEqualTo(
                        comparison.interval(1, Outcomes.NGO_YEARS, BOTH.get(0).area()));
        assertThat(cheap.cost().interval().high())
                .isEqualTo(2
                        * comparison
                                .interval(1, Outcomes.SPENDING, BOTH.get(1).area())
                                .high());
        double alone = PairedDifference.of(new double[4], new double[] {10, 5, 13, 10}, LEVEL)
                .interval()
                .high();
        assertThat(cheap.netBenefit().interval().high()).isGreaterThan(alone);
    }

    @Test
    void theFrontLeavesOutWhatAnotherBeats() {
        List<CostEffect> effects = weighed().scenarios();
        assertThat(effects).extracting(CostEffect::onFront).containsExactly(true, true, true, false);
        assertThat(effects.get(0).frontShare()).isEqualTo(1);
        assertThat(effects.get(2).frontShare()).isEqualTo(1);
        assertThat(effects.get(3).frontShare()).isZero();
    }

    @Test
    void withLittleToPayTheBaselineIsBestAndWithMuchTheLargestGain() {
        ScenarioRuns[] rich = {BEFORE, CHEAP, DEAR};
        for (int s = 0; s < rich.length; s++) {
            double[] spending = rich[s].values(1);
            for (int i = 0; i < spending.length; i++) {
                spending[i] *= 1e7;
            }
            rich[s] = MadeRuns.of(rich[s].scenario(), BOTH, rich[s].values(0), spending);
        }
        CostEffectiveness weighed = CostEffectiveness.of(Comparison.of(List.of(rich), LEVEL), 20e6);
        double[] amounts = CostEffectiveness.amounts();
        assertThat(amounts[0]).isEqualTo(1e5);
        assertThat(amounts[amounts.length - 1]).isEqualTo(1e10);
        assertThat(weighed.scenarios().get(0).acceptability()[0]).isEqualTo(1);
        assertThat(weighed.scenarios().get(2).acceptability()[amounts.length - 1])
                .isEqualTo(1);
        for (int a = 0; a < amounts.length; a++) {
            int at = a;
            double sum = weighed.scenarios().stream()
                    .mapToDouble(effect -> effect.acceptability()[at])
                    .sum();
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void oneRunTellsNothingOfChance() {
        CostEffectiveness weighed = CostEffectiveness.of(
                Comparison.of(
                        List.of(
                                MadeRuns.of("before", BOTH, new double[] {100}, new double[] {10}),
                                MadeRuns.of("after", BOTH, new double[] {104}, new double[] {11})),
                        LEVEL),
                WORTH);
        assertThat(weighed.tellsChance()).isFalse();
        assertThat(weighed.scenarios().get(1).frontShare()).isNaN();
        assertThat(weighed.scenarios().get(1).netBenefit().mean()).isEqualTo(10);
        assertThat(weighed.scenarios().get(1).ratioInWords(Language.ENGLISH)).contains("no interval from one run");
    }

    @Test
    void theFilesSayItAll() throws IOException {
        Path file = folder.resolve(CostEffectivenessFile.NAME);
        CostEffectivenessFile.write(file, weighed());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).isEqualTo("before,4,,,,,,,,3,,,,,,,,,true,1");
        assertThat(lines.get(2))
                .startsWith("cheap,4,0.95,2.5,")
                .contains(",3,9.5,", ",paired-max-t,0.625,", ",bounded,true,");
        assertThat(lines.get(4)).contains(",outside,false,0").startsWith("worse,4,0.95,61,");
        Path curves = folder.resolve(CostEffectivenessFile.ACCEPTABILITY);
        CostEffectivenessFile.writeAcceptability(curves, weighed());
        assertThat(Files.readAllLines(curves))
                .hasSize(1 + 101 * 4)
                .contains("willingness_to_pay_yen,scenario,share", "100000,dear,1", "100000,before,0");
    }

    private static CostEffectiveness weighed() {
        return CostEffectiveness.of(comparison(), WORTH);
    }

    private static Comparison comparison() {
        return Comparison.of(List.of(BEFORE, CHEAP, DEAR, WORSE), LEVEL);
    }
}
