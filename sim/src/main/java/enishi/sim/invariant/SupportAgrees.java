package enishi.sim.invariant;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.Residents;
import enishi.sim.world.World;
import java.util.Arrays;

/**
 * What residents remember of whom they know and support agrees with the acquaintance rows, and the rows with what NGOs
 * were told of their supporters.
 */
final class SupportAgrees implements Invariant {

    @Override
    public void check(World world) {
        int[] supporterRows = new int[world.ngos.size()];
        for (Residents residents : world.residents) {
            residentsAgree(residents);
            Acquaintances rows = residents.acquaintances;
            for (int row = 0; row < rows.size(); row++) {
                supporterRows[rows.ngo(row)] += rows.isSupporter(row) ? 1 : 0;
            }
        }
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.regrouped == world.month || ngo.status == NgoStatus.CLOSED) {
                continue;
            }
            if (supporterRows[ngo.index] * ngo.weight != ngo.supporters) {
                throw new InvariantViolation("NGO [" + ngo.id + "] counts (" + ngo.supporters
                        + ") supporters, but residents have (" + supporterRows[ngo.index] + ") rows of ("
                        + ngo.weight + ").");
            }
            if (world.support.homeSupporters(ngo.index) > world.support.supporters(ngo.index)
                    || world.support.supporters(ngo.index) > world.support.acquaintances(ngo.index)) {
                throw new InvariantViolation("NGO [" + ngo.id + "] has (" + world.support.homeSupporters(ngo.index)
                        + ") home supporters, (" + world.support.supporters(ngo.index) + ") supporters and ("
                        + world.support.acquaintances(ngo.index) + ") acquaintances; each must hold the one before.");
            }
        }
    }

    private static void residentsAgree(Residents residents) {
        int[] known = new int[residents.known.slots()];
        int[] supported = new int[residents.known.slots()];
        Acquaintances rows = residents.acquaintances;
        for (int row = 0; row < rows.size(); row++) {
            known[rows.slot(row)]++;
            supported[rows.slot(row)] += rows.isSupporter(row) ? 1 : 0;
            if (!residents.known.knows(rows.slot(row), rows.ngo(row))) {
                throw new InvariantViolation("resident (" + rows.resident(row) + ") does not remember NGO ("
                        + rows.ngo(row) + ") of a row.");
            }
        }
        int[] knownCount = new int[residents.known.slots()];
        Arrays.setAll(knownCount, residents.known::count);
        int place = Arrays.mismatch(known, knownCount);
        if (place >= 0) {
            throw new InvariantViolation("the resident in slot (" + place + ") of prefecture ("
                    + residents.prefecture() + ") has (" + known[place] + ") rows, but remembers ("
                    + knownCount[place] + ") NGOs.");
        }
        for (int slot = 0; slot < supported.length; slot++) {
            if (supported[slot] != residents.known.supported(slot)) {
                throw new InvariantViolation("the resident in slot (" + slot + ") of prefecture ("
                        + residents.prefecture() + ") supports (" + supported[slot] + ") NGOs by rows, but remembers ("
                        + residents.known.supported(slot) + ").");
            }
        }
    }
}
