package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Geography;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstSupportersTest {

    private final World world = SmallWorld.world(5);
    private final List<CitizenMonth> citizens = world.residents.stream()
            .map(residents -> new CitizenMonth(
                    world.geography, world.causes, residents, world.board, 1, Defaults.of(CitizenParameters.class)))
            .toList();
    private final FirstSupporters firstSupporters = new FirstSupporters(world, citizens, 1);

    private int rows(boolean supporters) {
        int number = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            var rows = world.residents.get(p).acquaintances;
            for (int row = 0; row < rows.size(); row++) {
                number += rows.isSupporter(row) == supporters ? 1 : 0;
            }
        }
        return number;
    }

    @Test
    void asManyAreWonAsWantedRoundedUpToWholeRows() {
        Ngo ngo = SmallWorld.ngo(world, 12);
        ngo.weight = 5;
        world.show(ngo);
        assertThat(firstSupporters.win(ngo, 61, 1, PastResults.NONE)).isEqualTo(65);
        assertThat(rows(true)).isEqualTo(13);
        assertThat(rows(false)).isZero();
    }

    @Test
    void ofAnNgoWithAPastOthersKnowToo() {
        Ngo ngo = SmallWorld.ngo(world, 12);
        assertThat(firstSupporters.win(ngo, 40, 1, new PastResults(0.5, 0.8))).isEqualTo(40);
        assertThat(rows(false)).isPositive();
    }

    @Test
    void atHomeMeansInTheCommutingRegion() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        firstSupporters.win(ngo, 40, 1, PastResults.NONE);
        assertThat(world.residents.get(0).acquaintances.size()).isGreaterThan(33);
        Ngo other = SmallWorld.ngo(world, 20);
        firstSupporters.win(other, 40, 1, PastResults.NONE);
        assertThat(world.residents.get(20).acquaintances.size()).isGreaterThan(33);
    }

    @Test
    void askingEverywhereFindsSupportersEverywhere() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        firstSupporters.win(ngo, 100, 0, PastResults.NONE);
        assertThat(world.residents.get(0).acquaintances.size()).isLessThan(20);
    }

    @Test
    void whoseNgoNobodyCanKnowWinsNobodyAndDoesNotHang() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        CitizenParameters indifferent =
                Defaults.of(CitizenParameters.class, "support", Defaults.of(Support.Parameters.class, "startScale", 0));
        citizens.forEach(people -> people.use(indifferent, world.month));
        assertThat(firstSupporters.win(ngo, 3, 1, PastResults.NONE)).isZero();
    }

    @Test
    void supportersOfTheStartHaveSeenThePastAndAreCounted() {
        CitizenParameters rules = Defaults.of(CitizenParameters.class);
        PastResults past = new PastResults(0.5, 0.8);
        Ngo ngo = SmallWorld.ngo(world, 12);
        firstSupporters.win(ngo, 40, 0.5, past);
        for (var residents : world.residents) {
            int supported = 0;
            var rows = residents.acquaintances;
            for (int row = 0; row < rows.size(); row++) {
                boolean supporter = rows.isSupporter(row);
                supported += supporter ? 1 : 0;
                assertThat(rows.alpha(row)).isCloseTo(past.successes(supporter, rules), within(1e-5));
                assertThat(rows.beta(row)).isCloseTo(past.failures(supporter, rules), within(1e-5));
            }
            int counted = 0;
            for (int slot = 0; slot < residents.known.slots(); slot++) {
                counted += residents.known.supported(slot);
            }
            assertThat(counted).isEqualTo(supported);
        }
    }

    @Test
    void whereOnlyTheInterestedRememberNobodyElseIsWon() {
        CitizenParameters picky = Defaults.of(
                CitizenParameters.class, "acquaintance", Defaults.of(Acquaintance.Parameters.class, "mismatch", 0));
        citizens.forEach(people -> people.use(picky, world.month));
        firstSupporters.win(SmallWorld.ngo(world, 12), 40, 0, PastResults.NONE);
        for (var residents : world.residents) {
            for (int row = 0; row < residents.acquaintances.size(); row++) {
                assertThat(residents.acquaintances.isMatch(row)).isTrue();
            }
        }
        assertThat(rows(true)).isEqualTo(40);
    }

    @Test
    void everybodyWonLivesInThePrefectureThatKeepsTheRow() {
        Ngo ngo = SmallWorld.ngo(world, 12);
        firstSupporters.win(ngo, 60, 0.5, PastResults.NONE);
        for (var residents : world.residents) {
            for (int row = 0; row < residents.acquaintances.size(); row++) {
                assertThat(world.geography.prefectureOf(residents.acquaintances.resident(row)))
                        .isEqualTo(residents.prefecture());
            }
        }
    }
}
