package enishi.sim.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AcquaintancesTest {

    private final Acquaintances rows = new Acquaintances();

    private void add(int resident) {
        rows.add(
                resident,
                resident + 1,
                resident + 2,
                resident % 100,
                resident / 4.0,
                resident % 2 == 0,
                resident % 3 == 0,
                resident % 5 == 0);
        rows.setEvidence(rows.size() - 1, resident / 8.0, resident / 16.0);
    }

    private void isRowOf(int row, int resident) {
        assertThat(rows.resident(row)).isEqualTo(resident);
        assertThat(rows.slot(row)).isEqualTo(resident + 1);
        assertThat(rows.cellSlot(row)).isEqualTo(resident + 2);
        assertThat(rows.ngo(row)).isEqualTo(resident % 100);
        assertThat(rows.capacityYen(row)).isEqualTo(resident / 4.0);
        assertThat(rows.isMatch(row)).isEqualTo(resident % 2 == 0);
        assertThat(rows.isHome(row)).isEqualTo(resident % 3 == 0);
        assertThat(rows.isSupporter(row)).isEqualTo(resident % 5 == 0);
        assertThat(rows.alpha(row)).isEqualTo(resident / 8.0);
        assertThat(rows.beta(row)).isEqualTo(resident / 16.0);
    }

    @Test
    void rowsAreReadAsTheyWereAddedHoweverMany() {
        for (int resident = 0; resident < 2000; resident++) {
            add(resident);
        }
        for (int resident = 0; resident < 2000; resident++) {
            isRowOf(resident, resident);
        }
    }

    @Test
    void rowsThatMoveUpMoveAsAWhole() {
        for (int resident = 0; resident < 5; resident++) {
            add(resident);
        }
        rows.moveUp(0, 0);
        rows.moveUp(3, 1);
        rows.moveUp(4, 2);
        rows.truncate(3);
        assertThat(rows.size()).isEqualTo(3);
        isRowOf(0, 0);
        isRowOf(1, 3);
        isRowOf(2, 4);
    }

    @Test
    void aNewRowInAnOldPlaceHasNoEvidence() {
        add(6);
        rows.truncate(0);
        rows.add(1, 1, 1, 1, 1, false, false, false);
        assertThat(rows.alpha(0)).isZero();
        assertThat(rows.beta(0)).isZero();
    }

    @Test
    void randomAddingAndRemovingAgreesWithAList() {
        // 300 rounds of adding 20 and then keeping about half, seed 3.
        Random random = new Random(3);
        List<Integer> expected = new ArrayList<>();
        for (int round = 0; round < 300; round++) {
            for (int i = 0; i < 20; i++) {
                add(20 * round + i);
                expected.add(20 * round + i);
            }
            List<Integer> staying = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                if (random.nextBoolean()) {
                    rows.moveUp(row, staying.size());
                    staying.add(expected.get(row));
                }
            }
            rows.truncate(staying.size());
            expected = staying;
        }
        assertThat(rows.size()).isEqualTo(expected.size());
        for (int row = 0; row < expected.size(); row++) {
            isRowOf(row, expected.get(row));
        }
    }

    @Test
    void flagsAndNgoAreSetApartFromEachOther() {
        rows.add(1, 1, 1, 1, 1, true, false, false);
        rows.setSupporter(0, true);
        assertThat(rows.isSupporter(0)).isTrue();
        assertThat(rows.isMatch(0)).isTrue();
        assertThat(rows.isHome(0)).isFalse();
        rows.setHome(0, true);
        rows.setSupporter(0, false);
        assertThat(rows.isSupporter(0)).isFalse();
        assertThat(rows.isHome(0)).isTrue();
        rows.setNgo(0, 9);
        assertThat(rows.ngo(0)).isEqualTo(9);
        assertThat(rows.isMatch(0)).isTrue();
    }
}
