package enishi.sim.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.Operator;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstitutionTiesTest {

    private final World world = SmallWorld.world(1);
    private final InstitutionTies ties = world.institutionTies;
    private final Ngo ngo = SmallWorld.ngo(world, 3);
    private final Ngo other = SmallWorld.ngo(world, 4);
    private final Institution government = world.institutions.localGovernment(3);
    private final Institution country = world.institutions.abroad().get(0);

    @Test
    void aTieIsFormedOnce() {
        Tie tie = ties.form(ngo, government, 0.3, 7);
        assertThat(ties.form(ngo, government, 0.9, 8)).isSameAs(tie);
        assertThat(tie.since).isEqualTo(7);
        assertThat(ties.strength(ngo, government)).isEqualTo(0.3);
        assertThat(ties.strength(other, government)).isZero();
        assertThat(ties.strength(ngo, country)).isZero();
    }

    @Test
    void tiesAreCountedByKindAndEndOneByOne() {
        ties.form(ngo, government, 0.3, 7);
        ties.form(ngo, country, 0.3, 7);
        ties.form(ngo, world.institutions.abroad().get(1), 0.3, 7);
        assertThat(ties.number(ngo, Institution.Kind.OVERSEAS)).isEqualTo(2);
        assertThat(ties.number(ngo, Institution.Kind.LOCAL_GOVERNMENT)).isEqualTo(1);
        assertThat(ties.number(ngo, Institution.Kind.AGENCY)).isZero();
        ties.end(ngo, country);
        ties.end(ngo, country);
        assertThat(ties.number(ngo, Institution.Kind.OVERSEAS)).isEqualTo(1);
        assertThat(ties.links(ngo)).hasSize(2);
    }

    @Test
    void whoLeavesTakesItsTiesAlong() {
        ties.form(ngo, government, 0.3, 7);
        ties.form(other, government, 0.3, 7);
        ties.leave(ngo);
        assertThat(ties.links(other)).hasSize(1);
        assertThat(ties.strength(ngo, government)).isZero();
    }

    @Test
    void connectionsListTiesOfEveryKindOnce() {
        world.ties.form(ngo, other, 0.4, 5);
        ties.form(ngo, government, 0.3, 7);
        ties.form(other, country, 0.2, 8);
        ties.form(other, world.institutions.agency(Operator.JICA, 4), 0.1, 9);
        List<String> seen = new ArrayList<>();
        for (Connection connection : world.connections()) {
            seen.add(connection.kind().id() + " " + connection.ngo().index + " " + connection.otherId() + " "
                    + connection.otherPrefecture() + " " + connection.tie().strength + " "
                    + connection.tie().since);
        }
        assertThat(seen)
                .containsExactly(
                        "ngo 0 " + other.id + " 4 0.4 5",
                        "local-government 0 local-government:JP-04 3 0.3 7",
                        "agency 1 jica:JP-13 12 0.1 9",
                        "overseas 1 partner:AA -1 0.2 8");
    }
}
