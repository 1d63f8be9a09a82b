package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Loan;
import enishi.sim.organization.Ngo;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loans between NGOs in a month, by what they have at its start. */
public final class MutualAidMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public MutualAidMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** Loans are paid back, in the order in which they were made; then NGOs in need ask, by index. */
    public void run(MutualAid.Parameters rule) {
        world.loans.removeIf(Loan::isOver);
        for (Loan loan : world.loans) {
            repay(loan, rule);
        }
        lend(rule);
    }

    private void repay(Loan loan, MutualAid.Parameters rule) {
        Ngo borrower = loan.borrower;
        if (!borrower.isActive()) {
            return;
        }
        // Its reserve, less what it has already paid back this month on other loans, without what it was paid back.
        long free = Math.min(borrower.reserveYen, world.unrestrictedCash(borrower));
        long yen = MutualAid.repaymentYen(loan.yen, loan.leftYen, free, borrower.coreCostYen, rule);
        world.ledger.post(loan.lender.account, borrower.account, PostingKind.REPAYMENT, yen);
        loan.leftYen -= yen;
    }

    private void lend(MutualAid.Parameters rule) {
        List<Ngo> lent = new ArrayList<>();
        for (Ngo ngo : world.ngos.open()) {
            if (!ngo.isActive() || ngo.reserveYen >= 0) {
                continue;
            }
            Ngo lender = closestLender(ngo, rule);
            if (lender == null || lent.contains(lender)) {
                continue;
            }
            random.at(Stream.MUTUAL_AID, world.month, ngo.key, lender.key);
            long yen = MutualAid.loanYen(lender.reserveYen, -ngo.reserveYen, ngo.coreCostYen, rule);
            if (random.chance(rule.monthlyProbability()) && yen > 0) {
                world.ledger.post(ngo.account, lender.account, PostingKind.LOAN, yen);
                world.loans.add(new Loan(lender, ngo, yen));
                lent.add(lender);
            }
        }
    }

    /** The strongest partner that can lend and neither owes nor is owed; the one of lower index among equals. */
    private @Nullable Ngo closestLender(Ngo ngo, MutualAid.Parameters rule) {
        return world.ties.closest(
                ngo,
                rule.leastStrength(),
                partner -> partner.isActive()
                        && MutualAid.canLend(partner.reserveYen, partner.coreCostYen, rule)
                        && world.loans.stream().noneMatch(loan -> loan.isBetween(ngo, partner)));
    }
}
