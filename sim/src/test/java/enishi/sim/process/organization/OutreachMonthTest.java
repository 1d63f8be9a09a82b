package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shocks;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class OutreachMonthTest {

    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "outreach",
            Defaults.of(
                    OutreachWork.Parameters.class,
                    "contactsPerPersonMonth",
                    40,
                    "contactsPerProject",
                    30,
                    "costPerContactYen",
                    500,
                    "managementEffect",
                    0,
                    "returnsToScale",
                    1,
                    "halfNationalYen",
                    1_000_000,
                    "nationalAttention",
                    0.001,
                    "localAttention",
                    0.01));

    private final World world = SmallWorld.world(10);
    private final OutreachMonth month = new OutreachMonth(world, 1);

    @Test
    void wishesComeFromTimeProjectsAndMoney() {
        Ngo ngo = SmallWorld.ngo(world, 20);
        ngo.orientation = 0.5;
        ngo.freeTime = 2;
        ngo.fundRaisingYen = 1_000_000;
        Scheme scheme = new Scheme("s", 1, Schemes.scheme("citizenParticipation", 0.5));
        ngo.projects.add(new Project(scheme, world.month, 600_000, 500_000, 0, 4));
        ngo.projects.add(new Project(scheme, world.month, 600_000, 500_000, 0, 4));
        ngo.projects.get(1).ended = true;
        month.want(ngo, RULES);
        // Social capital 1: .5·2·40 + 30·.5·.5; 2,000 contacts, half of them national.
        assertThat(ngo.outreach.local).isCloseTo(47.5, within(1e-12));
        world.institutionTies.form(ngo, world.institutions.localGovernment(20), 0.5, world.month);
        double doors = LocalGovernmentTie.contacts(0.5, 0, RULES.localGovernmentTie());
        assertThat(doors).isPositive();
        month.want(ngo, RULES);
        assertThat(ngo.outreach.local).isCloseTo(47.5 + doors, within(1e-12));
        assertThat(ngo.outreach.homeAppeal).isCloseTo(1000, within(1e-9));
        assertThat(ngo.outreach.nationalAppeal).isCloseTo(1000, within(1e-9));
    }

    @Test
    void promotionAndCoordinatorsOpenMoreDoors() {
        Ngo ngo = SmallWorld.ngo(world, 20);
        world.institutionTies.form(ngo, world.institutions.localGovernment(20), 0.5, world.month);
        month.want(ngo, RULES);
        double before = ngo.outreach.local;
        world.assistance.local.promote(20, 7);
        world.assistance.local.coordinate(20, 0, 0, 0, 4);
        month.want(ngo, RULES);
        assertThat(ngo.outreach.local).isCloseTo(before + 7 + 2, within(1e-12));
    }

    @Test
    void attentionIsSharedAndOrdersAreRoundedPerRow() {
        for (int p = 0; p < 30; p++) {
            Ngo ngo = SmallWorld.ngo(world, p);
            ngo.weight = 1 + p % 3;
            ngo.outreach.nationalAppeal = 1000;
            ngo.outreach.local = 30;
        }
        month.order(RULES);
        double attention = 0.001 * world.geography.residents();
        double heard = attention / (attention + 30_000);
        for (Ngo ngo : world.ngos.open()) {
            double rows = 1000 * heard / ngo.weight;
            assertThat((double) world.orders.nationalAppeal(ngo.index)).isBetween(Math.floor(rows), Math.ceil(rows));
            double perHome = OutreachWork.heard(
                    0.01 * world.catchment.size(ngo.home),
                    world.ngos.open().stream()
                            .mapToDouble(other -> 30 * world.geography.commuting(ngo.home, other.home))
                            .sum());
            double local = 30 * perHome / ngo.weight;
            assertThat((double) world.orders.local(ngo.index)).isBetween(Math.floor(local), Math.ceil(local));
        }
    }

    @Test
    void dormantNgosOrderNothing() {
        Ngo ngo = SmallWorld.ngo(world, 3);
        ngo.outreach.local = 100;
        ngo.status = NgoStatus.DORMANT;
        month.order(RULES);
        assertThat(world.orders.local(ngo.index)).isZero();
    }

    @Test
    void shocksKeepPeopleApartAndDrawAttention() {
        Ngo ngo = SmallWorld.ngo(world, 20);
        double attention = 0.001 * world.geography.residents();
        ngo.outreach.local = 1000;
        ngo.outreach.nationalAppeal = 10 * attention;
        world.conditions.change(
                Shocks.named(Shocks.shock("meetingBlock", 1, "attention", 9)), SmallWorld.MONTH + 1, world.geography);
        month.order(RULES);
        assertThat(world.orders.local(ngo.index)).isZero();
        // Ten times the attention, as much as is wanted: half of it is heard.
        assertThat((double) world.orders.nationalAppeal(ngo.index)).isCloseTo(5 * attention, within(1.0));
    }

    @Test
    void benefitsBroughtHomeMakeContacts() {
        Ngo ngo = SmallWorld.ngo(world, 20);
        ngo.homeBenefit = 3;
        month.want(ngo, RULES);
        assertThat(ngo.outreach.local)
                .isCloseTo(HomeBenefit.contacts(3, RULES.homeBenefit()), within(1e-12))
                .isPositive();
    }

    @Test
    void wherePeopleMeetHalfAsOftenHalfTheContactsAreMade() {
        Ngo ngo = SmallWorld.ngo(world, 20);
        ngo.outreach.local = 10;
        world.conditions.change(Shocks.named(Shocks.shock("meetingBlock", 0.5)), SmallWorld.MONTH + 1, world.geography);
        month.order(RULES);
        assertThat(ngo.outreach.local).isEqualTo(5);
    }

    @Test
    void projectsThatHaveEndedBringNobodyTogether() {
        Ngo ngo = SmallWorld.ngo(world, 20);
        Scheme scheme = new Scheme("s", 1, Schemes.scheme("citizenParticipation", 0.5));
        ngo.projects.add(new Project(scheme, world.month, 600_000, 500_000, 0, 4));
        month.want(ngo, RULES);
        assertThat(ngo.outreach.local).isPositive();
        ngo.projects.get(0).ended = true;
        month.want(ngo, RULES);
        assertThat(ngo.outreach.local).isZero();
    }

    @Test
    void appealsAtHomeShareTheAttentionOfTheirRegion() {
        Ngo ngo = SmallWorld.ngo(world, 20);
        ngo.weight = 2;
        ngo.outreach.homeAppeal = 500;
        month.order(RULES);
        double rows =
                500 * OutreachWork.heard(0.01 * world.catchment.size(20), 500 * world.geography.commuting(20, 20)) / 2;
        assertThat((double) world.orders.homeAppeal(ngo.index)).isBetween(Math.floor(rows), Math.ceil(rows));
    }

    @Test
    void appealsThatAgreeCrowdOthersOutLess() {
        assertThat(OutreachWork.competing(3, 4, 0)).isEqualTo(7);
        assertThat(OutreachWork.competing(3, 4, 0.25)).isEqualTo(6);
        Ngo loud = SmallWorld.ngo(world, 20);
        Ngo other = SmallWorld.ngo(world, 30);
        int alone = nationalContacts(loud, other);
        world.assistance.agree(loud.index, 1);
        assertThat(nationalContacts(loud, other)).isGreaterThan(alone);
    }

    /** National contacts of an NGO beside one whose appeals are many. */
    private int nationalContacts(Ngo loud, Ngo other) {
        loud.outreach.nationalAppeal = 1_000_000;
        other.outreach.nationalAppeal = 1000;
        month.order(RULES);
        return world.orders.nationalAppeal(other.index);
    }
}
