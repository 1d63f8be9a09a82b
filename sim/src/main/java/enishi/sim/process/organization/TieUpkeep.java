package enishi.sim.process.organization;

import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.world.World;

/** The time that an NGO's ties take. */
final class TieUpkeep {

    private TieUpkeep() {}

    /** Person-months a month for all its ties; those to NGOs take more, the farther away they are. */
    static double time(World world, Ngo ngo, OrganizationParameters rules) {
        double[] relative = new double[1];
        world.ties.forPartners(
                ngo,
                (partner, tie) -> relative[0] +=
                        TieFormation.upkeep(world.geography.distanceKm(ngo.home, partner.home), rules.tie()));
        return rules.tie().upkeepTime() * relative[0]
                + rules.partnership().upkeepTime() * number(world, ngo, Institution.Kind.OVERSEAS)
                + rules.localGovernmentTie().upkeepTime() * number(world, ngo, Institution.Kind.LOCAL_GOVERNMENT)
                + rules.agencyTie().upkeepTime() * number(world, ngo, Institution.Kind.AGENCY);
    }

    private static int number(World world, Ngo ngo, Institution.Kind kind) {
        return world.institutionTies.number(ngo, kind);
    }
}
