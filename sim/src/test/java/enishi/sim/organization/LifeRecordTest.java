package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LifeRecordTest {

    @Test
    void onlyTheFirstEndCounts() {
        LifeRecord life = new LifeRecord();
        life.enter(24_000, true, 12, 5_000_000);
        assertThat(life.ended).isEqualTo(LifeRecord.NEVER);
        assertThat(life.end).isEqualTo(NgoLife.End.ACTIVE);
        life.end(24_010, NgoLife.End.DORMANCY);
        life.end(24_020, NgoLife.End.INSOLVENCY);
        assertThat(life.ended).isEqualTo(24_010);
        assertThat(life.end).isEqualTo(NgoLife.End.DORMANCY);
        assertThat(life.peakIncomeYen).isEqualTo(5_000_000);
    }
}
