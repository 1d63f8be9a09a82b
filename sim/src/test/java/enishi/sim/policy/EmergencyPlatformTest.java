package enishi.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.MonthCount;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class EmergencyPlatformTest {

    private static final int APRIL = MonthCount.of(YearMonth.of(2016, 4));
    private static final Shock ABROAD = Shocks.shock("kind", ShockKind.DISASTER_ABROAD);

    @Test
    void membersAreCalledFromTheShockToTheLastRelease() {
        EmergencyPlatform platform = Schemes.platform("releaseLagMonths", 1, "releaseMonths", 2);
        assertThat(platform.answers(ABROAD, APRIL - 1)).isFalse();
        assertThat(platform.answers(ABROAD, APRIL)).isTrue();
        assertThat(platform.answers(ABROAD, APRIL + 2)).isTrue();
        assertThat(platform.answers(ABROAD, APRIL + 3)).isFalse();
        assertThat(platform.monthsLeft(ABROAD, APRIL)).isZero();
        assertThat(platform.monthsLeft(ABROAD, APRIL + 1)).isEqualTo(2);
        assertThat(platform.monthsLeft(ABROAD, APRIL + 2)).isEqualTo(1);
        assertThat(platform.monthsLeft(ABROAD, APRIL + 3)).isZero();
    }

    @Test
    void shocksOfOtherKindsAreNotItsBusiness() {
        assertThat(Schemes.platform().answers(Shocks.shock(), APRIL)).isFalse();
        assertThat(Schemes.platform().monthsLeft(Shocks.shock(), APRIL)).isZero();
    }

    @Test
    void whatIsSetAsideIsReleasedByTheLastMonth() {
        EmergencyPlatform platform = Schemes.platform("firstMonthShare", 0.4);
        assertThat(platform.releaseYen(1000, true, 4)).isEqualTo(400);
        assertThat(platform.releaseYen(600, false, 3)).isEqualTo(200);
        assertThat(platform.releaseYen(401, false, 2)).isEqualTo(200);
        assertThat(platform.releaseYen(201, false, 1)).isEqualTo(201);
        assertThat(platform.releaseYen(1000, true, 1)).isEqualTo(1000);
    }

    @Test
    void membersNeedIncomeExpertiseAndARecord() {
        EmergencyPlatform platform =
                Schemes.platform("minimumAnnualIncomeYen", 100, "minimumExpertise", 0.3, "minimumSuccesses", 2);
        assertThat(platform.admits(100, 0.3, 2)).isTrue();
        assertThat(platform.admits(99, 0.3, 2)).isFalse();
        assertThat(platform.admits(100, 0.29, 2)).isFalse();
        assertThat(platform.admits(100, 0.3, 1)).isFalse();
    }

    @Test
    void theExpertAndTheLargeGetMore() {
        EmergencyPlatform platform = Schemes.platform("sizeExponent", 0.5);
        assertThat(platform.weight(0.5, 400)).isEqualTo(10);
        assertThat(platform.weight(0.5, -5)).isZero();
        assertThat(Schemes.platform("sizeExponent", 0).weight(0.5, 400)).isEqualTo(0.5);
    }
}
