package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.SupportTally;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Residents;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.CitizenParameters;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.StartupOffer;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundingMonthTest {

    private static OrganizationParameters rules(Object... founding) {
        return Defaults.of(
                OrganizationParameters.class,
                "founding",
                Defaults.with(
                        Defaults.of(
                                Founding.Parameters.class,
                                "rate",
                                1,
                                "activistShare",
                                1,
                                "densityFloor",
                                1,
                                "densityExponent",
                                0,
                                "densityBrake",
                                0,
                                "startCashYen",
                                1_000_000,
                                "startCashDeviation",
                                0,
                                "firstSupporters",
                                8,
                                "firstSupportersDeviation",
                                0,
                                "fewestFounders",
                                2,
                                "mostFounders",
                                4,
                                "returnedActivistShare",
                                0),
                        founding),
                "coreGroup",
                Defaults.of(CoreGroup.Parameters.class, "foundersExpectation", 48),
                "start",
                Defaults.of(Start.Parameters.class, "meanGiftYen", 3000));
    }

    private final World world = SmallWorld.world(1);
    private final List<CitizenMonth> citizens = world.residents.stream()
            .map(residents -> new CitizenMonth(
                    world.geography, world.causes, residents, world.board, 1, Defaults.of(CitizenParameters.class)))
            .toList();
    private final FoundingMonth month = new FoundingMonth(world, citizens, 1);

    private void supporters(int prefecture, int number) {
        SupportTally tally = citizens.get(prefecture).tally();
        tally.clear(1);
        tally.count(0, number, 0.5, true, true);
    }

    @Test
    void whereNobodySupportsNothingIsFounded() {
        month.run(rules(), 0.3);
        assertThat(world.ngos.size()).isZero();
    }

    @Test
    void foundersBringPeopleCashAndSupportersAndNothingElse() {
        world.month = world.firstReported;
        supporters(5, 20);
        month.run(rules(), 0.3);
        assertThat(world.ngos.size()).isBetween(5, 40);
        assertThat(world.turnover.count(Event.FOUNDED, 5)).isEqualTo(world.ngos.size());
        for (Ngo ngo : world.ngos.all()) {
            assertThat(ngo.home).isEqualTo(5);
            assertThat(ngo.founded).isEqualTo(world.month);
            assertThat(ngo.core.count()).isBetween(2, 4);
            assertThat(world.cash(ngo)).isEqualTo(1_000_000);
            assertThat(ngo.supporters).isEqualTo(8);
            assertThat(ngo.weight).isEqualTo(1);
            assertThat(ngo.aspiration).isEqualTo(48);
            assertThat(ngo.successes + ngo.failures).isZero();
            assertThat(world.ties.degree(ngo)).isZero();
            assertThat(ngo.staff).isZero();
            assertThat(ngo.income.total()).isEqualTo(12 * 8 * 3000);
            assertThat(ngo.life.entered).isEqualTo(world.month);
            assertThat(ngo.life.initial).isFalse();
        }
        int rows = 0;
        for (Residents residents : world.residents) {
            rows += residents.acquaintances.size();
        }
        assertThat(rows).isEqualTo(8 * world.ngos.size());
    }

    @Test
    void beforeTheReportedTimeLivesAreNotObserved() {
        supporters(5, 20);
        month.run(rules(), 0.3);
        assertThat(world.ngos.all()).isNotEmpty().allMatch(ngo -> ngo.life.entered < 0);
    }

    @Test
    void moreSupportersNeverMeanFewerFoundingsAndThoseOfTheSmallerNumberAreAmongThem() {
        int before = 0;
        for (int supporters = 0; supporters < 30; supporters += 5) {
            FoundingMonthTest other = new FoundingMonthTest();
            other.supporters(5, supporters);
            other.month.run(rules(), 0.3);
            assertThat(other.world.ngos.size()).isGreaterThanOrEqualTo(before);
            before = other.world.ngos.size();
        }
        assertThat(before).isPositive();
    }

    @Test
    void foundersCareForWhatPeopleCareFor() {
        // Hundreds of founders; interests .5, .3, .2 with the same heritage for all; four standard deviations.
        supporters(5, 400);
        month.run(rules("firstSupporters", 0), 0.3);
        double number = world.ngos.size();
        double[] shares = {0.5, 0.3, 0.2};
        for (int cause = 0; cause < 3; cause++) {
            int wanted = cause;
            double count =
                    world.ngos.all().stream().filter(ngo -> ngo.cause == wanted).count();
            double deviation = Math.sqrt(number * shares[cause] * (1 - shares[cause]));
            assertThat(count).isBetween(number * shares[cause] - 4 * deviation, number * shares[cause] + 4 * deviation);
        }
    }

    @Test
    void returnedVolunteersFoundWithoutSupportersAndKnowMore() {
        OrganizationParameters rules =
                rules("returnedActivistShare", 1, "returnedExpertise", 0.5, "leastExpertise", 0.2);
        for (int p = 0; p < 47; p++) {
            world.volunteers.begin(p, 30);
        }
        month.run(rules, 0.3);
        assertThat(world.ngos.size()).isGreaterThan(100);
        for (Ngo ngo : world.ngos.all()) {
            assertThat(ngo.expertise).isBetween(0.7, 0.9);
        }
    }

    @Test
    void foundersHaveAgesOfTheirOwn() {
        supporters(5, 20);
        month.run(rules(), 0.3);
        long ages = world.ngos.all().stream()
                .mapToInt(ngo -> ngo.core.ageMonths(0))
                .distinct()
                .count();
        assertThat(ages).isGreaterThan(1);
        for (Ngo ngo : world.ngos.all()) {
            for (int place = 0; place < ngo.core.count(); place++) {
                assertThat(ngo.core.ageMonths(place)).isBetween(12 * 22, 12 * 70);
            }
        }
    }

    @Test
    void moreAwarenessMeansMoreFoundings() {
        supporters(5, 20);
        month.run(rules(), 0.3);
        FoundingMonthTest aware = new FoundingMonthTest();
        aware.supporters(5, 20);
        aware.month.run(rules(), 0.1);
        assertThat(aware.world.ngos.size()).isGreaterThan(world.ngos.size());
    }

    @Test
    void aFounderIsTheDrawsOfItsPlaceAndSlot() {
        OrganizationParameters rules = Defaults.with(
                rules("startCashDeviation", 0.5, "firstSupportersDeviation", 0.5, "returnedActivistShare", 0),
                "skill",
                Defaults.of(Skill.Parameters.class, "managementDeviation", 0.1, "baseManagement", 0.4));
        Founding.Parameters rule = rules.founding();
        supporters(20, 30);
        month.run(rules, 0.3);
        assertThat(world.ngos.size()).isPositive();
        world.ngos.freeze();
        for (Ngo ngo : world.ngos.open()) {
            KeyedRandom random = new KeyedRandom(1).at(Stream.FOUNDER, world.month, 20, ngo.index);
            // Heritage of the prefecture is .4 for all causes, so interests alone count.
            assertThat(ngo.cause).isEqualTo(random.weighted(new double[] {0.45, 0.72, 0.9}));
            double talent = 0.1 * random.normal();
            assertThat(ngo.talent).isEqualTo(talent);
            assertThat(ngo.management).isEqualTo(0.4 + talent);
            assertThat(ngo.expertise).isEqualTo(rule.leastExpertise() + rule.expertiseRange() * random.uniform());
            assertThat(ngo.localKnowledge)
                    .isEqualTo(rule.leastLocalKnowledge() + rule.localKnowledgeRange() * random.uniform());
            assertThat(ngo.orientation).isEqualTo(rule.leastOrientation() + rule.orientationRange() * random.uniform());
            assertThat(ngo.ruralPartners).isEqualTo(random.uniform());
            assertThat(ngo.core.count()).isEqualTo(2 + random.below(3));
            assertThat(world.cash(ngo)).isEqualTo(Math.round(1_000_000 * Math.exp(0.5 * random.normal())));
            assertThat(ngo.supporters).isEqualTo((int) Math.ceil(8 * Math.exp(0.5 * random.normal())));
            assertThat(ngo.unrestricted.total()).isEqualTo(12L * 3000 * ngo.supporters);
            assertThat(world.institutionTies.number(ngo, Institution.Kind.OVERSEAS))
                    .isEqualTo(1);
            assertThat(ngo.localLegitimacy).isPositive();
            assertThat(world.board.legitimacy(ngo.index, true)).isEqualTo(ngo.localLegitimacy);
        }
    }

    @Test
    void foundersAreReturnedVolunteersByTheirShareOfActivists() {
        // 20 activists among supporters, 20 returned volunteers: half of the founders; within 4.4 standard errors.
        OrganizationParameters rules = rules(
                "expertiseRange",
                0,
                "leastExpertise",
                0.2,
                "returnedExpertise",
                0.5,
                "awarenessExponent",
                0,
                "returnedActivistShare",
                1);
        world.volunteers.begin(20, 20);
        supporters(20, 20);
        for (int p = 0; p < 47; p++) {
            if (p != 20) {
                supporters(p, 0);
            }
        }
        month.run(rules, 0.3);
        world.ngos.freeze();
        int here = 0;
        int returned = 0;
        int elsewhere = 0;
        for (Ngo ngo : world.ngos.open()) {
            boolean is = ngo.expertise > 0.5;
            if (ngo.home == 20) {
                here++;
                returned += is ? 1 : 0;
            } else {
                elsewhere += is ? 0 : 1;
            }
        }
        assertThat(here).isBetween(20, 65);
        assertThat(returned / (double) here).isCloseTo(0.5, within(4.4 * Math.sqrt(0.25 / here)));
        assertThat(elsewhere).isZero();
    }

    @Test
    void placesBringMoreFoundersWhoKnowWhereTheyFoundThem() {
        supporters(5, 20);
        month.run(rules(), 0.3);
        int usual = world.ngos.size();
        FoundingMonthTest other = new FoundingMonthTest();
        other.supporters(5, 20);
        other.world.assistance.offer(new StartupOffer("start", List.of(5), 1, usual + 3));
        other.month.run(rules(), 0.3);
        assertThat(other.world.ngos.size()).isEqualTo(usual + 3);
        assertThat(other.world.ngos.all()).allMatch(ngo -> ngo.startupSupport.equals(List.of("start")));
        assertThat(world.ngos.all()).allMatch(ngo -> ngo.startupSupport.isEmpty());
    }
}
