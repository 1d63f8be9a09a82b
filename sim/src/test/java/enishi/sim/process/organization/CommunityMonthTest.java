package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.Defaults;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class CommunityMonthTest {

    private static final CommunityResources.Parameters RULE = Defaults.of(
            CommunityResources.Parameters.class, "fundsPerResidentYen", 10, "experiencedPerResident", 0.001);

    private final World world = SmallWorld.world(1);
    private final CommunityMonth community = new CommunityMonth(world);

    private Ngo ngo(int prefecture) {
        Ngo ngo = SmallWorld.ngo(world, prefecture);
        ngo.orientation = 0.5;
        ngo.localLegitimacy = 0.8;
        return ngo;
    }

    @Test
    void neighboursShareTheFundsOfTheirPrefecture() {
        Ngo one = ngo(20);
        Ngo other = ngo(20);
        Ngo elsewhere = ngo(21);
        Ngo asleep = ngo(20);
        asleep.status = NgoStatus.DORMANT;
        community.begin();
        community.give(one, RULE);
        community.give(elsewhere, RULE);
        double funds = 10.0
                * world.geography.residents(20)
                * world.geography.profile(20).incomeIndex();
        assertThat(world.cash(one)).isEqualTo(Math.round(0.4 / 1.8 * funds));
        assertThat(world.cash(other)).isZero();
        assertThat(world.cash(elsewhere)).isGreaterThan(world.cash(one));
        assertThat(one.income.thisMonth()).isEqualTo(world.cash(one));
        assertThat(one.community.thisMonth()).isEqualTo(world.cash(one));
        assertThat(one.unrestricted.thisMonth()).isEqualTo(world.cash(one));
        assertThat(world.ledger.balance(world.accounts.citizens)).isEqualTo(-world.cash(one) - world.cash(elsewhere));
    }

    @Test
    void anNgoThatTurnsAwayFromItsCommunityGetsNothing() {
        Ngo ngo = ngo(20);
        ngo.orientation = 0;
        ngo.expertise = 0.4;
        community.begin();
        community.give(ngo, RULE);
        community.teach(ngo, RULE);
        assertThat(world.cash(ngo)).isZero();
        assertThat(ngo.expertise).isEqualTo(0.4);
    }

    @Test
    void theExperiencedTeachByTheRule() {
        Ngo ngo = ngo(20);
        ngo.expertise = 0.4;
        community.begin();
        community.teach(ngo, RULE);
        double persons = 0.4 / 1.4 * 0.001 * world.geography.residents(20) * 0.9;
        assertThat(ngo.expertise)
                .isCloseTo(0.4 + CommunityResources.skillGain(0.4, persons, 0.4, RULE), within(1e-15))
                .isGreaterThan(0.4);
    }

    @Test
    void theMoreVolunteersHaveReturnedTheMoreIsTaught() {
        Ngo ngo = ngo(20);
        ngo.expertise = 0.4;
        world.volunteers.begin(20, 10);
        world.volunteers.live(world.month, 0.5);
        community.begin();
        community.teach(ngo, RULE);
        double persons = 0.4 / 1.4 * 0.001 * world.geography.residents(20) * 0.9 * 0.5;
        assertThat(ngo.expertise).isCloseTo(0.4 + CommunityResources.skillGain(0.4, persons, 0.4, RULE), within(1e-15));
    }

    @Test
    void experiencedPeopleWhomAProgrammeBringsTeachToo() {
        CommunityResources.Parameters rule =
                Defaults.with(RULE, "experiencedPerResident", 0, "monthlySkillGain", 0.1, "otherDraw", 0.4);
        Ngo taught = ngo(20);
        Ngo elsewhere = ngo(21);
        world.assistance.local.bring(20, 1);
        community.begin();
        community.teach(taught, rule);
        community.teach(elsewhere, rule);
        // A half of one person, heritage .4.
        assertThat(taught.expertise).isCloseTo(0.1 * 0.5 * 0.9 / 1.5, within(1e-12));
        assertThat(elsewhere.expertise).isZero();
    }
}
