package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.process.organization.Founding;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.StartupOffer;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartupSupportMonthTest {

    private static final Founding.Parameters RULE = Defaults.of(Founding.Parameters.class, "startCashYen", 2000);

    private final World world = SmallWorld.world(1);
    private final StartupSupportMonth month = new StartupSupportMonth(world);

    private Ngo newNgo(int prefecture) {
        Ngo ngo = world.enter(prefecture, world.ngos.size(), world.month - 1, 0);
        ngo.startupSupport.add("start");
        return ngo;
    }

    @Test
    void whoFoundAPlaceGetsMoneyThatIsNoIncomeAndACourse() {
        Ngo ngo = newNgo(5);
        ngo.management = 0.5;
        month.run("start", Schemes.startups("managementGain", 0.2, "expertiseGain", 0.1, "costPerCourseYen", 70), RULE);
        assertThat(world.ledger.balance(ngo.account)).isEqualTo(1000);
        assertThat(ngo.income.total()).isZero();
        assertThat(ngo.management).isCloseTo(0.6, within(1e-15));
        assertThat(ngo.expertise).isCloseTo(0.1, within(1e-15));
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-1070);
        assertThat(world.turnover.publicSpending(5)).isEqualTo(1070);
    }

    @Test
    void otherNgosGetNothing() {
        Ngo founded = world.enter(5, 0, world.month - 1, 0);
        Ngo old = SmallWorld.ngo(world, 5);
        old.startupSupport.add("start");
        month.run("start", Schemes.startups(), RULE);
        assertThat(world.ledger.balance(founded.account)).isZero();
        assertThat(world.ledger.balance(old.account)).isZero();
    }

    @Test
    void theOfficeIsPaidForAsLongAsPromisedAndNoMoreThanItCosts() {
        Ngo ngo = newNgo(5);
        for (int i = 0; i < 4; i++) {
            ngo.coreCostYen = i == 0 ? 0 : 150 * i;
            month.run("start", Schemes.startups("grantYen", 0, "officeYen", 200, "officeMonths", 3), RULE);
            world.month++;
            world.assistance.clear();
        }
        assertThat(world.ledger.balance(ngo.account)).isEqualTo(150 + 200);
        assertThat(ngo.income.total()).isEqualTo(350);
        assertThat(ngo.unrestricted.total()).isZero();
    }

    @Test
    void twoProgrammesPayForAnOfficeNoMoreThanItCosts() {
        Ngo ngo = newNgo(5);
        ngo.startupSupport.add("more");
        ngo.coreCostYen = 300;
        month.run("start", Schemes.startups("grantYen", 0, "officeYen", 200, "officeMonths", 3), RULE);
        month.run("more", Schemes.startups("grantYen", 0, "officeYen", 200, "officeMonths", 3), RULE);
        assertThat(world.ledger.balance(ngo.account)).isEqualTo(300);
        assertThat(ngo.income.total()).isEqualTo(300);
    }

    @Test
    void placesAreThoseLeftInTheFiscalYear() {
        world.month = 12 * 2016 + 6;
        newNgo(5);
        newNgo(6);
        world.enter(7, 9, world.month - 12, 0).startupSupport.add("start");
        month.run("start", Schemes.startups("prefectures", List.of("JP-06", "JP-07")), RULE);
        assertThat(world.assistance.offers()).containsExactly(new StartupOffer("start", List.of(5, 6), 0.5, 3));
    }

    @Test
    void placesThatTheBudgetCannotPayAreNotOffered() {
        month.run("start", Schemes.startups("annualBudgetYen", YearlyBudget.constant(2500)), RULE);
        assertThat(world.assistance.offers().get(0).places()).isEqualTo(2);
        newNgo(5);
        newNgo(5);
        newNgo(5);
        month.run("start", Schemes.startups("annualBudgetYen", YearlyBudget.constant(2500)), RULE);
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-2500);
    }

    @Test
    void inItsLastMonthItOffersNoPlaces() {
        month.run("start", Schemes.startups("end", MonthCount.calendar(world.month)), RULE);
        assertThat(world.assistance.offers()).isEmpty();
    }
}
