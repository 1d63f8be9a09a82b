package enishi.sim.process.organization;

import enishi.sim.network.InstitutionTies.Link;
import enishi.sim.network.Tie;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.Operator;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/** NGOs meet local governments and agencies, and the ties with them live and end. */
public final class InstitutionTieMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public InstitutionTieMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** All NGOs by index: new ties first, then a month of those formed before. */
    public void live(OrganizationParameters rules) {
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                meetLocalGovernment(ngo, rules.localGovernmentTie());
                for (Operator operator : Operator.values()) {
                    if (operator != Operator.LOCAL_GOVERNMENT && world.assistance.isAtWork(operator)) {
                        meetAgency(ngo, world.institutions.agency(operator, ngo.home), rules.agencyTie());
                    }
                }
            }
            for (Link link : world.institutionTies.links(ngo)) {
                if (link.tie().since < world.month) {
                    age(ngo, link, rules);
                }
            }
        }
    }

    /** Gives the NGOs of the start the ties that the months before would have given them, as they are now. */
    public void settle(int months, OrganizationParameters rules) {
        int now = world.month;
        for (int month = now - months; month < now; month++) {
            world.month = month;
            live(rules);
        }
        world.month = now;
    }

    private void meetLocalGovernment(Ngo ngo, LocalGovernmentTie.Parameters rule) {
        Institution government = world.institutions.localGovernment(ngo.home);
        if (world.institutionTies.tie(ngo, government) == null) {
            random.at(Stream.INSTITUTION_TIE, world.month, ngo.key, government.key);
            double brought = world.assistance.local.governmentMeeting(ngo.home);
            if (random.chance(LocalGovernmentTie.meetingProbability(ngo.orientation, ngo.labour, brought, rule))
                    && random.chance(ngo.localLegitimacy)) {
                world.institutionTies.form(ngo, government, rule.firstStrength(), world.month);
            }
        }
    }

    private void meetAgency(Ngo ngo, Institution office, AgencyTie.Parameters rule) {
        if (world.institutionTies.tie(ngo, office) == null) {
            random.at(Stream.INSTITUTION_TIE, world.month, ngo.key, office.key);
            double distance = world.geography.distanceKm(ngo.home, office.prefecture);
            if (random.chance(AgencyTie.meetingProbability(distance, ngo.labour, ngo.management, rule))) {
                world.institutionTies.form(ngo, office, rule.firstStrength(), world.month);
            }
        }
    }

    private void age(Ngo ngo, Link link, OrganizationParameters rules) {
        Tie tie = link.tie();
        double endStrength;
        switch (link.institution().kind) {
            case LOCAL_GOVERNMENT -> {
                LocalGovernmentTie.Parameters rule = rules.localGovernmentTie();
                boolean joint = isJoint(ngo, link.institution(), rule);
                tie.strength = LocalGovernmentTie.nextStrength(tie.strength, joint, rule);
                tie.lastJoint = joint ? world.month : tie.lastJoint;
                endStrength = rule.endStrength();
            }
            case AGENCY -> {
                tie.strength = AgencyTie.faded(tie.strength, rules.agencyTie());
                endStrength = rules.agencyTie().endStrength();
            }
            default -> endStrength = 0;
        }
        if (tie.strength < endStrength) {
            world.institutionTies.end(ngo, link.institution());
        }
    }

    private boolean isJoint(Ngo ngo, Institution government, LocalGovernmentTie.Parameters rule) {
        random.at(Stream.INSTITUTION_TIE, world.month, ngo.key, government.key);
        return ngo.isActive()
                && government.prefecture == ngo.home
                && random.chance(LocalGovernmentTie.jointProbability(
                        ngo.orientation, world.assistance.local.governmentJoint(ngo.home), rule));
    }

    /** A grant has started: the NGO and the operator's office get to know each other. */
    public void startGrant(Ngo ngo, Operator operator, AgencyTie.Parameters rule) {
        meetOfficers(ngo, operator, rule.jointGain(), rule);
    }

    /**
     * An NGO and the operator's office have worked together, which adds {@code gain} of what is missing to their tie, and
     * forms it if there is none; with a gain of 0 nothing happens.
     */
    public void meetOfficers(Ngo ngo, Operator operator, double gain, AgencyTie.Parameters rule) {
        if (gain <= 0) {
            return;
        }
        Institution office = world.institutions.agency(operator, ngo.home);
        Tie tie = world.institutionTies.form(ngo, office, 0, world.month);
        tie.strength = AgencyTie.afterMeeting(tie.strength, gain, rule);
        tie.lastJoint = world.month;
    }
}
