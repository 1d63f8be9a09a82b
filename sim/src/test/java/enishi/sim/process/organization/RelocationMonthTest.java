package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Geography;
import org.junit.jupiter.api.Test;

class RelocationMonthTest extends NgoEndings {

    @Test
    void whoCanAffordItMovesToTokyo() {
        OrganizationParameters rules = Defaults.with(
                rules(),
                "relocation",
                Defaults.of(
                        Relocation.Parameters.class,
                        "monthlyProbability",
                        1e6,
                        "leastStaff",
                        2,
                        "costYen",
                        50_000,
                        "heritageWeight",
                        0,
                        "partnerWeight",
                        0,
                        "distanceWeight",
                        0),
                "budget",
                Defaults.of(Budget.Parameters.class, "smallestReserveYen", 0, "reserveMonths", 6));
        Ngo rich = ngo(3, 110_000);
        rich.staff = 2;
        Ngo poor = ngo(3, 109_999);
        poor.staff = 2;
        Ngo small = ngo(3, 110_000);
        small.staff = 1.5;
        Ngo there = ngo(Geography.TOKYO, 110_000);
        there.staff = 2;
        know(rich, world.geography.firstResident(Geography.TOKYO));
        know(rich, world.geography.firstResident(3));
        run(rules);
        assertThat(rich.home).isEqualTo(Geography.TOKYO);
        assertThat(world.cash(rich)).isEqualTo(60_000);
        assertThat(poor.home).isEqualTo(3);
        assertThat(small.home).isEqualTo(3);
        assertThat(world.cash(there)).isEqualTo(110_000);
        assertThat(world.turnover.count(Event.MOVED_IN, Geography.TOKYO)).isEqualTo(1);
        assertThat(world.turnover.count(Event.MOVED_OUT, 3)).isEqualTo(1);
        assertThat(world.board.home(rich.index)).isEqualTo(Geography.TOKYO);
        assertThat(world.residents.get(3).acquaintances.isHome(0)).isFalse();
        assertThat(world.residents.get(Geography.TOKYO).acquaintances.isHome(0)).isTrue();
    }

    @Test
    void partnersDrawWhoCanAffordToMove() {
        OrganizationParameters rules = Defaults.with(
                rules(),
                "relocation",
                Defaults.of(
                        Relocation.Parameters.class,
                        "monthlyProbability",
                        1e6,
                        "leastStaff",
                        2,
                        "costYen",
                        50_000,
                        "heritageWeight",
                        0,
                        "partnerWeight",
                        3,
                        "mostPartners",
                        2,
                        "distanceWeight",
                        0));
        Ngo ngo = ngo(3, 1_000_000);
        ngo.staff = 2;
        world.ties.form(ngo, ngo(8, 0), 0.5, world.month);
        Ngo dormant = ngo(30, 0);
        dormant.status = NgoStatus.DORMANT;
        world.ties.form(ngo, dormant, 0.5, world.month);
        run(rules);
        assertThat(ngo.home).isEqualTo(8);
    }
}
