package enishi.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ResidentsTest {

    private static final int FIRST = 1001;
    private static final int COUNT = 500;
    private static final int MONTH = 24_192;

    private final AwarenessDecay decay = new AwarenessDecay(0.98);

    private static Residents residents(int scale) {
        return new Residents(3, FIRST, COUNT, scale, 0.3);
    }

    @Test
    void neighboursGoRoundWithinThePrefecture() {
        Residents residents = residents(1);
        assertThat(residents.neighbour(FIRST, 1)).isEqualTo(FIRST + 1);
        assertThat(residents.neighbour(FIRST, -1)).isEqualTo(FIRST + COUNT - 1);
        assertThat(residents.neighbour(FIRST + COUNT - 1, 1)).isEqualTo(FIRST);
        assertThat(residents.neighbour(FIRST + 7, 3 * COUNT + 2)).isEqualTo(FIRST + 9);
        assertThat(residents.neighbour(FIRST + 7, -5 * COUNT - 8)).isEqualTo(FIRST + COUNT - 1);
    }

    @Test
    void atScaleOneEveryoneIsACell() {
        Residents residents = residents(1);
        assertThat(residents.cellOf(FIRST + 17)).isEqualTo(FIRST + 17);
    }

    @Test
    void aCellIsKnownByItsFirstResident() {
        Residents residents = residents(30);
        assertThat(residents.cellOf(FIRST)).isEqualTo(FIRST);
        assertThat(residents.cellOf(FIRST + 29)).isEqualTo(FIRST);
        assertThat(residents.cellOf(FIRST + 30)).isEqualTo(FIRST + 30);
        assertThat(residents.cellOf(FIRST + COUNT - 1)).isEqualTo(FIRST + 480);
    }

    @Test
    void untouchedResidentsHaveNothingRaisedAndNoCellSlot() {
        Residents residents = residents(1);
        assertThat(residents.raised(FIRST, MONTH, decay)).isZero();
        assertThat(residents.cellSlot(FIRST)).isEqualTo(-1);
        assertThat(residents.meanAwareness()).isEqualTo(residents.norm());
    }

    @Test
    void lazyDecayEqualsDecayMonthByMonth() {
        // 200 months, 300 raises in 20 cells, half of which have a slot; seed 4. Values are kept as floats.
        Random random = new Random(4);
        Residents residents = residents(1);
        double[] eager = new double[20];
        for (int cell = 0; cell < 20; cell += 2) {
            residents.openCell(FIRST + cell, 0.6, 0.1);
        }
        for (int month = MONTH; month < MONTH + 200; month++) {
            for (int i = 0; i < 20; i++) {
                eager[i] = eager[i] * 0.98 < 0.001 ? 0 : eager[i] * 0.98;
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                int cell = random.nextInt(20);
                double amount = random.nextDouble() * 0.2;
                residents.raise(FIRST + cell, month, amount, decay);
                eager[cell] += amount;
            }
            for (int cell = 0; cell < 20; cell++) {
                assertThat(residents.raised(FIRST + cell, month, decay)).isCloseTo(eager[cell], within(2e-6));
            }
        }
    }

    @Test
    void theSumOfWhatIsRaisedFollowsTheCells() {
        Residents residents = residents(10);
        residents.raise(FIRST, MONTH, 0.2, decay);
        residents.raise(FIRST + 50, MONTH, 0.4, decay);
        assertThat(residents.meanRaised()).isCloseTo((0.2 + 0.4) * 10 / COUNT, within(1e-12));
        residents.decayRaised(decay);
        assertThat(residents.meanRaised()).isCloseTo(0.98 * (0.2 + 0.4) * 10 / COUNT, within(1e-12));
        assertThat(residents.meanAwareness()).isEqualTo(residents.norm() + residents.meanRaised());
    }

    @Test
    void droppingTheFadedChangesNothingThatCanBeRead() {
        // 400 raises over 150 months, seed 5; read 0 to 300 months later.
        Random random = new Random(5);
        Residents dropped = residents(1);
        Residents kept = residents(1);
        for (int i = 0; i < 400; i++) {
            int cell = FIRST + random.nextInt(COUNT);
            int month = MONTH + i * 150 / 400;
            double amount = random.nextDouble() * 0.1;
            dropped.raise(cell, month, amount, decay);
            kept.raise(cell, month, amount, decay);
            if (i % 10 == 0) {
                dropped.dropFaded(month, decay);
            }
        }
        for (int later = 150; later < 450; later += 25) {
            dropped.dropFaded(MONTH + later, decay);
            for (int cell = FIRST; cell < FIRST + COUNT; cell++) {
                assertThat(dropped.raised(cell, MONTH + later, decay))
                        .isEqualTo(kept.raised(cell, MONTH + later, decay));
            }
        }
    }

    @Test
    void whatIsSettledDecaysAnewFromThere() {
        Residents residents = residents(1);
        AwarenessDecay faster = new AwarenessDecay(0.5);
        residents.raise(FIRST, MONTH, 0.4, decay);
        residents.openCell(FIRST + 1, 0.6, 0);
        residents.raise(FIRST + 1, MONTH, 0.2, decay);
        residents.decayRaised(decay);
        residents.settleRaised(MONTH + 1, decay);
        residents.decayRaised(faster);
        assertThat(residents.raised(FIRST, MONTH + 2, faster)).isCloseTo(0.4 * 0.98 * 0.5, within(1e-7));
        assertThat(residents.raised(FIRST + 1, MONTH + 2, faster)).isCloseTo(0.2 * 0.98 * 0.5, within(1e-7));
        assertThat(residents.meanRaised()).isCloseTo(0.6 * 0.98 * 0.5 / COUNT, within(1e-7));
    }

    @Test
    void droppingTheFadedKeepsGeneralTrust() {
        Residents residents = residents(1);
        int slot = residents.openCell(FIRST, 0.6, 0.1);
        residents.dropFaded(MONTH, decay);
        assertThat(residents.cellSlot(FIRST)).isEqualTo(slot);
    }

    @Test
    void aCellKeepsItsSlotItsTrustAndWhatWasRaisedBefore() {
        Residents residents = residents(1);
        residents.raise(FIRST + 3, MONTH, 0.25, decay);
        for (int i = 0; i < COUNT; i++) {
            assertThat(residents.openCell(FIRST + i, i / 1024.0, i / 2048.0)).isEqualTo(i);
        }
        residents.moveTrust(7, 0.125);
        for (int i = 0; i < COUNT; i++) {
            assertThat(residents.cellSlot(FIRST + i)).isEqualTo(i);
            assertThat(residents.trust(i)).isEqualTo(i == 7 ? 0.125 : i / 1024.0);
            assertThat(residents.leaning(i)).isEqualTo(i / 2048.0);
        }
        assertThat(residents.raised(FIRST + 3, MONTH, decay)).isEqualTo(0.25);
        assertThat(residents.raisedInSlot(3, MONTH + 1, decay)).isCloseTo(0.245, within(1e-7));
        assertThat(residents.raised(FIRST + 4, MONTH, decay)).isZero();
    }

    @Test
    void aRowIsAtMostAWholeCell() {
        Residents residents = residents(10);
        assertThat(residents.shareOfCell(1)).isEqualTo(0.1);
        assertThat(residents.shareOfCell(10)).isEqualTo(1);
        assertThat(residents.shareOfCell(40)).isEqualTo(1);
    }

    @Test
    void meanTrustFollowsTheMovesOfCellsBySize() {
        // 25 residents in cells of 10, 10 and 5.
        Residents residents = new Residents(0, 101, 25, 10, 0.3);
        residents.setMeanBirthTrust(0.6);
        assertThat(residents.meanTrust()).isEqualTo(0.6);
        int whole = residents.openCell(101, 0.5, 0);
        int small = residents.openCell(121, 0.5, 0);
        residents.moveTrust(whole, 0.75);
        residents.moveTrust(small, 0.25);
        assertThat(residents.meanTrust()).isCloseTo(0.6 + (10 * 0.25 - 5 * 0.25) / 25, within(1e-12));
        residents.moveTrust(whole, 0.5);
        residents.moveTrust(small, 0.5);
        assertThat(residents.meanTrust()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void whoLeavesTakesAlongAsMuchAsAnybodyElseAndWhoComesHasNothing() {
        Residents residents = new Residents(0, 101, 40, 1, 0.3);
        AwarenessDecay decay = new AwarenessDecay(1);
        residents.setMeanBirthTrust(0.6);
        residents.raise(101, 1, 0.4, decay);
        residents.moveTrust(residents.openCell(102, 0.5, 0), 0.9);
        double raised = residents.meanRaised();
        double trust = residents.meanTrust();
        residents.settle(20);
        assertThat(residents.meanRaised()).isCloseTo(raised, within(1e-12));
        assertThat(residents.meanTrust()).isCloseTo(trust, within(1e-12));
        residents.settle(80);
        assertThat(residents.meanRaised()).isCloseTo(raised / 4, within(1e-12));
        assertThat(residents.meanTrust() - 0.6).isCloseTo((trust - 0.6) / 4, within(1e-12));
    }

    @Test
    void neighboursAreThoseWhoLiveThereNow() {
        Residents residents = new Residents(0, 101, 40, 10, 0.3);
        assertThat(residents.neighbour(101, -1)).isEqualTo(140);
        residents.settle(25);
        assertThat(residents.neighbour(101, -1)).isEqualTo(125);
        assertThat(residents.hasResident(125)).isTrue();
        assertThat(residents.hasResident(126)).isFalse();
        assertThat(residents.hasResident(100)).isFalse();
    }

    @Test
    void theLastCellIsAsLargeAsThoseWhoLiveInItNow() {
        Residents residents = new Residents(0, 101, 40, 10, 0.3);
        residents.setMeanBirthTrust(0.6);
        int third = residents.openCell(121, 0.5, 0);
        residents.settle(25);
        residents.moveTrust(third, 0.75);
        assertThat(residents.meanTrust()).isCloseTo(0.6 + 5 * 0.25 / 25, within(1e-12));
        residents.settle(40);
        residents.moveTrust(third, 0.5);
        assertThat(residents.meanTrust()).isCloseTo(0.6 + (5 * 0.25 - 10 * 0.25) / 40, within(1e-12));
    }
}
