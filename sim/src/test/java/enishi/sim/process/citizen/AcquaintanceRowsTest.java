package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.Defaults;
import enishi.sim.population.Residents;
import enishi.sim.world.SmallWorld;
import org.junit.jupiter.api.Test;

/** How many residents a row stands for, and what becomes of the rows of an NGO that closes, joins another or moves. */
class AcquaintanceRowsTest extends TokyoCitizens {

    @Test
    void aRowCountsForAsManyResidentsAsItStandsFor() {
        show(0, 8, 0, 0);
        Residents residents = residents(10);
        know(residents, people(1).get(0), 0, 2000, true);
        CitizenMonth month = month(
                residents, rules("support", Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0)));
        month.liveWithNgos(MONTH);
        assertThat(month.tally().supporters(0)).isEqualTo(8);
        assertThat(month.tally().homeSupporters(0)).isEqualTo(8);
        assertThat(month.tally().rows(0)).isEqualTo(1);
        assertThat(month.tally().gifts(0) % 8).isZero();
        assertThat(month.tally().gifts(0)).isPositive();
    }

    @Test
    void acquaintancesOfAClosedNgoAreForgottenAtOnce() {
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(20)) {
            know(residents, resident, 0, 1000, true);
            know(residents, resident, 1, 1000, true);
        }
        board.setStatus(0, false, false);
        CitizenMonth month = month(residents, rules("support", Defaults.of(Support.Parameters.class, "lapseScale", 0)));
        month.liveWithNgos(MONTH);
        assertThat(residents.acquaintances.size()).isEqualTo(20);
        for (int row = 0; row < 20; row++) {
            assertThat(residents.acquaintances.ngo(row)).isEqualTo(1);
        }
        int slot = residents.known.slotOf(people(1).get(0));
        assertThat(residents.known.supported(slot)).isEqualTo(1);
        assertThat(residents.known.knows(slot, 0)).isFalse();
        assertThat(month.tally().supporters(0)).isZero();
    }

    @Test
    void thinningKeepsAboutHalfOfOneNgosRowsAndAllOthers() {
        // 1,000 rows, within 4.4 standard deviations, seed 99.
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        Residents residents = residents(4);
        for (int resident : people(1000)) {
            know(residents, resident, 0, 1000, true);
        }
        for (int resident : people(50)) {
            know(residents, resident, 1, 1000, true);
        }
        month(residents, rules()).thin(0, MONTH);
        int left = residents.acquaintances.size() - 50;
        assertThat((double) left).isBetween(500 - 4.4 * Math.sqrt(250), 500 + 4.4 * Math.sqrt(250));
        int supported = 0;
        for (int slot = 0; slot < residents.known.slots(); slot++) {
            supported += residents.known.supported(slot);
        }
        assertThat(supported).isEqualTo(left + 50);
    }

    @Test
    void theAcquaintancesOfOneNgoBecomeThoseOfAnother() {
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(30)) {
            know(residents, resident, 0, 1000, true);
        }
        for (int resident : people(10)) {
            know(residents, resident, 1, 1000, true);
        }
        month(residents, rules()).join(0, 1, MONTH);
        assertThat(residents.acquaintances.size()).isEqualTo(30);
        for (int row = 0; row < 30; row++) {
            assertThat(residents.acquaintances.ngo(row)).isEqualTo(1);
        }
        for (int resident : people(30)) {
            assertThat(residents.known.supported(residents.known.slotOf(resident)))
                    .isEqualTo(1);
            assertThat(residents.known.count(residents.known.slotOf(resident))).isEqualTo(1);
        }
    }

    @Test
    void joiningANgoOfHeavierRowsKeepsAsManyPeople() {
        // 1,000 rows of weight 1 become about 250 of weight 4; within 4.4 standard deviations, seed 99.
        show(0, 1, 0, 0);
        show(1, 4, 0, 0);
        Residents residents = residents(4);
        for (int resident : people(1000)) {
            know(residents, resident, 0, 1000, true);
        }
        month(residents, rules()).join(0, 1, MONTH);
        double deviation = Math.sqrt(1000 * 0.25 * 0.75);
        assertThat((double) residents.acquaintances.size()).isBetween(250 - 4.4 * deviation, 250 + 4.4 * deviation);
    }

    @Test
    void theJoinedAreKnownUnderTheNewNameAndAtHomeWhereItIs() {
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        board.introduce(1, 1001, 0, 0, 1);
        Residents residents = residents(1);
        know(residents, residents.first(), 0, 1000, true);
        month(residents, rules()).join(0, 1, MONTH);
        int slot = residents.known.slotOf(residents.first());
        assertThat(residents.known.knows(slot, 1)).isTrue();
        assertThat(residents.known.knows(slot, 0)).isFalse();
        assertThat(residents.acquaintances.isHome(0)).isFalse();
    }

    @Test
    void aMoveMakesThoseInTheNewRegionHomeSupporters() {
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        know(residents, residents.first(), 0, 1000, true);
        CitizenMonth month = month(residents, rules());
        board.introduce(0, 1000, 0, 0, 1);
        month.rehome(0);
        assertThat(residents.acquaintances.isHome(0)).isFalse();
        board.introduce(0, 1000, 0, SmallWorld.NEIGHBOUR, 1);
        month.rehome(0);
        assertThat(residents.acquaintances.isHome(0)).isTrue();
    }
}
