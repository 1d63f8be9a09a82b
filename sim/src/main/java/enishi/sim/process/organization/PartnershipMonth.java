package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.network.Tie;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.policy.Shock;
import enishi.sim.population.PartnerCountry;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where abroad NGOs work: their first countries, where a project happens, how ties abroad fade, and widening. */
public final class PartnershipMonth {

    private final World world;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public PartnershipMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
    }

    /** Gives an NGO of the start its countries. */
    public void begin(Ngo ngo, double annualIncomeYen, Partnership.Parameters rule) {
        random.at(Stream.PARTNERSHIP, world.month, ngo.key, 0);
        int further = random.poisson(Partnership.furtherCountries(annualIncomeYen, rule));
        for (int number = 0; number < Math.min(rule.mostCountries(), 1 + further); number++) {
            open(ngo, rule.startStrength(), false, rule);
        }
    }

    /** Gives a new NGO its first country. */
    public void begin(Ngo ngo, Partnership.Parameters rule) {
        open(ngo, rule.firstStrength(), false, rule);
    }

    /** Begins to work in the best liked country in which it does not work yet; tells whether there was one. */
    private boolean open(Ngo ngo, double strength, boolean nearPartners, Partnership.Parameters rule) {
        Institution best = null;
        double highest = 0;
        for (Institution candidate : world.institutions.abroad()) {
            if (world.institutionTies.tie(ngo, candidate) != null) {
                continue;
            }
            PartnerCountry country = country(candidate);
            random.at(Stream.PARTNERSHIP, world.month, ngo.key, candidate.key);
            boolean near = nearPartners && worksIn(ngo, country.region());
            double liking = Partnership.liking(country.startWeight(), near, rule) + random.gumbel();
            if (best == null || liking > highest) {
                best = candidate;
                highest = liking;
            }
        }
        if (best != null) {
            world.institutionTies.form(ngo, best, strength, world.month);
        }
        return best != null;
    }

    private PartnerCountry country(Institution abroad) {
        return world.institutions.countries().get(abroad.country);
    }

    private boolean worksIn(Ngo ngo, String region) {
        boolean[] works = new boolean[1];
        world.institutionTies.forEach(ngo, Institution.Kind.OVERSEAS, (partner, tie) -> {
            if (country(partner).region().equals(region)) {
                works[0] = true;
            }
        });
        return works[0];
    }

    /**
     * The country in which a project or a result of the own programme happens, drawn by strength of the ties.
     *
     * @param ngo who works
     * @param other key of the scheme, 0 for the own programme
     * @return index of the country, or {@link Institution#NONE} without ties abroad
     */
    public int place(Ngo ngo, int other) {
        List<Institution> abroad = world.institutions.abroad();
        double[] cumulative = new double[abroad.size()];
        double sum = 0;
        for (int country = 0; country < cumulative.length; country++) {
            sum += world.institutionTies.strength(ngo, abroad.get(country));
            cumulative[country] = sum;
        }
        if (sum <= 0) {
            return Institution.NONE;
        }
        random.at(Stream.PROJECT_COUNTRY, world.month, ngo.key, other);
        return random.weighted(cumulative);
    }

    /** What the tie with the partners in a country adds to the success of work there, logit; 0 without a country. */
    public double help(Ngo ngo, int country, ProjectResult.Parameters rule) {
        if (country == Institution.NONE) {
            return 0;
        }
        Institution partner = world.institutions.abroad().get(country);
        return ProjectResult.partners(world.institutionTies.strength(ngo, partner), rule);
    }

    /** Probability that this month's shocks block work in a country, for an NGO that cannot adapt. */
    public double blocked(int country) {
        return world.conditions.projectBlock(
                country == Institution.NONE
                        ? null
                        : world.institutions.countries().get(country).code());
    }

    /** Mean of {@link #blocked(int)} over the countries of an NGO, weighted by the strength of its ties. */
    public double blocked(Ngo ngo) {
        double[] sums = new double[2];
        world.institutionTies.forEach(ngo, Institution.Kind.OVERSEAS, (partner, tie) -> {
            sums[0] += tie.strength;
            sums[1] += tie.strength * blocked(partner.country);
        });
        return sums[0] > 0 ? sums[1] / sums[0] : blocked(Institution.NONE);
    }

    /** Whether an NGO works in a country that a shock strikes, or in a region of such a country. */
    public boolean worksNear(Ngo ngo, Shock shock) {
        boolean[] near = new boolean[1];
        world.institutionTies.forEach(ngo, Institution.Kind.OVERSEAS, (partner, tie) -> {
            for (PartnerCountry struck : world.institutions.countries()) {
                if ((shock.countries().isEmpty() || shock.countries().contains(struck.code()))
                        && struck.region().equals(country(partner).region())) {
                    near[0] = true;
                }
            }
        });
        return near[0];
    }

    /** A project or a result of the own programme has happened in a country: joint activity. */
    public void work(Ngo ngo, int country, Partnership.Parameters rule) {
        meet(ngo, country, rule.jointGain());
    }

    /** An NGO and its partners in a country have met, which adds {@code gain} of what is missing to their tie. */
    public void meet(Ngo ngo, int country, double gain) {
        Tie tie = tie(ngo, country);
        if (tie != null) {
            tie.strength = TieLife.renewed(tie.strength, gain);
            tie.lastJoint = world.month;
        }
    }

    private @Nullable Tie tie(Ngo ngo, int country) {
        return country == Institution.NONE
                ? null
                : world.institutionTies.tie(ngo, world.institutions.abroad().get(country));
    }

    /** All ties abroad fade, in the order of the countries; then active NGOs widen, by index. */
    public void live(OrganizationParameters rules) {
        for (Ngo ngo : world.ngos.open()) {
            fade(ngo, rules.partnership());
            if (ngo.isActive()) {
                widen(ngo, rules);
            }
        }
    }

    private void fade(Ngo ngo, Partnership.Parameters rule) {
        int left = world.institutionTies.number(ngo, Institution.Kind.OVERSEAS);
        for (Institution partner : world.institutions.abroad()) {
            Tie tie = world.institutionTies.tie(ngo, partner);
            if (tie == null) {
                continue;
            }
            tie.strength = Partnership.faded(tie.strength, rule);
            if (tie.strength < rule.endStrength() && left > 1 && !hasProjectIn(ngo, partner.country)) {
                world.institutionTies.end(ngo, partner);
                left--;
            }
        }
    }

    private static boolean hasProjectIn(Ngo ngo, int country) {
        for (Project project : ngo.projects) {
            if (!project.ended && project.country == country) {
                return true;
            }
        }
        return false;
    }

    private void widen(Ngo ngo, OrganizationParameters rules) {
        Partnership.Parameters rule = rules.partnership();
        double afterwards = world.unrestrictedCash(ngo) - rule.openingCostYen();
        if (world.institutionTies.number(ngo, Institution.Kind.OVERSEAS) >= rule.mostCountries()
                || afterwards < Budget.reserveTargetYen(ngo.coreCostYen, rules.budget())) {
            return;
        }
        double record = Legitimacy.record(ngo.successes, ngo.failures, rules.legitimacy());
        random.at(Stream.PARTNERSHIP, world.month, ngo.key, 0);
        if (random.chance(Partnership.wideningProbability(record, ngo.freeTime, rule))
                && open(ngo, rule.firstStrength(), true, rule)) {
            world.ledger.post(
                    world.accounts.partners, ngo.account, PostingKind.PARTNERSHIP, Math.round(rule.openingCostYen()));
        }
    }

    /**
     * Mean position of an NGO's partners, [0,1]: that of their countries in the world, weighted by strength, with the share
     * {@code countryShare}, and whether they live in rural places.
     */
    public static double partnersPeripherality(World world, Ngo ngo, double countryShare) {
        double[] sums = new double[2];
        world.institutionTies.forEach(ngo, Institution.Kind.OVERSEAS, (partner, tie) -> {
            sums[0] += tie.strength;
            sums[1] += tie.strength
                    * world.institutions.countries().get(partner.country).peripherality();
        });
        return sums[0] > 0
                ? (1 - countryShare) * ngo.ruralPartners + countryShare * sums[1] / sums[0]
                : ngo.ruralPartners;
    }
}
