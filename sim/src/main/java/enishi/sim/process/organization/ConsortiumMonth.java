package enishi.sim.process.organization;

import enishi.sim.organization.Applicant;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.policy.GrantScheme;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applicants find partners for their applications, when all NGOs have had their turn. */
public final class ConsortiumMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public ConsortiumMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** Goes through the applications to each scheme in the order in which they were made, which is that of the NGOs. */
    public void form(OrganizationParameters rules) {
        Consortium.Parameters rule = rules.consortium();
        for (Scheme scheme : world.schemes.values()) {
            List<Applicant> applications = scheme.applications;
            for (int i = 0; i < applications.size(); i++) {
                Applicant alone = applications.get(i);
                Ngo lead = alone.ngo();
                Ngo partner = lead == null ? null : closestFree(lead, scheme, rule);
                if (lead == null || partner == null) {
                    continue;
                }
                random.at(Stream.CONSORTIUM, world.month, lead.key, scheme.key);
                GrantScheme settings = scheme.settings();
                if (settings.consortiaOnly() || random.chance(rule.probability())) {
                    double gain = Consortium.scoreGain(
                            lead.expertise,
                            partner.expertise,
                            rules.selection().expertiseWeight(),
                            settings.emphasis(),
                            rule);
                    applications.set(i, alone.with(partner, alone.score() + gain));
                }
            }
            if (scheme.settings().consortiaOnly()) {
                // Outside applicants come later, in the agencies' phase.
                applications.removeIf(application -> application.partner() == null);
            }
        }
    }

    /** The strongest partner that has time and nothing to do with the scheme; the one of lower index among equals. */
    private @Nullable Ngo closestFree(Ngo lead, Scheme scheme, Consortium.Parameters rule) {
        return world.ties.closest(
                lead,
                rule.leastStrength(),
                partner -> partner.isActive() && partner.freeTime > 0 && !isEngaged(partner, scheme));
    }

    private boolean isEngaged(Ngo ngo, Scheme scheme) {
        for (Applicant applicant : scheme.applications) {
            if (applicant.ngo() == ngo || applicant.partner() == ngo) {
                return true;
            }
        }
        for (Scheme.Award award : scheme.awards) {
            if (award.ngo() == ngo || award.partner() == ngo) {
                return true;
            }
        }
        for (Ngo lead : world.ngos.open()) {
            for (Project project : lead.projects) {
                if (!project.ended && project.scheme == scheme && (lead == ngo || project.partner == ngo)) {
                    return true;
                }
            }
        }
        return false;
    }
}
