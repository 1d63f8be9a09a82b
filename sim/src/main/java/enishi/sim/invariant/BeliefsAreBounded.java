package enishi.sim.invariant;

import enishi.sim.organization.Ngo;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.Residents;
import enishi.sim.world.World;

/** Norms, general trust and evidence, and NGOs' skills and legitimacy, stay within their ranges. */
final class BeliefsAreBounded implements Invariant {

    @Override
    public void check(World world) {
        for (Residents residents : world.residents) {
            within("awareness norm of prefecture " + residents.prefecture(), residents.norm());
            within("mood of awareness of prefecture " + residents.prefecture(), residents.mood());
            Acquaintances rows = residents.acquaintances;
            for (int row = 0; row < rows.size(); row++) {
                within("general trust of resident " + rows.resident(row), residents.trust(rows.cellSlot(row)));
                if (!(rows.alpha(row) >= 0 && rows.beta(row) >= 0)) {
                    throw new InvariantViolation("resident (" + rows.resident(row) + ") has evidence ("
                            + rows.alpha(row) + ", " + rows.beta(row) + "), below 0.");
                }
            }
        }
        for (Ngo ngo : world.ngos.open()) {
            within("expertise of " + ngo.id, ngo.expertise);
            within("management of " + ngo.id, ngo.management);
            within("local knowledge of " + ngo.id, ngo.localKnowledge);
            within("orientation of " + ngo.id, ngo.orientation);
            within("local legitimacy of " + ngo.id, ngo.localLegitimacy);
            within("global legitimacy of " + ngo.id, ngo.globalLegitimacy);
        }
    }

    private static void within(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new InvariantViolation(what + " is (" + value + "), not in [0,1].");
        }
    }
}
