package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.network.Tie;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shocks;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PartnershipMonthTest {

    private static final Partnership.Parameters RULE = Defaults.of(
            Partnership.Parameters.class,
            "furtherCountries",
            0,
            "startStrength",
            0.5,
            "firstStrength",
            0.3,
            "monthlyWideningProbability",
            1,
            "openingCostYen",
            300_000,
            "sameRegion",
            100,
            "mostCountries",
            20,
            "monthlyRetention",
            0.9,
            "jointGain",
            0.2,
            "endStrength",
            0.1);

    private final World world = SmallWorld.world(1);
    private final PartnershipMonth month = new PartnershipMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, 5);

    private static OrganizationParameters rules(Object... changes) {
        return Defaults.of(
                OrganizationParameters.class,
                "partnership",
                Defaults.with(RULE, changes),
                "budget",
                Defaults.of(Budget.Parameters.class, "smallestReserveYen", 400_000));
    }

    private void works(int country, double strength) {
        world.institutionTies.form(ngo, world.institutions.abroad().get(country), strength, world.month);
    }

    private Tie tie(int country) {
        return Objects.requireNonNull(
                world.institutionTies.tie(ngo, world.institutions.abroad().get(country)));
    }

    private int countries() {
        return world.institutionTies.number(ngo, Institution.Kind.OVERSEAS);
    }

    private void canAffordToWiden() {
        ngo.freeTime = 1;
        ngo.successes = 1000;
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, 700_000);
    }

    @Test
    void theRichBeginWithMoreCountriesAndNobodyWithMoreThanThereAre() {
        month.begin(ngo, 1e12, RULE);
        assertThat(countries()).isEqualTo(1);
        Ngo rich = SmallWorld.ngo(world, 5);
        month.begin(rich, 1e12, Defaults.with(RULE, "furtherCountries", 10));
        assertThat(world.institutionTies.number(rich, Institution.Kind.OVERSEAS))
                .isEqualTo(3);
        Ngo bounded = SmallWorld.ngo(world, 5);
        month.begin(bounded, 1e12, Defaults.with(RULE, "furtherCountries", 10, "mostCountries", 2));
        assertThat(world.institutionTies.number(bounded, Institution.Kind.OVERSEAS))
                .isEqualTo(2);
    }

    @Test
    void firstCountriesFollowTheWeights() {
        // Weights 10, 5, 5: half of 2,000 NGOs begin in the first; standard error .011.
        World many = SmallWorld.world(1);
        PartnershipMonth begin = new PartnershipMonth(many, 1);
        int inFirst = 0;
        for (int i = 0; i < 2000; i++) {
            Ngo one = new Ngo(i, i / 100, 24_000, i % 100, 24_000, 0, 0);
            many.institutionTies.enter(one);
            begin.begin(one, RULE);
            assertThat(many.institutionTies.number(one, Institution.Kind.OVERSEAS))
                    .isEqualTo(1);
            if (many.institutionTies.tie(one, many.institutions.abroad().get(0)) != null) {
                inFirst++;
            }
        }
        assertThat(inFirst / 2000.0).isCloseTo(0.5, within(0.035));
    }

    @Test
    void theFirstTieOfAFounderIsWeakerThanOneOfTheStart() {
        month.begin(ngo, RULE);
        Ngo old = SmallWorld.ngo(world, 5);
        month.begin(old, 0, RULE);
        assertThat(world.institutionTies.links(ngo).get(0).tie().strength).isEqualTo(0.3);
        assertThat(world.institutionTies.links(old).get(0).tie().strength).isEqualTo(0.5);
    }

    @Test
    void workHappensWhereTiesAreStrong() {
        works(0, 0.2);
        works(2, 0.6);
        int inThird = 0;
        for (int i = 0; i < 1000; i++) {
            world.month++;
            int country = month.place(ngo, 0);
            assertThat(country).isIn(0, 2);
            inThird += country == 2 ? 1 : 0;
        }
        // Three quarters of 1,000; standard error .014.
        assertThat(inThird / 1000.0).isCloseTo(0.75, within(0.042));
    }

    @Test
    void withoutTiesAbroadWorkHappensNowhereAndIsNeitherHelpedNorHarmed() {
        assertThat(month.place(ngo, 0)).isEqualTo(Institution.NONE);
        assertThat(month.help(ngo, Institution.NONE, rules().projectResult())).isZero();
        month.work(ngo, Institution.NONE, RULE);
        assertThat(countries()).isZero();
    }

    @Test
    void workRenewsTheTieAndTheTieHelpsTheWork() {
        works(1, 0.5);
        world.month++;
        month.work(ngo, 1, RULE);
        assertThat(tie(1).strength).isCloseTo(0.6, within(1e-15));
        assertThat(tie(1).lastJoint).isEqualTo(world.month);
        assertThat(month.help(ngo, 1, rules().projectResult())).isPositive();
        assertThat(month.help(ngo, 2, rules().projectResult())).isNegative();
    }

    @Test
    void tiesFadeAndEndButTheLastOneStays() {
        works(0, 0.4);
        works(1, 0.2);
        for (int i = 0; i < 60; i++) {
            month.live(rules("monthlyWideningProbability", 0));
        }
        assertThat(countries()).isEqualTo(1);
        // The weaker one ended first.
        assertThat(tie(0).strength).isPositive().isLessThan(0.1);
    }

    @Test
    void aTieWithARunningProjectDoesNotEnd() {
        works(0, 0.4);
        works(1, 0.11);
        Project project = new Project(new Scheme("s", 1, Schemes.scheme()), world.month, 600, 500, 0, 4);
        project.country = 1;
        ngo.projects.add(project);
        month.live(rules("monthlyWideningProbability", 0));
        month.live(rules("monthlyWideningProbability", 0));
        assertThat(tie(1).strength).isLessThan(0.1);
        project.ended = true;
        month.live(rules("monthlyWideningProbability", 0));
        assertThat(countries()).isEqualTo(1);
    }

    @Test
    void whoWidensGoesToAKnownRegionAndPaysForIt() {
        canAffordToWiden();
        works(1, 0.5);
        month.live(rules());
        assertThat(tie(0).strength).isEqualTo(0.3);
        assertThat(countries()).isEqualTo(2);
        assertThat(world.cash(ngo)).isEqualTo(400_000);
        assertThat(world.ledger.balance(world.accounts.partners)).isEqualTo(300_000);
        // The reserve would not be met another time.
        month.live(rules());
        assertThat(countries()).isEqualTo(2);
    }

    @Test
    void nobodyWidensWithoutMoneyTimeRecordOrRoom() {
        works(1, 0.5);
        ngo.freeTime = 1;
        ngo.successes = 1000;
        month.live(rules());
        assertThat(countries()).isEqualTo(1);
        canAffordToWiden();
        ngo.freeTime = 0;
        month.live(rules());
        assertThat(countries()).isEqualTo(1);
        ngo.freeTime = 1;
        month.live(rules("monthlyWideningProbability", 0));
        month.live(rules("mostCountries", 1));
        assertThat(countries()).isEqualTo(1);
        ngo.status = NgoStatus.DORMANT;
        month.live(rules());
        assertThat(countries()).isEqualTo(1);
        assertThat(world.cash(ngo)).isEqualTo(700_000);
    }

    @Test
    void whereEveryCountryIsKnownNothingIsPaid() {
        canAffordToWiden();
        works(0, 0.5);
        works(1, 0.5);
        works(2, 0.5);
        month.live(rules());
        assertThat(countries()).isEqualTo(3);
        assertThat(world.cash(ngo)).isEqualTo(700_000);
    }

    @Test
    void theNumberOfCountriesAtTheStartHasItsExpectation() {
        // One and Poisson(λ) more, at most the three there are: 3 - e^-λ·(2 + λ), with λ = .5·ln(1 + 3). 2,000 NGOs,
        // standard deviation below 1; within 4.4 standard errors, seed 1.
        Partnership.Parameters rule = Defaults.with(RULE, "furtherCountries", 0.5, "incomeUnitYen", 10_000_000);
        double mean = Partnership.furtherCountries(30_000_000, rule);
        assertThat(mean).isCloseTo(Math.log(2), within(1e-12));
        int sum = 0;
        for (int i = 0; i < 2000; i++) {
            Ngo one = new Ngo(i, i / 100, 24_000, i % 100, 24_000, 0, 0);
            world.institutionTies.enter(one);
            month.begin(one, 30_000_000, rule);
            sum += world.institutionTies.number(one, Institution.Kind.OVERSEAS);
        }
        assertThat(sum / 2000.0).isCloseTo(3 - Math.exp(-mean) * (2 + mean), within(4.4 / Math.sqrt(2000)));
    }

    @Test
    void workIsBlockedAsMuchAsInTheCountriesThatTheNgoIsTiedTo() {
        world.conditions.change(
                Shocks.named(Shocks.shock("projectBlock", 0.6, "countries", List.of("BB"))),
                SmallWorld.MONTH + 1,
                world.geography);
        works(0, 0.2);
        works(1, 0.6);
        assertThat(month.blocked(ngo, 0)).isZero();
        assertThat(month.blocked(ngo, 1)).isCloseTo(0.6, within(1e-12));
        // Three quarters of its ties.
        assertThat(month.blocked(ngo)).isCloseTo(0.45, within(1e-12));
    }

    @Test
    void whoWorksInTheRegionOfAStruckCountryIsNear() {
        works(1, 0.5);
        assertThat(month.worksNear(ngo, Shocks.shock("countries", List.of("AA"))))
                .isTrue();
        assertThat(month.worksNear(ngo, Shocks.shock("countries", List.of("CC"))))
                .isFalse();
        assertThat(month.worksNear(ngo, Shocks.shock())).isTrue();
        assertThat(month.worksNear(SmallWorld.ngo(world, 5), Shocks.shock())).isFalse();
    }

    @Test
    void ofTwoTiesThatFadeTogetherOneStays() {
        works(0, 0.11);
        works(1, 0.11);
        month.live(rules("monthlyWideningProbability", 0));
        assertThat(countries()).isEqualTo(1);
        assertThat(tie(1).strength).isCloseTo(0.099, within(1e-12));
    }

    /** A desk in the second country, as the agencies would have opened it last month. */
    private void desk(Object... changes) {
        world.assistance.desks.open(Schemes.desks(changes), world.geography, new boolean[] {false, true, false});
    }

    @Test
    void aCountryWithADeskIsOpenedForLess() {
        canAffordToWiden();
        works(0, 0.5);
        desk();
        month.live(rules());
        assertThat(tie(1).strength).isEqualTo(0.3);
        assertThat(world.ledger.balance(world.accounts.partners)).isEqualTo(210_000);
    }

    @Test
    void aCountryWithADeskIsOpenedMoreOftenAndLikedMore() {
        OrganizationParameters rules = rules("monthlyWideningProbability", 0.1, "sameRegion", 0);
        int[] opened = new int[2];
        int[] elsewhere = new int[2];
        for (int with = 0; with < 2; with++) {
            for (int i = 0; i < 2000; i++) {
                PartnershipMonthTest other = new PartnershipMonthTest();
                other.canAffordToWiden();
                other.world.month += i;
                if (with == 1) {
                    other.desk("openingGain", 1, "liking", 1);
                }
                other.month.live(rules);
                boolean there = other.countries() == 1
                        && other.world.institutionTies.tie(
                                        other.ngo,
                                        other.world.institutions.abroad().get(1))
                                != null;
                opened[with] += there ? 1 : 0;
                elsewhere[with] += other.countries() == 1 && !there ? 1 : 0;
            }
        }
        // Weights 10, 5, 5: without a desk a fourth of 200; with one 5e/(15 + 5e) = .475 of those who look, twice as
        // often.
        assertThat(opened[0]).isBetween(30, 72);
        assertThat(opened[1]).isBetween(150, 232);
        // Elsewhere nobody helps, and fewer choose it.
        assertThat(elsewhere[1]).isLessThan(elsewhere[0]);
    }

    @Test
    void workInACountryWithADeskSucceedsMoreOftenAndIsBlockedLess() {
        works(0, 0.5);
        works(1, 0.5);
        ProjectResult.Parameters rule = Defaults.of(ProjectResult.Parameters.class);
        double usual = month.help(ngo, 1, rule);
        world.conditions.change(Shocks.named(Shocks.shock("projectBlock", 0.6)), SmallWorld.MONTH + 1, world.geography);
        desk();
        assertThat(month.help(ngo, 1, rule)).isCloseTo(usual + 0.2, within(1e-12));
        assertThat(month.help(ngo, 0, rule)).isEqualTo(usual);
        assertThat(month.help(ngo, Institution.NONE, rule)).isZero();
        assertThat(month.blocked(ngo, 1)).isCloseTo(0.45, within(1e-12));
        assertThat(month.blocked(ngo, 0)).isCloseTo(0.6, within(1e-12));
        assertThat(month.blocked(ngo)).isCloseTo(0.525, within(1e-12));
    }

    @Test
    void desksSaveWorkOnApplicationsAsFarAsAnNgoWorksWhereTheyAre() {
        assertThat(month.applicationWork(ngo)).isEqualTo(1);
        desk();
        assertThat(month.applicationWork(ngo)).isEqualTo(1);
        works(0, 0.3);
        assertThat(month.applicationWork(ngo)).isEqualTo(1);
        works(1, 0.1);
        assertThat(month.applicationWork(ngo)).isCloseTo(1 - 0.2 / 4, within(1e-12));
    }

    @Test
    void forumsKeepTiesWithPartnersOfActiveNgos() {
        works(0, 0.5);
        works(1, 0.5);
        desk();
        month.live(rules("monthlyWideningProbability", 0));
        assertThat(tie(0).strength).isCloseTo(0.45, within(1e-12));
        assertThat(tie(1).strength).isCloseTo(0.45 + 0.1 * 0.55, within(1e-12));
        ngo.status = NgoStatus.DORMANT;
        month.live(rules());
        assertThat(tie(1).strength).isCloseTo(0.9 * 0.505, within(1e-12));
    }
}
