package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Loan;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.Defaults;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class MutualAidMonthTest {

    private final World world = SmallWorld.world(1);
    private final MutualAidMonth month = new MutualAidMonth(world, 1);

    /** An NGO with a core cost of 100 yen a month. */
    private Ngo ngo(long cash) {
        Ngo ngo = SmallWorld.ngo(world, 3);
        ngo.coreCostYen = 100;
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, Math.max(0, cash));
        world.ledger.post(world.accounts.suppliers, ngo.account, PostingKind.OFFICE, Math.max(0, -cash));
        return ngo;
    }

    private void run(MutualAid.Parameters rule) {
        world.month++;
        for (Ngo ngo : world.ngos.open()) {
            ngo.reserveYen = world.unrestrictedCash(ngo);
        }
        month.run(rule);
    }

    @Test
    void aClosePartnerLendsUntilTheNextPayDayAndIsPaidBack() {
        Ngo poor = ngo(-50);
        Ngo rich = ngo(10_000);
        world.ties.form(poor, rich, 0.7, world.month);
        run(MutualAidTest.RULE);
        assertThat(world.cash(poor)).isEqualTo(100);
        assertThat(world.cash(rich)).isEqualTo(9_850);
        assertThat(poor.income.total()).isZero();
        run(MutualAidTest.RULE);
        assertThat(world.cash(poor)).isEqualTo(100);
        world.ledger.post(poor.account, world.accounts.citizens, PostingKind.GIFT, 1000);
        for (int i = 0; i < 11; i++) {
            run(MutualAidTest.RULE);
        }
        assertThat(world.loans.get(0).leftYen).isEqualTo(150 - 11 * 13);
        run(MutualAidTest.RULE);
        run(MutualAidTest.RULE);
        assertThat(world.loans).isEmpty();
        assertThat(world.cash(rich)).isEqualTo(10_000);
        assertThat(world.ledger.total()).isZero();
    }

    @Test
    void looseTiesAndPoorPartnersDoNotHelpNorDoesAnybodyAtProbabilityZero() {
        Ngo poor = ngo(-50);
        world.ties.form(poor, ngo(10_000), 0.6, world.month);
        world.ties.form(poor, ngo(600), 0.9, world.month);
        run(MutualAidTest.RULE);
        assertThat(world.loans).isEmpty();
        world.ties.form(poor, ngo(10_000), 0.9, world.month);
        run(Defaults.with(MutualAidTest.RULE, "monthlyProbability", 0));
        assertThat(world.loans).isEmpty();
    }

    @Test
    void nobodyLendsTwiceInAMonthNorTwiceToTheSame() {
        Ngo first = ngo(-5_000);
        Ngo second = ngo(-50);
        Ngo rich = ngo(10_000);
        world.ties.form(first, rich, 0.9, world.month);
        world.ties.form(second, rich, 0.9, world.month);
        run(MutualAidTest.RULE);
        assertThat(world.loans).hasSize(1);
        assertThat(world.loans.get(0).borrower).isSameAs(first);
        run(MutualAidTest.RULE);
        run(MutualAidTest.RULE);
        assertThat(world.loans).hasSize(2);
    }

    @Test
    void theClosestOfThoseWhoCanLends() {
        Ngo poor = ngo(-50);
        Ngo close = ngo(10_000);
        Ngo closer = ngo(10_000);
        world.ties.form(poor, close, 0.7, world.month);
        world.ties.form(poor, closer, 0.8, world.month);
        run(MutualAidTest.RULE);
        assertThat(world.loans.get(0).lender).isSameAs(closer);
    }

    @Test
    void aLoanIsForgivenWhenOneOfTheTwoCloses() {
        Ngo lender = ngo(1_000);
        Ngo borrower = ngo(1_000);
        world.loans.add(new Loan(lender, borrower, 240));
        run(MutualAidTest.RULE);
        assertThat(world.cash(lender)).isEqualTo(1_020);
        borrower.status = NgoStatus.CLOSED;
        run(MutualAidTest.RULE);
        assertThat(world.loans).isEmpty();
        assertThat(world.cash(lender)).isEqualTo(1_020);
    }

    @Test
    void amongEqualTiesTheLowerIndexLends() {
        Ngo poor = ngo(-50);
        Ngo first = ngo(10_000);
        Ngo second = ngo(10_000);
        world.ties.form(poor, second, 0.7, world.month);
        world.ties.form(poor, first, 0.7, world.month);
        run(MutualAidTest.RULE);
        assertThat(world.loans.get(0).lender).isSameAs(first);
    }

    @Test
    void whoOwesNothingBorrowsNothing() {
        Ngo poor = ngo(0);
        world.ties.form(poor, ngo(10_000), 0.9, world.month);
        run(MutualAidTest.RULE);
        assertThat(world.loans).isEmpty();
    }
}
