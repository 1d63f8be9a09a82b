package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Administration;
import enishi.sim.policy.Emphasis;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationMonthTest {

    /** Everybody hears of calls, and scores have no error. */
    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "application",
            Defaults.of(
                    Application.Parameters.class,
                    "baseHearing",
                    1,
                    "hearingRangeKm",
                    1e12,
                    "askShare",
                    0.5,
                    "runningShare",
                    1,
                    "timeShare",
                    0.5,
                    "mostTime",
                    4,
                    "prudence",
                    0.4,
                    "missionValue",
                    0.5),
            "budget",
            Defaults.of(Budget.Parameters.class, "monthlyWageYen", 10_000, "indirectCostShare", 0.1),
            "selection",
            Defaults.of(Selection.Parameters.class, "noise", 0, "ownFundsWeight", 0.1));

    private final World world = SmallWorld.world(1);
    private final ApplicationMonth month = new ApplicationMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, 3);

    private Scheme scheme(GrantScheme settings) {
        Scheme scheme = new Scheme("scheme", world.instrumentAccount("scheme"), settings);
        world.schemes.put(scheme.id, scheme);
        ngo.income.fill(100_000);
        ngo.management = 0.5;
        ngo.freeTime = 2;
        ngo.orientation = 0.25;
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, 1_000_000);
        return scheme;
    }

    @Test
    void timeIsSavedUpToALimitAndSpentOnApplying() {
        Scheme scheme = scheme(Schemes.scheme("applicationWork", 0.5));
        month.apply(ngo, RULES);
        // .5·2·(1 - .25) = .75, of which the application takes .5.
        assertThat(ngo.applicationTime).isCloseTo(0.25, within(1e-12));
        assertThat(scheme.applications).hasSize(1);
        assertThat(scheme.applications.get(0).askYen()).isEqualTo(600_000);
        scheme.close();
        for (int i = 0; i < 20; i++) {
            month.apply(ngo, RULES);
        }
        assertThat(ngo.applicationTime).isEqualTo(4);
    }

    @Test
    void aDeskWhereTheNgoWorksSavesTimeOnAnApplication() {
        scheme(Schemes.scheme("applicationWork", 0.5));
        world.institutionTies.form(ngo, world.institutions.abroad().get(1), 0.5, world.month);
        world.assistance.desks.open(Schemes.desks(), world.geography, new boolean[] {false, true, false});
        month.apply(ngo, RULES);
        // .5·2·(1 - .25) = .75, of which the application takes four fifths of .5.
        assertThat(ngo.applicationTime).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void theScoreIsTheMeritWhereThereIsNoError() {
        Scheme scheme = scheme(Schemes.scheme());
        ngo.expertise = 0.7;
        ngo.localLegitimacy = 0.6;
        ngo.globalLegitimacy = 0.2;
        month.apply(ngo, RULES);
        double merit = Selection.merit(
                0.7,
                0.5,
                0.5,
                0.6,
                0.2,
                0,
                0,
                world.geography.distanceKm(3, 12),
                scheme.settings().administration(),
                Emphasis.NONE,
                RULES.selection());
        assertThat(scheme.applications.get(0).score()).isEqualTo(merit + 0.1);
    }

    @Test
    void nonmetropolitanApplicantsMayHaveABonus() {
        Scheme scheme = scheme(Schemes.scheme());
        month.apply(ngo, RULES);
        scheme.use(Schemes.scheme("nonmetropolitanBonus", 0.25));
        month.apply(ngo, RULES);
        Ngo tokyo = SmallWorld.ngo(world, 12);
        assertThat(scheme.applications.get(1).score()
                        - scheme.applications.get(0).score())
                .isCloseTo(0.25, within(1e-12));
        scheme.applications.clear();
        tokyo.income.fill(100_000);
        tokyo.applicationTime = 4;
        month.apply(tokyo, RULES);
        scheme.use(Schemes.scheme());
        month.apply(tokyo, RULES);
        assertThat(scheme.applications.get(1).score())
                .isEqualTo(scheme.applications.get(0).score());
    }

    @Test
    void tiesWithTheOfficeAndTheLocalGovernmentCountInTheScore() {
        Scheme scheme = scheme(Schemes.scheme());
        month.apply(ngo, RULES);
        Operator operator = scheme.settings().operator();
        world.institutionTies.form(ngo, world.institutions.agency(operator, ngo.home), 0.5, world.month);
        world.institutionTies.form(ngo, world.institutions.localGovernment(ngo.home), 0.4, world.month);
        ngo.applicationTime = 4;
        month.apply(ngo, RULES);
        assertThat(scheme.applications.get(1).score()
                        - scheme.applications.get(0).score())
                .isCloseTo(Selection.connection(0, 0.4, 0.5, RULES.selection()), within(1e-12));
    }

    @Test
    void whoLacksTimeDoesNotApply() {
        Scheme scheme = scheme(Schemes.scheme("applicationWork", 2));
        month.apply(ngo, RULES);
        assertThat(scheme.applications).isEmpty();
        month.apply(ngo, RULES);
        assertThat(scheme.applications).hasSize(1);
    }

    @Test
    void whoCannotPayAheadDoesNotApply() {
        Scheme scheme = scheme(Schemes.scheme("advanceShare", 0));
        world.ledger.post(world.accounts.suppliers, ngo.account, PostingKind.OFFICE, 990_000);
        month.apply(ngo, RULES);
        assertThat(scheme.applications).isEmpty();
    }

    @Test
    void waitingAwardsCountAsRunning() {
        Scheme scheme = scheme(Schemes.scheme());
        scheme.awards.add(new Scheme.Award(ngo, world.month + 5, 600_000, true));
        month.apply(ngo, RULES);
        assertThat(scheme.applications).isEmpty();
        scheme.use(Schemes.scheme("concurrentProjects", 2));
        month.apply(ngo, RULES);
        // 600,000 a year are under way and 600,000 more are asked for: just the income of a year.
        assertThat(scheme.applications).hasSize(1);
    }

    @Test
    void outsideCallMonthsNobodyApplies() {
        Scheme scheme = scheme(Schemes.scheme("callMonths", List.of(world.month % 12 == 0 ? 2 : 1)));
        month.apply(ngo, RULES);
        assertThat(scheme.applications).isEmpty();
    }

    @Test
    void partnersWhoHadGrantsTellOfCalls() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "application",
                Defaults.with(RULES.application(), "baseHearing", 0, "tieHearing", 1, "formerHearing", 0));
        Scheme scheme = scheme(Schemes.scheme());
        Ngo partner = SmallWorld.ngo(world, 5);
        world.ties.form(ngo, partner, 0.5, world.month);
        month.apply(ngo, rules);
        assertThat(scheme.applications).isEmpty();
        partner.hadGrant = true;
        month.apply(ngo, rules);
        assertThat(scheme.applications).hasSize(1);
    }

    @Test
    void whereSchemesAreDecentralisedTheCoveringOfficeIsTheNearOne() {
        // From prefecture 26 the covering office is at no distance, and Tokyo out of reach.
        OrganizationParameters rules = Defaults.with(
                RULES, "application", Defaults.with(RULES.application(), "hearingRangeKm", 1e-6, "formerHearing", 0));
        Scheme scheme = scheme(Schemes.scheme());
        Ngo there = SmallWorld.ngo(world, 26);
        there.income.fill(100_000);
        there.applicationTime = 4;
        month.apply(there, rules);
        assertThat(scheme.applications).isEmpty();
        scheme.use(Schemes.scheme("administration", Administration.DECENTRALISED));
        month.apply(there, rules);
        assertThat(scheme.applications).hasSize(1);
    }

    @Test
    void runningProjectsCountByTheirYearlyYenAndBySchemeAndEndedOnesNot() {
        OrganizationParameters rules =
                Defaults.with(RULES, "application", Defaults.with(RULES.application(), "runningShare", 0.5));
        Scheme scheme = scheme(Schemes.scheme("durationMonths", 24));
        ngo.applicationTime = 4;
        // 600,000 in two years, 300,000 a year; as much again is half of the income.
        Scheme other = new Scheme("other", world.instrumentAccount("other"), Schemes.scheme("callMonths", List.of()));
        Project project = new Project(other, world.month, 600_000, 600_000, 0, 24);
        ngo.projects.add(project);
        month.apply(ngo, rules);
        assertThat(scheme.applications).hasSize(1);
        ngo.projects.set(0, new Project(other, world.month, 600_002, 600_002, 0, 24));
        month.apply(ngo, rules);
        assertThat(scheme.applications).hasSize(1);
        ngo.projects.get(0).ended = true;
        month.apply(ngo, rules);
        assertThat(scheme.applications).hasSize(2);
        ngo.projects.clear();

        scheme.awards.add(new Scheme.Award(SmallWorld.ngo(world, 4), world.month + 1, 10_000_000, true));
        other.awards.add(new Scheme.Award(ngo, world.month + 1, 300_000, true));
        world.schemes.put(other.id, other);
        ngo.applicationTime = 4;
        month.apply(ngo, rules);
        assertThat(scheme.applications).hasSize(3);
        other.awards.add(new Scheme.Award(ngo, world.month + 1, 1, true));
        month.apply(ngo, rules);
        assertThat(scheme.applications).hasSize(3);
        other.awards.clear();

        // One project of a scheme at a time.
        ngo.applicationTime = 4;
        Project same = new Project(scheme, world.month, 1, 1, 0, 24);
        ngo.projects.add(same);
        month.apply(ngo, rules);
        assertThat(scheme.applications).hasSize(3);
        same.ended = true;
        month.apply(ngo, rules);
        assertThat(scheme.applications).hasSize(4);
    }

    @Test
    void theErrorOfAScoreIsItsOwnDraw() {
        Scheme scheme = scheme(Schemes.scheme());
        month.apply(ngo, RULES);
        ngo.applicationTime = 4;
        month.apply(ngo, Defaults.with(RULES, "selection", Defaults.with(RULES.selection(), "noise", 0.2)));
        double error = 0.2
                * new KeyedRandom(1)
                        .at(Stream.SCORE, world.month, ngo.key, scheme.key)
                        .normal();
        assertThat(scheme.applications.get(1).score()
                        - scheme.applications.get(0).score())
                .isCloseTo(error, within(1e-12));
    }

    @Test
    void whoeverIsSupervisedNeedsLessTimeForAnApplication() {
        Scheme scheme = scheme(Schemes.scheme("applicationWork", 0.5));
        world.assistance.local.supervise(ngo.index, 0, 0.5);
        month.apply(ngo, RULES);
        assertThat(scheme.applications).hasSize(1);
        assertThat(ngo.applicationTime).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void whoeverCountsOnCoFundingNeedsLessOfItsOwn() {
        // All of the own part, as much as the award: what co-funding pays need not be there.
        Scheme scheme = scheme(Schemes.scheme("cofinancingShare", 0.5, "applicationWork", 0.01));
        world.ledger.post(world.accounts.suppliers, ngo.account, PostingKind.OFFICE, 1_000_000);
        month.apply(ngo, RULES);
        assertThat(scheme.applications).isEmpty();
        world.assistance.local.coFund(ngo.index, 1);
        month.apply(ngo, RULES);
        assertThat(scheme.applications).hasSize(1);
    }

    private boolean applies(Object... levers) {
        Scheme scheme = scheme(Schemes.scheme(levers));
        ngo.applicationTime = 1;
        month.apply(ngo, RULES);
        return !scheme.applications.isEmpty();
    }

    @Test
    void onlyThoseWhomTheSchemeIsForApply() {
        assertThat(applies("prefectures", List.of("JP-04"), "causes", List.of("peace")))
                .isTrue();
        assertThat(applies("prefectures", List.of("JP-05"))).isFalse();
        assertThat(applies("causes", List.of("health"))).isFalse();
        ngo.awards.put("scheme", 1);
        assertThat(applies("mostEarlierAwards", 1)).isTrue();
        assertThat(applies("mostEarlierAwards", 0)).isFalse();
        ngo.awards.put("large", 1);
        assertThat(applies("closedToUsersOf", List.of("large"))).isFalse();
    }

    @Test
    void theLocalGovernmentMustBackThePlan() {
        assertThat(applies("minimumLocalGovernmentTie", 0.3)).isFalse();
        world.institutionTies.form(ngo, world.institutions.localGovernment(3), 0.4, world.month);
        assertThat(applies("minimumLocalGovernmentTie", 0.3)).isTrue();
        assertThat(applies("minimumLocalGovernmentTie", 0.5)).isFalse();
    }

    @Test
    void nobodyWritesForTwoWithoutSomebodyClose() {
        assertThat(applies("consortiaOnly", true, "applicationWork", 0.5)).isFalse();
        assertThat(ngo.applicationTime).isGreaterThanOrEqualTo(1);
        world.ties.form(ngo, SmallWorld.ngo(world, 5), 0.9, world.month);
        assertThat(applies("consortiaOnly", true)).isTrue();
    }
}
