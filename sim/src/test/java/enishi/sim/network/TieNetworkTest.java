package enishi.sim.network;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Ngo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TieNetworkTest {

    private final TieNetwork ties = new TieNetwork();
    private final List<Ngo> ngos = new ArrayList<>();

    @BeforeEach
    void fiveNgos() {
        for (int index = 0; index < 5; index++) {
            Ngo ngo = new Ngo(index, 0, 24_000, index, 24_000, 0, 0);
            ngos.add(ngo);
            ties.enter(ngo);
        }
    }

    private Tie tie(int a, int b) {
        return Objects.requireNonNull(ties.tie(ngos.get(a), ngos.get(b)));
    }

    private void form(int a, int b) {
        ties.form(ngos.get(a), ngos.get(b), 0.3, 0);
    }

    @Test
    void aTieIsSeenFromBothEnds() {
        form(2, 1);
        assertThat(tie(1, 2)).isSameAs(tie(2, 1));
        assertThat(ties.degree(ngos.get(1))).isEqualTo(1);
        assertThat(ties.degree(ngos.get(2))).isEqualTo(1);
        assertThat(ties.degree(ngos.get(0))).isZero();
        assertThat(ties.tie(ngos.get(0), ngos.get(1))).isNull();
    }

    @Test
    void aNewTieHasItsStrength() {
        form(0, 1);
        assertThat(tie(0, 1).strength).isEqualTo(0.3);
    }

    @Test
    void whoIsTiedAlreadyIsNotTiedAgain() {
        form(0, 1);
        form(1, 0);
        form(0, 1);
        assertThat(ties.degree(ngos.get(0))).isEqualTo(1);
        assertThat(ties.all(ngos)).hasSize(1);
    }

    @Test
    void sharedPartnersAreThoseTiedToBoth() {
        form(0, 2);
        form(0, 3);
        form(1, 2);
        form(1, 3);
        form(0, 4);
        form(0, 1);
        assertThat(ties.shared(ngos.get(0), ngos.get(1))).isEqualTo(2);
        assertThat(ties.shared(ngos.get(1), ngos.get(0))).isEqualTo(2);
        assertThat(ties.shared(ngos.get(2), ngos.get(3))).isEqualTo(2);
        assertThat(ties.shared(ngos.get(2), ngos.get(4))).isEqualTo(1);
    }

    @Test
    void everyTieIsListedOnceFromTheLowerIndex() {
        form(3, 1);
        form(1, 2);
        form(4, 0);
        assertThat(ties.all(ngos))
                .extracting(pair -> pair.first().index + "-" + pair.second().index)
                .containsExactlyInAnyOrder("0-4", "1-2", "1-3");
    }

    @Test
    void whoLeavesTakesItsTiesAlong() {
        form(0, 1);
        form(1, 2);
        ties.leave(ngos.get(1));
        assertThat(ties.degree(ngos.get(0))).isZero();
        assertThat(ties.degree(ngos.get(2))).isZero();
    }

    @Test
    void anEndedTieIsGoneAndEndingNoneIsNothing() {
        form(0, 1);
        ties.end(ngos.get(1), ngos.get(0));
        ties.end(ngos.get(2), ngos.get(3));
        assertThat(ties.tie(ngos.get(0), ngos.get(1))).isNull();
    }

    @Test
    void partnersAreVisitedWithTheirTies() {
        form(0, 3);
        form(2, 0);
        List<Integer> partners = new ArrayList<>();
        ties.forPartners(ngos.get(0), (partner, tie) -> {
            partners.add(partner.index);
            tie.strength = 0.9;
        });
        assertThat(partners).containsExactlyInAnyOrder(2, 3);
        assertThat(tie(0, 2).strength).isEqualTo(0.9);
    }
}
