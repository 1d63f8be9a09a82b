package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.StandbyFund;
import enishi.sim.parameter.Defaults;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.EmergencyPlatform;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import enishi.sim.policy.Shocks;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.process.organization.Relief;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EmergencyPlatformMonthTest {

    private static final Shock ABROAD = Shocks.shock("kind", ShockKind.DISASTER_ABROAD);
    private static final Relief.Parameters RULE = Defaults.of(Relief.Parameters.class, "spendingMonths", 3);

    private final World world = SmallWorld.world(1);
    private final EmergencyPlatformMonth month = new EmergencyPlatformMonth(world);

    private Ngo ngo(double legitimacy, double expertise, long monthlyIncome) {
        Ngo ngo = SmallWorld.ngo(world, 5);
        ngo.globalLegitimacy = legitimacy;
        ngo.expertise = expertise;
        ngo.income.fill(monthlyIncome);
        return ngo;
    }

    private void run(EmergencyPlatform platform, Shock... shocks) {
        world.month++;
        world.conditions.change(Shocks.named(shocks), world.month, world.geography);
        month.run("platform", platform, RULE);
    }

    private long reserve() {
        return world.ledger.balance(world.instrumentAccount("platform"));
    }

    private StandbyFund fund() {
        return Objects.requireNonNull(world.standbyFunds.get("platform"));
    }

    private List<Ngo> members() {
        return fund().members;
    }

    @Test
    void withoutAShockTheReserveGrowsToItsCeilingAndNothingIsSpent() {
        Ngo ngo = ngo(0.5, 0.5, 1000);
        run(Schemes.platform());
        assertThat(reserve()).isEqualTo(1000);
        for (int i = 0; i < 20; i++) {
            run(Schemes.platform(), Shocks.shock("kind", ShockKind.PANDEMIC));
        }
        assertThat(reserve()).isEqualTo(3000);
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-3000);
        assertThat(world.cash(ngo)).isZero();
        assertThat(world.turnover.publicSpending(5)).isZero();
    }

    @Test
    void aShockReleasesTheReserveToMembersThatRespond() {
        Ngo large = ngo(0.5, 0.5, 3000);
        Ngo small = ngo(0.5, 0.5, 1000);
        Ngo idle = ngo(0.5, 0.5, 1000);
        EmergencyPlatform platform = Schemes.platform("annualBudgetYen", YearlyBudget.constant(0));
        world.ledger.post(
                world.instrumentAccount("platform"), world.accounts.treasury, PostingKind.APPROPRIATION, 2000);
        large.relief.since.put("a", world.month);
        small.relief.since.put("a", world.month);
        run(platform, ABROAD);
        // Half of 2,000 yen is for the shock, 400 of it now, 3 : 1; firms add a half.
        assertThat(world.cash(large)).isEqualTo(450);
        assertThat(world.cash(small)).isEqualTo(150);
        assertThat(world.cash(idle)).isZero();
        assertThat(large.relief.yen).isEqualTo(450);
        assertThat(large.relief.grantsYen).isEqualTo(450);
        assertThat(large.relief.giftsYen).isZero();
        assertThat(large.relief.monthsLeft).isEqualTo(3);
        assertThat(large.reliefGifts.thisMonth()).isEqualTo(450);
        assertThat(large.unrestricted.thisMonth()).isZero();
        assertThat(world.ledger.balance(world.accounts.firms)).isEqualTo(-200);
        assertThat(world.turnover.publicSpending(5)).isEqualTo(400);
        run(platform, ABROAD);
        assertThat(reserve()).isEqualTo(1000);
        run(platform, ABROAD);
        assertThat(reserve()).isEqualTo(1000);
        assertThat(fund().setAside).isEmpty();
    }

    @Test
    void whatAFoundationReleasesIsNoPublicSpending() {
        Ngo ngo = ngo(0.5, 0.5, 1000);
        ngo.relief.since.put("a", world.month);
        run(Schemes.platform("operator", Operator.FOUNDATION), ABROAD);
        assertThat(world.cash(ngo)).isPositive();
        assertThat(world.turnover.publicSpending(5)).isZero();
    }

    @Test
    void aLaterReleaseWaits() {
        ngo(0.5, 0.5, 1000).relief.since.put("a", world.month);
        EmergencyPlatform late = Schemes.platform("releaseLagMonths", 2);
        run(late, ABROAD);
        run(late, ABROAD);
        assertThat(world.turnover.publicSpending(5)).isZero();
        run(late, ABROAD);
        assertThat(world.turnover.publicSpending(5)).isEqualTo(600);
    }

    @Test
    void twoShocksShareWhatIsFree() {
        ngo(0.5, 0.5, 10_000).relief.since.put("b", world.month);
        run(Schemes.platform("releaseShare", 0.5), ABROAD, ABROAD);
        // Of 1,000 yen 500 are kept for the first, of the rest a half for the second, of which two fifths are paid.
        assertThat(fund().setAside).containsEntry("a", 500L).containsEntry("b", 150L);
        assertThat(world.turnover.publicSpending(5)).isEqualTo(100);
    }

    @Test
    void whatIsTooMuchForMembersStaysInTheFund() {
        ngo(0.5, 0.5, 100).relief.since.put("a", world.month);
        run(Schemes.platform("monthlyCeilingShare", 0.1), ABROAD);
        assertThat(world.turnover.publicSpending(5)).isEqualTo(120);
        assertThat(reserve()).isEqualTo(880);
    }

    @Test
    void seatsGoToTheBestKnownOfThoseWhoMeetTheCriteria() {
        Ngo unskilled = ngo(0.9, 0.2, 1000);
        Ngo poor = ngo(0.9, 0.5, 10);
        Ngo beginner = ngo(0.9, 0.5, 1000);
        Ngo known = ngo(0.6, 0.5, 1000);
        Ngo first = ngo(0.5, 0.5, 1000);
        Ngo second = ngo(0.5, 0.5, 1000);
        for (Ngo ngo : List.of(unskilled, poor, known, first, second)) {
            ngo.successes = 3;
        }
        EmergencyPlatform platform = Schemes.platform(
                "seats", 2, "minimumExpertise", 0.3, "minimumAnnualIncomeYen", 5000, "minimumSuccesses", 3);
        run(platform);
        assertThat(members()).containsExactly(known, first);
        assertThat(beginner.relief.isResponding()).isFalse();
        known.status = NgoStatus.DORMANT;
        first.expertise = 0;
        run(platform);
        assertThat(members()).containsExactly(first, second);
        run(Schemes.platform("prefectures", List.of("JP-01"), "seats", 10));
        assertThat(members()).containsExactly(first, second);
    }

    @Test
    void whatIsLeftLapsesWhenThePlatformEnds() {
        run(Schemes.platform());
        TreeMap<String, Instrument> instruments = new TreeMap<>();
        instruments.put("platform", Schemes.platform("end", MonthCount.calendar(world.month)));
        month.close(instruments, MonthCount.calendar(world.month));
        assertThat(reserve()).isEqualTo(1000);
        month.close(instruments, MonthCount.calendar(world.month + 1));
        assertThat(reserve()).isZero();
        assertThat(world.ledger.balance(world.accounts.treasury)).isZero();
        assertThat(world.standbyFunds).isEmpty();
        run(Schemes.platform());
        month.close(new TreeMap<>(), MonthCount.calendar(world.month));
        assertThat(reserve()).isZero();
    }
}
