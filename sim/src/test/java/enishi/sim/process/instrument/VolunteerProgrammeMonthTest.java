package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.OutreachOrders;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shock;
import enishi.sim.policy.Shocks;
import enishi.sim.policy.VolunteerProgramme;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.population.Geography;
import enishi.sim.process.organization.Founding;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VolunteerProgrammeMonthTest {

    private static final Founding.Parameters STAY = Defaults.of(Founding.Parameters.class, "yearlyReturnedLoss", 0);

    private final World world = SmallWorld.world(1);
    private final VolunteerProgrammeMonth month = new VolunteerProgrammeMonth(world);

    private void live(int months, VolunteerProgramme programme) {
        for (int i = 0; i < months; i++) {
            world.month++;
            month.comeHome(STAY);
            month.run("corps", programme);
        }
    }

    private double abroad() {
        return IntStream.range(0, Geography.PREFECTURES)
                .mapToDouble(p -> world.volunteers.abroad(p, world.month))
                .sum();
    }

    private double returned() {
        return IntStream.range(0, Geography.PREFECTURES)
                .mapToDouble(world.volunteers::returned)
                .sum();
    }

    private List<Double> contacts() {
        List<OutreachOrders.Visits> ordered = world.orders.visits();
        return ordered.get(ordered.size() - 1).perPrefecture();
    }

    private void strike(Shock shock) {
        world.conditions.change(Shocks.named(shock), SmallWorld.MONTH + 1, world.geography);
    }

    private double volunteers(int prefecture) {
        return world.geography.residents(prefecture)
                * world.geography.profile(prefecture).internationalVolunteering();
    }

    @Test
    void tenLeaveInAMonthByResidentsAndVolunteeringAndTheTreasuryPays() {
        live(1, Schemes.volunteers("prefectures", List.of("JP-01", "JP-02")));
        double first = 10 * volunteers(0) / (volunteers(0) + volunteers(1));
        assertThat(world.volunteers.abroad(0, world.month)).isCloseTo(first, within(1e-12));
        assertThat(abroad()).isCloseTo(10, within(1e-12));
        long cost = (long) Math.floor(1000 * first) + (long) Math.floor(1000 * (10 - first));
        assertThat(world.turnover.publicSpending(0)).isEqualTo((long) Math.floor(1000 * first));
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-cost);
        assertThat(world.ledger.balance(world.accounts.partners)).isEqualTo(cost);
        assertThat(world.ledger.balance(world.instrumentAccount("corps"))).isZero();
    }

    @Test
    void aBudgetForHalfOfThemSendsHalf() {
        world.month = 2; // then April: twelve months share the budget
        live(1, Schemes.volunteers("annualBudgetYen", YearlyBudget.constant(60_000)));
        assertThat(abroad()).isCloseTo(5, within(1e-9));
    }

    @Test
    void theyReturnWhenTheirTimeIsOverEvenIfTheProgrammeIsNot() {
        live(1, Schemes.volunteers("monthsAbroad", 3));
        world.month += 2;
        month.comeHome(STAY);
        assertThat(returned()).isZero();
        world.month++;
        month.comeHome(STAY);
        assertThat(returned()).isCloseTo(10, within(1e-12));
        assertThat(abroad()).isZero();
    }

    @Test
    void asManyReturnAsLeaveInTheLongRun() {
        month.begin(Defaults.of(Founding.Parameters.class));
        double usual = returned();
        assertThat(world.volunteers.returned(5)).isCloseTo(0.000428 * volunteers(5), within(1e-12));
        Founding.Parameters rule = Defaults.of(Founding.Parameters.class);
        VolunteerProgramme programme =
                Schemes.volunteers("sentPerYear", rule.yearlyReturnedLoss() * usual, "annualBudgetYen", ample());
        month.begin("corps", programme);
        assertThat(abroad()).isCloseTo(2 * rule.yearlyReturnedLoss() * usual, within(1e-9));
        for (int i = 0; i < 48; i++) {
            world.month++;
            month.comeHome(rule);
            month.run("corps", programme);
            assertThat(returned()).isCloseTo(usual, within(1e-9));
        }
    }

    private static YearlyBudget ample() {
        return YearlyBudget.constant(1_000_000_000_000L);
    }

    @Test
    void withoutAProgrammeThereAreFewerEveryYear() {
        month.begin(Defaults.of(Founding.Parameters.class));
        double before = returned();
        world.month++;
        month.comeHome(Defaults.of(Founding.Parameters.class, "yearlyReturnedLoss", 0.12));
        assertThat(returned()).isCloseTo(0.99 * before, within(1e-9));
    }

    @Test
    void beforeTheFirstMonthOnlyAProgrammeInForceHasSentAnybodyAndNoMoreThanItsBudgetPaysFor() {
        month.begin("new", Schemes.volunteers("start", YearMonth.of(2016, 2)));
        assertThat(abroad()).isCloseTo(20, within(1e-9));
        month.begin("poor", Schemes.volunteers("annualBudgetYen", YearlyBudget.constant(12_000)));
        assertThat(abroad()).isCloseTo(20 + 24, within(1e-9));
        month.begin("none", Schemes.volunteers("start", YearMonth.of(2016, 4)));
        assertThat(abroad()).isCloseTo(44, within(1e-9));
    }

    @Test
    void aStandstillAbroadCallsAllHomeWhoTellThereAndNobodyIsSent() {
        live(3, Schemes.volunteers());
        assertThat(contacts()).containsOnly(0.0);
        strike(Shocks.shock("projectBlock", 0.5));
        live(1, Schemes.volunteers());
        assertThat(abroad()).isZero();
        assertThat(returned()).isCloseTo(30, within(1e-9));
        // Twelve contacts a year each.
        assertThat(contacts().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(30, within(1e-9));
        world.conditions.change(new TreeMap<>(), world.month, world.geography);
        live(1, Schemes.volunteers());
        assertThat(abroad()).isCloseTo(10, within(1e-9));
        assertThat(returned()).isCloseTo(30, within(1e-9));
    }

    @Test
    void smallBlocksAndABoundOfOneCallNobodyHome() {
        live(1, Schemes.volunteers());
        strike(Shocks.shock("projectBlock", 0.4));
        live(1, Schemes.volunteers());
        strike(Shocks.shock("projectBlock", 1));
        live(1, Schemes.volunteers("recallBlock", 1));
        assertThat(abroad()).isCloseTo(30, within(1e-9));
    }

    @Test
    void shocksAtHomeKeepVolunteersFromLeavingAndTelling() {
        strike(Shocks.shock("volunteerSuspension", 0.25, "meetingBlock", 0.5));
        live(1, Schemes.volunteers("monthsAbroad", 1));
        assertThat(abroad()).isCloseTo(7.5, within(1e-9));
        live(1, Schemes.volunteers("monthsAbroad", 1));
        assertThat(contacts().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(7.5 * 0.5, within(1e-9));
    }

    @Test
    void theyTellForTheMonthsGivenAndNoLonger() {
        VolunteerProgramme programme = Schemes.volunteers("monthsAbroad", 1, "tellingMonths", 2);
        live(1, programme);
        live(4, Defaults.with(programme, "sentPerYear", 0));
        assertThat(contacts()).containsOnly(0.0);
    }

    @Test
    void aPartOfMetropolitanVolunteersCanSettleElsewhere() {
        live(1, Schemes.volunteers("monthsAbroad", 1, "prefectures", List.of("JP-13"), "nonmetropolitanShare", 0.4));
        world.month++;
        month.comeHome(STAY);
        assertThat(world.volunteers.returned(Geography.TOKYO)).isCloseTo(6, within(1e-9));
        assertThat(returned()).isCloseTo(10, within(1e-9));
        assertThat(world.volunteers.returned(13)).isZero();
        assertThat(world.volunteers.returned(40) / world.volunteers.returned(0))
                .isCloseTo(volunteers(40) / volunteers(0), within(1e-9));
    }
}
