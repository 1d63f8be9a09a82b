package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Scheme;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeMoneyTest {

    private final World world = SmallWorld.world(1);
    private final SchemeMoney money = new SchemeMoney(world);

    private Scheme scheme(Object... levers) {
        return new Scheme("scheme", world.instrumentAccount("scheme"), Schemes.scheme(levers));
    }

    private List<Long> given() {
        return List.of(
                -world.ledger.balance(world.accounts.citizens),
                -world.ledger.balance(world.accounts.firms),
                -world.ledger.balance(world.accounts.treasury),
                -world.ledger.balance(world.accounts.localTreasuries),
                -world.ledger.balance(world.accounts.endowments));
    }

    @Test
    void theOperatorSaysWhoPays() {
        for (Operator operator : Operator.values()) {
            money.appropriate(scheme("operator", operator, "annualBudgetYen", YearlyBudget.constant(1200)));
            world.month += 12;
        }
        assertThat(given()).containsExactly(0L, 0L, 300L, 100L, 100L);
    }

    @Test
    void citizensAndFirmsGiveTheirPartsRoundedDown() {
        Scheme scheme =
                scheme("annualBudgetYen", YearlyBudget.constant(1212), "donatedShare", 0.25, "businessShare", 0.5);
        money.appropriate(scheme);
        assertThat(given()).containsExactly(25L, 50L, 26L, 0L, 0L);
        assertThat(scheme.uncommittedYen).isEqualTo(101);
        assertThat(world.ledger.balance(scheme.account)).isEqualTo(101);
    }

    @Test
    void whatLapsesGoesBackInTheProportionsOfWhatWasGiven() {
        Scheme scheme =
                scheme("annualBudgetYen", YearlyBudget.constant(1200), "donatedShare", 0.25, "businessShare", 0.5);
        money.appropriate(scheme);
        // Other levers now do not change who gave.
        scheme.use(Schemes.scheme());
        money.lapse(scheme, 40);
        assertThat(given()).containsExactly(15L, 30L, 15L, 0L, 0L);
        money.lapse(scheme, 60);
        assertThat(given()).containsExactly(0L, 0L, 0L, 0L, 0L);
        assertThat(scheme.uncommittedYen).isZero();
        assertThat(world.ledger.balance(scheme.account)).isZero();
    }

    @Test
    void everyYenGoesBackWhateverTheAmounts() {
        Scheme scheme = scheme(
                "annualBudgetYen",
                YearlyBudget.constant(12_000_000_000_007L),
                "donatedShare",
                0.333,
                "businessShare",
                0.1);
        money.appropriate(scheme);
        long all = scheme.uncommittedYen;
        for (long part : new long[] {1, 7, 999_999_999L, all - 1_000_000_007L}) {
            money.lapse(scheme, part);
        }
        assertThat(scheme.uncommittedYen).isZero();
        assertThat(given()).allMatch(yen -> Math.abs(yen) <= 4);
        assertThat(world.ledger.total()).isZero();
    }

    @Test
    void aFiscalYearsCallsNeverGetMoreThanItsBudget() {
        // From monthly calls in the second half of the year to one call of the whole budget.
        Scheme scheme = scheme("annualBudgetYen", YearlyBudget.constant(1200), "callMonths", List.of(4, 10));
        world.month = 12 * 2016 + 3;
        money.appropriate(scheme);
        scheme.use(Schemes.scheme("annualBudgetYen", YearlyBudget.constant(1000), "callMonths", List.of(12)));
        world.month = 12 * 2016 + 11;
        money.appropriate(scheme);
        assertThat(scheme.uncommittedYen).isEqualTo(1000);
        scheme.use(Schemes.scheme("annualBudgetYen", YearlyBudget.constant(500), "callMonths", List.of(12)));
        money.appropriate(scheme);
        assertThat(scheme.uncommittedYen).isEqualTo(1000);
        world.month += 12;
        money.appropriate(scheme);
        assertThat(scheme.uncommittedYen).isEqualTo(1500);
    }

    @Test
    void giftsAndEndowmentsAreNoPublicMoney() {
        GrantScheme half = Schemes.scheme("donatedShare", 0.3, "businessShare", 0.2);
        assertThat(SchemeMoney.publicYen(half, 1000)).isEqualTo(500);
        assertThat(SchemeMoney.publicYen(half, -1000)).isEqualTo(-500);
        assertThat(SchemeMoney.publicYen(Schemes.scheme(), 999)).isEqualTo(999);
        assertThat(SchemeMoney.publicYen(Schemes.scheme("operator", Operator.FOUNDATION), 1000))
                .isZero();
    }
}
