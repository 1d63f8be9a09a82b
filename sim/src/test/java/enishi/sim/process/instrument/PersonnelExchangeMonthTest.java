package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.Secondment;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.process.organization.AgencyTie;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonnelExchangeMonthTest {

    private static final AgencyTie.Parameters TIE =
            Defaults.of(AgencyTie.Parameters.class, "firstStrength", 0.3, "jointGain", 0.2);

    private final World world = SmallWorld.world(1);
    private final PersonnelExchangeMonth month = new PersonnelExchangeMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, 20);

    @Test
    void somebodyIsAwayAndTheOfficesGetToKnowEachOther() {
        ngo.staff = 3;
        month.run("exchange", Schemes.exchange(), TIE);
        assertThat(ngo.secondment).isEqualTo(new Secondment(world.month + 6, 0.1, 0.2));
        assertThat(ngo.seconded(world.month + 6)).isEqualTo(1);
        assertThat(ngo.seconded(world.month + 7)).isZero();
        double strength = world.institutionTies.strength(ngo, world.institutions.agency(Operator.MINISTRY, 20));
        assertThat(strength).isCloseTo(0.3 + 0.2 * 0.7, within(1e-15));
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-1000);
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(1000);
        assertThat(world.turnover.publicSpending(20)).isEqualTo(1000);
        assertThat(ngo.expertise).as("skill comes back with the person").isZero();
    }

    @Test
    void whoHasTooFewStaffNoHeadOrSomebodyAwaySendsNobody() {
        ngo.staff = 1;
        Ngo headless = SmallWorld.ngo(world, 20);
        headless.staff = 5;
        headless.monthsWithoutHead = 1;
        Ngo away = SmallWorld.ngo(world, 20);
        away.staff = 5;
        Secondment before = new Secondment(world.month + 2, 0, 0);
        away.secondment = before;
        Ngo expert = SmallWorld.ngo(world, 20);
        expert.staff = 5;
        expert.expertise = 1;
        month.run("exchange", Schemes.exchange("minimumStaff", 2), TIE);
        assertThat(List.of(ngo, headless, expert)).allMatch(one -> one.secondment == null);
        assertThat(away.secondment).isSameAs(before);
        assertThat(world.ledger.balance(world.accounts.treasury)).isZero();
    }

    @Test
    void seatsAreLimited() {
        for (int i = 0; i < 30; i++) {
            SmallWorld.ngo(world, 20).staff = 4;
        }
        month.run("exchange", Schemes.exchange("seatsPerYear", 120), TIE);
        assertThat(world.ngos.all().stream().filter(one -> one.secondment != null))
                .hasSize(10);
    }
}
