package enishi.sim.invariant;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Scheme;
import enishi.sim.world.World;

/**
 * All accounts add up to zero yen; a closed NGO owns nothing; a scheme holds what it has promised and not paid, and what
 * is free.
 */
final class MoneyIsConserved implements Invariant {

    @Override
    public void check(World world) {
        if (world.ledger.total() != 0) {
            throw new InvariantViolation("all accounts add up to (" + world.ledger.total() + ") yen, not 0.");
        }
        for (Ngo ngo : world.ngos.all()) {
            if (ngo.status == NgoStatus.CLOSED && world.cash(ngo) != 0) {
                throw new InvariantViolation("closed NGO [" + ngo.id + "] still owns (" + world.cash(ngo) + ") yen.");
            }
        }
        for (Scheme scheme : world.schemes.values()) {
            long promised = scheme.awards.stream().mapToLong(Scheme.Award::yen).sum();
            for (Ngo ngo : world.ngos.open()) {
                promised += ngo.projects.stream()
                        .filter(project -> project.scheme == scheme)
                        .mapToLong(project -> project.awardYen - project.receivedYen)
                        .sum();
            }
            long balance = world.ledger.balance(scheme.account);
            if (balance != promised + scheme.uncommittedYen) {
                throw new InvariantViolation("scheme [" + scheme.id + "] holds (" + balance
                        + ") yen, but has promised (" + promised + ") and has (" + scheme.uncommittedYen + ") free.");
            }
        }
    }
}
