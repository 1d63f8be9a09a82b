package enishi.sim.process.organization;

import enishi.sim.organization.Applicant;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.policy.Administration;
import enishi.sim.policy.GrantScheme;
import enishi.sim.population.Geography;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/** NGOs save up time for applications, hear of the month's calls and apply. */
public final class ApplicationMonth {

    private final World world;
    private final KeyedRandom random;
    private final PartnershipMonth abroad;

    /** Acts in the given world. */
    public ApplicationMonth(World world, long seed) {
        this.world = world;
        this.random = new KeyedRandom(seed);
        this.abroad = new PartnershipMonth(world, seed);
    }

    /** A month of an NGO as an applicant. */
    public void apply(Ngo ngo, OrganizationParameters rules) {
        Application.Parameters rule = rules.application();
        ngo.applicationTime = Math.min(
                rule.mostTime(), ngo.applicationTime + rule.timeShare() * ngo.freeTime * (1 - ngo.orientation));
        for (Scheme scheme : world.schemes.values()) {
            if (scheme.isCalling(world.month) && !ngo.isHeadless()) {
                apply(ngo, scheme, rules);
            }
        }
    }

    private void apply(Ngo ngo, Scheme scheme, OrganizationParameters rules) {
        Application.Parameters rule = rules.application();
        GrantScheme settings = scheme.settings();
        random.at(Stream.HEARING, world.month, ngo.key, scheme.key);
        double distance = world.geography.distanceKm(ngo.home, decidingOffice(ngo, settings));
        double hearing = Application.hearing(
                distance,
                tiedGrantees(ngo),
                ngo.hadGrant,
                agencyTie(ngo, settings),
                governmentTie(ngo),
                ngo.news.in(world.month),
                rule);
        double work = Application.work(settings, world.assistance.local.applicationHelp(ngo.index))
                * abroad.applicationWork(ngo);
        if (!random.chance(hearing)
                || ngo.applicationTime < rule.savedShare() * work
                || !mayApply(ngo, scheme, rules.consortium())) {
            return;
        }
        long ask = Application.askYen(
                settings, ngo.age(world.month), ngo.income.total(), runningAnnualYen(ngo), running(ngo, scheme), rule);
        double wage = Budget.wageYen(world.geography.profile(ngo.home).incomeIndex(), rules.budget());
        double prudence = Prudence.prudence(ngo.management, rules.prudence());
        double needed = Application.ownFundsNeededYen(settings, ask, world.assistance.local.coFunding(ngo.index), rule);
        if (ask > 0
                && Application.isPrudent(needed, world.unrestrictedCash(ngo), prudence, rule)
                && Application.isWorthwhile(
                        settings, ask, work, ngo.hadGrant, wage, rules.budget().indirectCostShare(), rule)) {
            ngo.applicationTime -= work;
            scheme.applications.add(new Applicant(ngo, ask, score(ngo, scheme, needed, distance, rules)));
            world.chronicle.note(ngo, Happening.APPLIED, scheme.id, ask);
        }
    }

    private boolean mayApply(Ngo ngo, Scheme scheme, Consortium.Parameters consortium) {
        GrantScheme settings = scheme.settings();
        return Eligibility.isForPlaceAndCause(
                        settings,
                        world.geography.profile(ngo.home).isoCode(),
                        world.causes.get(ngo.cause).id())
                && Eligibility.isBackedByLocalGovernment(settings, governmentTie(ngo))
                && Eligibility.isStillOpenTo(settings, scheme.id, waiting(ngo, scheme), ngo)
                && (!settings.consortiaOnly() || hasClosePartner(ngo, consortium));
    }

    /** Nobody writes an application for two without anybody to ask. */
    private boolean hasClosePartner(Ngo ngo, Consortium.Parameters rule) {
        return world.ties.closest(ngo, rule.leastStrength(), Ngo::isActive) != null;
    }

    private double score(Ngo ngo, Scheme scheme, double neededYen, double distance, OrganizationParameters rules) {
        Selection.Parameters rule = rules.selection();
        GrantScheme settings = scheme.settings();
        Administration administration = settings.administration();
        double merit = Selection.merit(
                ngo.expertise,
                ngo.successShare(),
                ngo.management,
                ngo.localLegitimacy,
                ngo.globalLegitimacy,
                Selection.connection(
                        world.ties.degree(ngo), governmentTie(ngo), agencyTie(ngo, scheme.settings()), rule),
                ngo.localKnowledge,
                distance,
                administration,
                settings.emphasis(),
                rule);
        double ownFunds = Selection.ownFunds(world.unrestrictedCash(ngo), neededYen, rule);
        double bonus = world.geography.profile(ngo.home).metropolitan() ? 0 : settings.nonmetropolitanBonus();
        random.at(Stream.SCORE, world.month, ngo.key, scheme.key);
        return merit
                + ownFunds
                + bonus
                + Selection.noise(administration, ngo.clarity.in(world.month), rule) * random.normal();
    }

    private double agencyTie(Ngo ngo, GrantScheme settings) {
        return world.institutionTies.strength(ngo, world.institutions.agency(settings.operator(), ngo.home));
    }

    private double governmentTie(Ngo ngo) {
        return world.institutionTies.strength(ngo, world.institutions.localGovernment(ngo.home));
    }

    private int decidingOffice(Ngo ngo, GrantScheme settings) {
        return settings.administration() == Administration.CENTRALISED
                ? Geography.TOKYO
                : world.geography.profile(ngo.home).coveringOffice() - 1;
    }

    private int tiedGrantees(Ngo ngo) {
        int[] number = new int[1];
        world.ties.forPartners(ngo, (partner, tie) -> {
            if (partner.hadGrant) {
                number[0]++;
            }
        });
        return number[0];
    }

    private static int running(Ngo ngo, Scheme scheme) {
        int number = 0;
        for (Project project : ngo.projects) {
            if (!project.ended && project.scheme == scheme) {
                number++;
            }
        }
        return number + waiting(ngo, scheme);
    }

    private static int waiting(Ngo ngo, Scheme scheme) {
        int number = 0;
        for (Scheme.Award award : scheme.awards) {
            number += award.ngo() == ngo ? 1 : 0;
        }
        return number;
    }

    private double runningAnnualYen(Ngo ngo) {
        double sum = 0;
        for (Project project : ngo.projects) {
            if (!project.ended) {
                sum += project.awardYen * 12.0 / Math.max(12, project.months);
            }
        }
        for (Scheme scheme : world.schemes.values()) {
            for (Scheme.Award award : scheme.awards) {
                if (award.ngo() == ngo) {
                    sum += award.yen() * 12.0 / Math.max(12, scheme.settings().durationMonths());
                }
            }
        }
        return sum;
    }
}
