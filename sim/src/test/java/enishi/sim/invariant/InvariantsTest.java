package enishi.sim.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.sim.CompiledClasses;
import enishi.sim.exchange.PostingKind;
import enishi.sim.network.Tie;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.policy.Schemes;
import enishi.sim.population.Residents;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sound world passes; a world with one planted fault does not. */
class InvariantsTest {

    private static final int PLACE = 5;

    private final World world = SmallWorld.world(1);
    private final Ngo ngo = SmallWorld.ngo(world, PLACE);
    private final Ngo other = SmallWorld.ngo(world, PLACE);
    private final Residents residents = world.residents.get(PLACE);
    private final Invariants invariants = new Invariants(world);
    private final Scheme scheme = new Scheme("scheme", world.instrumentAccount("scheme"), Schemes.scheme());

    @BeforeEach
    void aSoundWorld() {
        world.month++;
        world.schemes.put(scheme.id, scheme);
        world.ledger.post(scheme.account, world.accounts.treasury, PostingKind.APPROPRIATION, 1000);
        scheme.awards.add(new Scheme.Award(ngo, world.month + 3, 300, true));
        ngo.projects.add(new Project(scheme, world.month, 500, 500, 100, 5));
        ngo.projects.get(0).receivedYen = 100;
        world.ledger.post(ngo.account, scheme.account, PostingKind.GRANT_ADVANCE, 100);
        scheme.uncommittedYen = 1000 - 300 - 500;
        know(0, ngo, true);
        know(0, other, false);
        know(1, ngo, true);
        ngo.supporters = 2;
        world.support.count(ngo.index, 1, 0.5, true, true);
        world.support.count(ngo.index, 1, 0.5, true, false);
        invariants.check();
    }

    private void know(int place, Ngo known, boolean supporter) {
        int resident = residents.first() + place;
        int cellSlot = residents.cellSlot(resident);
        if (cellSlot < 0) {
            cellSlot = residents.openCell(resident, 0.6, 0);
        }
        int slot = residents.known.learn(resident, known.index);
        if (supporter) {
            residents.known.countSupport(slot, 1);
        }
        residents.acquaintances.add(resident, slot, cellSlot, known.index, 1000, true, true, supporter);
    }

    private void isViolated(String message) {
        assertThatThrownBy(invariants::check)
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining(message);
    }

    @Test
    void everyInvariantIsListed() throws ReflectiveOperationException {
        List<Class<?>> kinds = new ArrayList<>(CompiledClasses.under("enishi.sim.invariant"));
        kinds.removeIf(type -> !Invariant.class.isAssignableFrom(type) || type == Invariant.class);
        Field all = Invariants.class.getDeclaredField("all");
        all.setAccessible(true);
        List<Class<?>> listed = new ArrayList<>();
        ((List<?>) all.get(invariants)).forEach(invariant -> listed.add(invariant.getClass()));
        assertThat(listed).hasSizeGreaterThan(3).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void aSoundWorldPassesAgainAndAgain() {
        assertThatCode(invariants::check).doesNotThrowAnyException();
    }

    @Test
    void aClosedNgoThatOwnsMoneyIsFound() {
        Ngo closed = SmallWorld.ngo(world, PLACE);
        closed.status = NgoStatus.CLOSED;
        world.ledger.post(closed.account, world.accounts.founders, PostingKind.FOUNDING, 1);
        isViolated("still owns (1) yen");
    }

    @Test
    void aSchemeThatPromisedMoreThanItHoldsIsFound() {
        scheme.uncommittedYen++;
        isViolated("scheme [scheme] holds");
    }

    @Test
    void tiesWithoutMeasureAreFound() {
        Tie tie = world.institutionTies.form(ngo, world.institutions.localGovernment(PLACE), 0.3, world.month);
        invariants.check();
        tie.strength = 1.1;
        isViolated("with local-government:JP-06 is (1.1), not in [0,1]");
        tie.strength = 0.3;
        tie.lastJoint = world.month + 1;
        isViolated("with local-government:JP-06 was formed in month");
    }

    @Test
    void anAwardThatVanishedIsFound() {
        scheme.awards.clear();
        isViolated("scheme [scheme] holds");
    }

    @Test
    void moneyOutOfNowhereIsFound() throws ReflectiveOperationException {
        Field balances = world.ledger.getClass().getDeclaredField("balances");
        balances.setAccessible(true);
        ((long[]) balances.get(world.ledger))[ngo.account] += 7;
        isViolated("add up to (7) yen");
    }

    @Test
    void aNormOutsideItsRangeIsFound() {
        residents.setNorm(1.01);
        isViolated("awareness norm of prefecture 5");
    }

    @Test
    void aNormThatIsNoNumberIsFound() {
        residents.setNorm(Double.NaN);
        isViolated("awareness norm");
    }

    @Test
    void generalTrustOutsideItsRangeIsFound() {
        residents.moveTrust(0, 1.1);
        isViolated("general trust of resident");
    }

    @Test
    void negativeEvidenceIsFound() {
        residents.acquaintances.setEvidence(1, 0, -0.5);
        isViolated("evidence");
    }

    @Test
    void skillsAndLegitimacyOutsideTheirRangesAreFound() {
        List<Runnable> faults = List.of(
                () -> ngo.expertise = 1.5,
                () -> ngo.management = -0.1,
                () -> ngo.localKnowledge = Double.NaN,
                () -> ngo.orientation = 2,
                () -> ngo.localLegitimacy = -1,
                () -> ngo.globalLegitimacy = 1.1);
        for (Runnable fault : faults) {
            fault.run();
            isViolated("not in [0,1]");
            ngo.expertise = 0;
            ngo.management = 0;
            ngo.localKnowledge = 0;
            ngo.orientation = 0;
            ngo.localLegitimacy = 0;
            ngo.globalLegitimacy = 0;
        }
    }

    @Test
    void aSupporterWhomTheNgoDoesNotCountIsFound() {
        ngo.supporters = 1;
        isViolated("counts (1) supporters");
    }

    @Test
    void aRowThatTheResidentDoesNotRememberIsFound() {
        residents.known.forget(0, other.index);
        isViolated("does not remember NGO");
    }

    @Test
    void anNgoThatIsRememberedWithoutARowIsFound() {
        residents.known.learn(residents.first(), 99);
        isViolated("remembers (3)");
    }

    @Test
    void aMiscountedPurseIsFound() {
        residents.known.countSupport(0, 1);
        isViolated("supports (1) NGOs by rows, but remembers (2)");
    }

    @Test
    void moreHomeSupportersThanSupportersAreFound() {
        world.support.clear(world.ngos.size());
        world.support.count(ngo.index, 1, 0.5, true, true);
        world.support.count(ngo.index, -1, 0.5, true, false);
        isViolated("each must hold the one before");
    }

    @Test
    void regroupedNgosAreCountedOnlyInTheNextMonth() {
        ngo.regrouped = world.month;
        ngo.supporters = 77;
        assertThatCode(invariants::check).doesNotThrowAnyException();
        world.month++;
        isViolated("counts (77)");
    }

    @Test
    void anNgoThatCameWithoutAFoundingIsFound() {
        SmallWorld.ngo(world, 7);
        isViolated("prefecture (7) has (1) active");
    }

    @Test
    void anNgoThatIsDormantWithoutAnEventIsFound() {
        other.status = NgoStatus.DORMANT;
        isViolated("active");
    }

    @Test
    void flowsWithoutNgosAreFound() {
        world.turnover.note(Event.REVIVED, PLACE);
        isViolated("flows make");
    }

    @Test
    void stocksThatFollowTheirFlowsPass() {
        SmallWorld.ngo(world, 7);
        world.turnover.note(Event.FOUNDED, 7);
        other.status = NgoStatus.DORMANT;
        world.turnover.note(Event.DORMANT, PLACE);
        assertThatCode(invariants::check).doesNotThrowAnyException();
        world.turnover.clear();
        assertThatCode(invariants::check).doesNotThrowAnyException();
    }
}
