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
import java.util.function.IntToDoubleFunction;
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
            open(ngo, rule.startStrength(), rule);
        }
    }

    /** Gives a new NGO its first country. */
    public void begin(Ngo ngo, Partnership.Parameters rule) {
        open(ngo, rule.firstStrength(), rule);
    }

    /** Begins to work in the best liked country in which it does not work yet, if there is one. */
    private void open(Ngo ngo, double strength, Partnership.Parameters rule) {
        Institution best = bestLiked(ngo, false, rule);
        if (best != null) {
            world.institutionTies.form(ngo, best, strength, world.month);
        }
    }

    /** The best liked country in which an NGO does not work yet; those that widen also look at regions and desks. */
    private @Nullable Institution bestLiked(Ngo ngo, boolean widens, Partnership.Parameters rule) {
        Institution best = null;
        double highest = 0;
        for (Institution candidate : world.institutions.abroad()) {
            if (world.institutionTies.tie(ngo, candidate) != null) {
                continue;
            }
            PartnerCountry country = country(candidate);
            random.at(Stream.PARTNERSHIP, world.month, ngo.key, candidate.key);
            boolean near = widens && worksIn(ngo, country.region());
            double desk = widens ? world.assistance.desks.liking(ngo.home, candidate.country) : 0;
            double liking = Partnership.liking(country.startWeight(), near, desk, rule) + random.gumbel();
            if (best == null || liking > highest) {
                best = candidate;
                highest = liking;
            }
        }
        return best;
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

    /** What the tie with the partners in a country and desks there add to the success of work, logit; 0 without a country. */
    public double help(Ngo ngo, int country, ProjectResult.Parameters rule) {
        if (country == Institution.NONE) {
            return 0;
        }
        Institution partner = world.institutions.abroad().get(country);
        return ProjectResult.partners(world.institutionTies.strength(ngo, partner), rule)
                + world.assistance.desks.success(ngo.home, country);
    }

    /** Probability that this month's shocks block work in a country, for an NGO that cannot adapt; desks there spare some. */
    public double blocked(Ngo ngo, int country) {
        double block = world.conditions.projectBlock(
                country == Institution.NONE
                        ? null
                        : world.institutions.countries().get(country).code());
        return block * world.assistance.desks.blocking(ngo.home, country);
    }

    /** Mean of {@link #blocked(Ngo, int)} over the countries of an NGO, weighted by the strength of its ties. */
    public double blocked(Ngo ngo) {
        return mean(ngo, country -> blocked(ngo, country));
    }

    /** What desks in its countries leave of the work of an application, relative to that without desks, [0,1]. */
    public double applicationWork(Ngo ngo) {
        return world.assistance.desks.areThere()
                ? mean(ngo, country -> world.assistance.desks.work(ngo.home, country))
                : 1;
    }

    /** Mean over the countries of an NGO, weighted by the strength of its ties; without ties the value without a country. */
    private double mean(Ngo ngo, IntToDoubleFunction value) {
        double[] sums = new double[2];
        world.institutionTies.forEach(ngo, Institution.Kind.OVERSEAS, (partner, tie) -> {
            sums[0] += tie.strength;
            sums[1] += tie.strength * value.applyAsDouble(partner.country);
        });
        return sums[0] > 0 ? sums[1] / sums[0] : value.applyAsDouble(Institution.NONE);
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
            double forums = world.assistance.desks.tieGain(ngo.home, partner.country);
            tie.strength = Partnership.faded(tie.strength, ngo.isActive() ? forums : 0, rule);
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
        if (world.institutionTies.number(ngo, Institution.Kind.OVERSEAS) >= rule.mostCountries()) {
            return;
        }
        double record = Legitimacy.record(ngo.successes, ngo.failures, rules.legitimacy());
        double draw = random.at(Stream.PARTNERSHIP, world.month, ngo.key, 0).uniform();
        // Which country it would be matters only to those who would widen to one with the most help.
        if (draw >= Partnership.wideningProbability(record, ngo.freeTime, mostHelp(ngo), rule)) {
            return;
        }
        Institution best = bestLiked(ngo, true, rule);
        if (best == null) {
            return;
        }
        double help = world.assistance.desks.opening(ngo.home, best.country);
        double cost = Partnership.openingCostYen(world.assistance.desks.openingCost(ngo.home, best.country), rule);
        if (draw < Partnership.wideningProbability(record, ngo.freeTime, help, rule)
                && world.unrestrictedCash(ngo) - cost >= Budget.reserveTargetYen(ngo.coreCostYen, rules.budget())) {
            world.institutionTies.form(ngo, best, rule.firstStrength(), world.month);
            world.ledger.post(world.accounts.partners, ngo.account, PostingKind.PARTNERSHIP, Math.round(cost));
        }
    }

    private double mostHelp(Ngo ngo) {
        double most = 1;
        for (int country = 0; country < world.institutions.countries().size(); country++) {
            most = Math.max(most, world.assistance.desks.opening(ngo.home, country));
        }
        return most;
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
