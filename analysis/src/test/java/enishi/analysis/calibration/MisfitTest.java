package enishi.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.scenarios.target.TargetCatalog;
import enishi.scenarios.target.TargetDefinition;
import enishi.scenarios.target.TargetKind;
import enishi.scenarios.target.TargetPart;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisfitTest {

    private static Misfit of(TargetPart... parts) {
        FitParts fit = FitParts.of(List.of(ToyPatterns.target("1", parts)));
        double[] spreads = new double[parts.length];
        Arrays.fill(spreads, 0.5);
        return new Misfit(fit, spreads);
    }

    private static TargetPart fit(String id, String low, String high) {
        return ToyPatterns.part(id, TargetKind.FIT, low, high);
    }

    @Test
    void onlyFittedPartsGetInToACalibration() {
        FitParts parts = FitParts.of(TargetCatalog.all());
        List<String> fitted = TargetCatalog.all().stream()
                .flatMap(target -> target.parts(TargetKind.FIT).stream())
                .map(TargetPart::id)
                .toList();
        List<String> others = TargetCatalog.all().stream()
                .flatMap(target -> target.parts().stream())
                .filter(part -> part.kind() != TargetKind.FIT)
                .map(TargetPart::id)
                .toList();
        assertThat(fitted).hasSizeGreaterThan(15);
        assertThat(others).hasSizeGreaterThan(15);
        assertThat(parts.list()).extracting(FitPart::id).containsExactlyElementsOf(fitted);
        assertThat(parts.targets().stream().flatMap(target -> target.parts().stream()))
                .extracting(TargetPart::id)
                .containsExactlyElementsOf(fitted)
                .doesNotContainAnyElementsOf(others);
    }

    @Test
    void whatIsHeldOutCannotEvenBeMadeOne() {
        for (TargetKind kind : TargetKind.values()) {
            if (kind != TargetKind.FIT) {
                TargetPart part = ToyPatterns.part("1-a", kind, "1", "2");
                assertThatThrownBy(() -> new FitPart("1", part)).hasMessageContaining("must be fit");
                TargetDefinition target = ToyPatterns.target("1", part);
                assertThatThrownBy(() -> new FitParts(List.of(target), List.of()))
                        .hasMessageContaining("must be fit");
                assertThat(FitParts.of(List.of(target)).list()).isEmpty();
            }
        }
    }

    @Test
    void theEndsOfABandAreAtOneEitherWay() {
        Misfit misfit = of(fit("1-a", "10", "14"));
        assertThat(misfit.miss(0, 10)).isEqualTo(-1);
        assertThat(misfit.miss(0, 14)).isEqualTo(1);
        assertThat(misfit.miss(0, 12)).isZero();
        assertThat(misfit.miss(0, 1e9)).isEqualTo(10);
        assertThat(misfit.miss(0, Double.NaN)).isEqualTo(10);
    }

    @Test
    void inAWideBandHalfAndDoubleMissAlike() {
        Misfit misfit = of(fit("1-a", "10", "40"));
        assertThat(misfit.miss(0, 20)).isCloseTo(0, within(1e-12));
        assertThat(misfit.miss(0, 80)).isCloseTo(2, within(1e-12));
        assertThat(misfit.miss(0, 5)).isCloseTo(-2, within(1e-12));
        assertThat(misfit.miss(0, 0)).isEqualTo(10);
    }

    @Test
    void aBandWithOneEndIsMeasuredByChanceBetweenRuns() {
        Misfit below = of(ToyPatterns.part("1-a", TargetKind.FIT, null, "0"));
        assertThat(below.miss(0, 0)).isEqualTo(1);
        assertThat(below.miss(0, 0.5)).isEqualTo(2);
        assertThat(below.miss(0, -0.5)).isZero();
        assertThat(below.miss(0, -9)).isZero();
        Misfit above = of(ToyPatterns.part("1-a", TargetKind.FIT, "0", null));
        assertThat(above.miss(0, -0.5)).isEqualTo(2);
        assertThat(above.miss(0, 3)).isZero();
    }

    @Test
    void aMissIsCheapWithinTheBandAndDearOutside() {
        assertThat(Misfit.cost(0)).isZero();
        assertThat(Misfit.cost(1)).isCloseTo(0.1, within(1e-12));
        assertThat(Misfit.cost(-3)).isCloseTo(0.1 + 2, within(1e-12));
    }

    @Test
    void aPatternOfTwoPartsWeighsNoMoreThanOneOfOne() {
        FitParts parts = FitParts.of(List.of(
                ToyPatterns.target("1", fit("1-a", "10", "14"), fit("1-b", "10", "14")),
                ToyPatterns.target("2", fit("2-a", "10", "14"))));
        Misfit misfit = new Misfit(parts, new double[3]);
        Simulated point = new Simulated(new double[0], new double[][] {{14}, {12}, {14}});
        assertThat(misfit.distance(point)).isCloseTo(0.1 / 2 + 0.1, within(1e-12));
        assertThat(misfit.within(point)).isEqualTo(3);
    }

    @Test
    void theMeanOfRunsLeavesOutThoseWithoutAValueUnlessMostHaveNone() {
        Simulated point = new Simulated(new double[0], new double[][] {
            {1, 3, Double.NaN}, {Double.NaN, Double.NaN, 5}, {Double.NaN, Double.NaN, Double.NaN}
        });
        assertThat(point.mean(0)).isEqualTo(2);
        assertThat(point.mean(1)).isNaN();
        assertThat(point.mean(2)).isNaN();
    }
}
