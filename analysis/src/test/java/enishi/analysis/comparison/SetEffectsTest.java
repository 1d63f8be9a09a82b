package enishi.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.statistics.PairedDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sets of parameters make of a difference, by hand: two scenarios, three sets, three seeds. */
final class SetEffectsTest {

    private static final List<Outcome> OUTCOMES =
            MadeRuns.outcomes("vital_ngos_end").subList(0, 1);

    @TempDir
    private Path folder;

    /** Differences of the sets 1, 2 and 6 with every seed a little apart. */
    private static Comparison comparison(double... shifts) {
        double[] seeds = {10, 20, 30};
        double[] luck = {-0.1, 0, 0.1};
        double[][][] before = new double[shifts.length][1][3];
        double[][][] after = new double[shifts.length][1][3];
        for (int set = 0; set < shifts.length; set++) {
            for (int run = 0; run < seeds.length; run++) {
                before[set][0][run] = seeds[run] + set;
                after[set][0][run] = seeds[run] + set + shifts[set] + luck[run];
            }
        }
        return Comparison.of(
                List.of(MadeRuns.across("before", OUTCOMES, before), MadeRuns.across("after", OUTCOMES, after)), 0.95);
    }

    private static ComparisonRow row(Comparison comparison) {
        return comparison.of("after").get(0);
    }

    @Test
    void theIntervalIsThatOfSeedsAveragedOverSets() {
        PairedDifference difference =
                Objects.requireNonNull(row(comparison(1, 2, 6)).difference());
        assertThat(difference.mean()).isCloseTo(3, within(1e-12));
        assertThat(difference.pairs()).isEqualTo(3);
        // The seeds' differences are 2.9, 3 and 3.1.
        assertThat(difference.standardError()).isCloseTo(0.1 / Math.sqrt(3), within(1e-12));
        assertThat(difference.interval().low()).isCloseTo(3 - 4.302653 * 0.1 / Math.sqrt(3), within(1e-5));
    }

    @Test
    void theRangeIsThatOfTheSetsMeans() {
        SetEffects sets = Objects.requireNonNull(row(comparison(1, 2, 6)).sets());
        assertThat(sets.low()).isCloseTo(1, within(1e-12));
        assertThat(sets.high()).isCloseTo(6, within(1e-12));
        assertThat(sets.sameSignShare()).isEqualTo(1);
        assertThat(sets.variance().deviation()).isCloseTo(Math.sqrt(7), within(1e-9));
        assertThat(sets.setShare()).isCloseTo(7 / (7 + 0.01 / 3), within(1e-9));
    }

    @Test
    void robustIsOnlyWhatHasOneSignUnderAllSetsAndAnIntervalWithoutZero() {
        assertThat(found(comparison(1, 2, 6))).isEqualTo(Robustness.ROBUST);
        assertThat(found(comparison(-1, 2, 6))).isEqualTo(Robustness.DEPENDS);
        assertThat(found(comparison(-0.01, 0.01, 0.02))).isEqualTo(Robustness.UNSHOWN);
        SetEffects mixed = Objects.requireNonNull(row(comparison(-1, 2, 6)).sets());
        assertThat(mixed.agreeing()).isEqualTo(2);
        assertThat(mixed.sameSignShare()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Robustness.DEPENDS.sentence(mixed, Language.ENGLISH)).contains("2 of 3 parameter sets");
        assertThat(Robustness.DEPENDS.sentence(mixed, Language.JAPANESE)).contains("3組中2組");
    }

    private static Robustness found(Comparison comparison) {
        ComparisonRow row = row(comparison);
        return Robustness.of(Objects.requireNonNull(row.difference()), Objects.requireNonNull(row.sets()));
    }

    @Test
    void nothingThatNeverDiffersIsCalledRobust() {
        double[][][] same = {{{1, 2}}, {{3, 5}}};
        Comparison comparison = Comparison.of(
                List.of(MadeRuns.across("before", OUTCOMES, same), MadeRuns.across("after", OUTCOMES, same)), 0.95);
        assertThat(found(comparison)).isEqualTo(Robustness.SAME);
    }

    @Test
    void aSeedWithoutAValueInOneSetCountsInNone() {
        double[][][] before = {{{1, 2, 3}}, {{1, 2, 3}}};
        double[][][] after = {{{2, 3, 4}}, {{2, Double.NaN, 4}}};
        Comparison comparison = Comparison.of(
                List.of(MadeRuns.across("before", OUTCOMES, before), MadeRuns.across("after", OUTCOMES, after)), 0.95);
        assertThat(Objects.requireNonNull(row(comparison).difference()).pairs()).isEqualTo(2);
        assertThat(Objects.requireNonNull(row(comparison).sets())
                        .differences()
                        .get(0)
                        .pairs())
                .isEqualTo(3);
    }

    @Test
    void theDifferenceGoesWithTheParameterThatRaisesIt() {
        Comparison comparison = comparison(1, 2, 6);
        List<Driver> drivers = Driver.of(comparison, row(comparison));
        assertThat(drivers).hasSize(1);
        assertThat(drivers.get(0).parameter()).isEqualTo("parameters.rule.strength");
        assertThat(drivers.get(0).correlation().coefficient()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theFilesSayAllOfIt() throws IOException {
        Comparison comparison = comparison(1, 2, 6);
        ComparisonFile.write(folder.resolve("comparison.csv"), comparison);
        EnsembleFile.write(folder.resolve("ensemble.csv"), comparison);
        EnsembleFile.writeSets(folder.resolve("sets.csv"), comparison);
        EnsembleFile.writeDrivers(folder.resolve("drivers.csv"), comparison);
        assertThat(Files.readAllLines(folder.resolve("comparison.csv")).get(1)).endsWith(",,3,3,,,");
        assertThat(Files.readAllLines(folder.resolve("comparison.csv")).get(2)).endsWith(",paired-max-t,3,3,1,6,1");
        assertThat(Files.readAllLines(folder.resolve("ensemble.csv")))
                .containsExactly(
                        EnsembleFile.HEADER,
                        "vital_ngos_end,JP-nonmetro,after,NGOs,3,3,3,0.057735,1,6,1,2.645751,0.999524,robust");
        assertThat(Files.readAllLines(folder.resolve("sets.csv")))
                .containsExactly(
                        EnsembleFile.SETS_HEADER,
                        "vital_ngos_end,JP-nonmetro,after,defaults,NGOs,3,1,0.057735",
                        "vital_ngos_end,JP-nonmetro,after,set-1,NGOs,3,2,0.057735",
                        "vital_ngos_end,JP-nonmetro,after,set-2,NGOs,3,6,0.057735");
        assertThat(Files.readAllLines(folder.resolve("drivers.csv")))
                .containsExactly(
                        EnsembleFile.DRIVERS_HEADER, "vital_ngos_end,JP-nonmetro,after,parameters.rule.strength,3,1");
    }

    @Test
    void underOneSetThereIsNoRange() {
        double[][] values = {{1, 2}};
        Comparison comparison = Comparison.of(
                List.of(MadeRuns.of("before", OUTCOMES, values), MadeRuns.of("after", OUTCOMES, values)), 0.95);
        assertThat(row(comparison).sets()).isNull();
        assertThat(comparison.parameterSets()).isEqualTo(1);
    }

    @Test
    void theBandOfSetsReachesFromTheLowestToTheHighest() {
        double[] time = {0, 1};
        Band one = new Band(time, new double[] {1, 4}, time, time);
        Band other = new Band(time, new double[] {1, Double.NaN}, time, time);
        Band third = new Band(time, new double[] {4, 2}, time, time);
        Band together = Band.ofSets(List.of(one, other, third));
        assertThat(together.middle()).containsExactly(2, 3);
        assertThat(together.low()).containsExactly(1, 2);
        assertThat(together.high()).containsExactly(4, 4);
    }
}
