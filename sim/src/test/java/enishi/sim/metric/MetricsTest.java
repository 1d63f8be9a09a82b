package enishi.sim.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Institution;
import enishi.sim.organization.LegitimacyParts;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.population.Geography;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final int RURAL = 0;

    private final World world = SmallWorld.world(1);

    private double value(String metric, int area) {
        return Metrics.reduce(world)[Metrics.indexOf(metric)][area];
    }

    private static int area(int prefecture) {
        return Area.FIRST_PREFECTURE + prefecture;
    }

    @Test
    void idsAreUniqueAndInSnakeCase() {
        assertThat(Metrics.ALL.stream().map(Metric::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+[0-9]*(_[a-z]+)*"));
    }

    @Test
    void everyMetricHasAUnitAndTwoNames() {
        assertThat(Metrics.ALL).allSatisfy(metric -> {
            assertThat(metric.unit()).isNotBlank();
            assertThat(metric.nameEn()).isNotBlank();
            assertThat(metric.nameJa()).isNotBlank();
        });
    }

    @Test
    void everyMetricHasItsPlace() {
        for (int i = 0; i < Metrics.ALL.size(); i++) {
            assertThat(Metrics.indexOf(Metrics.ALL.get(i).id())).isEqualTo(i);
        }
        assertThatThrownBy(() -> Metrics.indexOf("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[nonsense]");
    }

    @Test
    void anEmptyWorldHasZerosAndNoMeans() {
        double[][] values = Metrics.reduce(world);
        assertThat(values).hasNumberOfRows(Metrics.ALL.size());
        for (int metric = 0; metric < values.length; metric++) {
            assertThat(values[metric]).hasSize(Area.COUNT);
            Metric about = Metrics.ALL.get(metric);
            boolean ofNgos = about.unit().equals("1") || about.id().startsWith("median_");
            for (double value : Arrays.copyOf(values[metric], about.scope().areas())) {
                if (about.id().equals("mean_awareness")) {
                    assertThat(value).isCloseTo(0.3, within(1e-12));
                } else if (about.id().equals("general_trust")) {
                    assertThat(value).as("nobody has been born with trust").isZero();
                } else if (ofNgos) {
                    assertThat(value).as(about.id()).isNaN();
                } else {
                    assertThat(value).as(about.id()).isZero();
                }
            }
        }
    }

    @Test
    void outsideItsScopeAMetricHasNoValue() {
        SmallWorld.ngo(world, RURAL).income.add(100);
        SmallWorld.ngo(world, Geography.TOKYO).income.add(300);
        assertThat(value("tokyo_income_share", Area.JAPAN)).isEqualTo(0.75);
        assertThat(value("tokyo_income_share", Area.METROPOLITAN)).isNaN();
        assertThat(value("income_gini", Area.NONMETROPOLITAN)).isZero();
        assertThat(value("income_gini", area(RURAL))).isNaN();
        assertThat(value("active_ngos", area(RURAL))).isEqualTo(1);
    }

    @Test
    void incomesAreComparedBetweenAndWithinTheHalves() {
        for (long income : new long[] {100, 300}) {
            SmallWorld.ngo(world, RURAL).income.add(income);
            SmallWorld.ngo(world, Geography.TOKYO).income.add(3 * income);
        }
        Ngo dormant = SmallWorld.ngo(world, RURAL);
        dormant.income.add(99_999);
        dormant.status = NgoStatus.DORMANT;
        double between = 0.75 * StrictMath.log(1.5) + 0.25 * StrictMath.log(0.5);
        double within = 0.75 * StrictMath.log(1.5) + 0.25 * StrictMath.log(0.5);
        assertThat(value("income_theil_between", Area.JAPAN)).isCloseTo(between, within(1e-12));
        assertThat(value("income_theil_within", Area.JAPAN)).isCloseTo(within, within(1e-12));
        assertThat(value("income_theil", Area.JAPAN)).isCloseTo(between + within, within(1e-12));
        assertThat(value("income_theil", Area.METROPOLITAN)).isCloseTo(within, within(1e-12));
        assertThat(value("income_gini", Area.NONMETROPOLITAN)).isCloseTo(0.25, within(1e-12));
        assertThat(value("top12_income_share", Area.JAPAN)).isEqualTo(1);
    }

    @Test
    void tiesWithInstitutionsCountWhereTheNgoIsAtHome() {
        Ngo ngo = SmallWorld.ngo(world, RURAL);
        Ngo dormant = SmallWorld.ngo(world, RURAL);
        Ngo abroad = SmallWorld.ngo(world, Geography.TOKYO);
        dormant.status = NgoStatus.DORMANT;
        world.institutionTies.form(ngo, world.institutions.localGovernment(RURAL), 0.3, world.month);
        world.institutionTies.form(dormant, world.institutions.localGovernment(RURAL), 0.3, world.month);
        world.institutionTies.form(ngo, world.institutions.agency(Operator.MINISTRY, RURAL), 0.3, world.month);
        for (Institution country : world.institutions.abroad()) {
            world.institutionTies.form(abroad, country, 0.3, world.month);
        }
        world.institutionTies.form(dormant, world.institutions.abroad().get(0), 0.3, world.month);
        int countries = world.institutions.abroad().size();
        assertThat(value("ties_local_government", area(RURAL))).isEqualTo(2);
        assertThat(value("ties_local_government", Area.METROPOLITAN)).isZero();
        assertThat(value("ties_agency", Area.NONMETROPOLITAN)).isEqualTo(1);
        assertThat(value("ties_agency", area(Geography.TOKYO))).isZero();
        assertThat(value("ties_overseas", area(Geography.TOKYO))).isEqualTo(countries);
        assertThat(value("ties_overseas", Area.JAPAN)).isEqualTo(countries + 1);
        assertThat(value("mean_partner_countries", Area.METROPOLITAN)).isEqualTo(countries);
        assertThat(value("mean_partner_countries", Area.JAPAN)).isEqualTo(countries / 2.0);
        assertThat(value("mean_partner_countries", Area.NONMETROPOLITAN)).isZero();
    }

    @Test
    void thePartsOfLegitimacyAreMeansOverActiveNgos() {
        SmallWorld.ngo(world, RURAL).legitimacyParts = new LegitimacyParts(0.1, 0.2, 0.3, 0.4, 0.5);
        SmallWorld.ngo(world, RURAL).legitimacyParts = new LegitimacyParts(0.3, 0.4, 0.5, 0.6, 0.7);
        Ngo dormant = SmallWorld.ngo(world, RURAL);
        dormant.legitimacyParts = new LegitimacyParts(1, 1, 1, 1, 1);
        dormant.status = NgoStatus.DORMANT;
        double expected = 0.2;
        for (String part : List.of("historical", "structural", "cognitive", "pragmatic", "record")) {
            assertThat(value("mean_legitimacy_" + part, Area.NONMETROPOLITAN)).isCloseTo(expected, within(1e-12));
            assertThat(value("mean_legitimacy_" + part, Area.METROPOLITAN)).isNaN();
            expected += 0.1;
        }
    }

    @Test
    void usersAreNgosWithARunningProject() {
        Ngo user = SmallWorld.ngo(world, RURAL);
        Ngo former = SmallWorld.ngo(world, RURAL);
        Scheme scheme = new Scheme("scheme", 1, Schemes.scheme());
        user.projects.add(new Project(scheme, world.month, 120, 100, 120, 12));
        user.projects.add(new Project(scheme, world.month, 120, 100, 120, 12));
        former.projects.add(new Project(scheme, world.month, 120, 100, 120, 12));
        former.projects.get(0).ended = true;
        for (int member = 0; member < 4; member++) {
            user.core.join(12 * 40);
        }
        user.management = 0.5;
        former.management = 0.25;
        assertThat(value("projects_running", area(RURAL))).isEqualTo(2);
        assertThat(value("grant_users", area(RURAL))).isEqualTo(1);
        assertThat(value("shared_projects", area(RURAL))).isZero();
        user.projects.add(new Project(scheme, world.month, 120, 100, 120, 0, former, 12));
        assertThat(value("shared_projects", area(RURAL))).isEqualTo(1);
        assertThat(value("projects_running", area(RURAL))).isEqualTo(3);
        assertThat(value("core_volunteers", Area.NONMETROPOLITAN)).isEqualTo(4);
        assertThat(value("mean_management", Area.NONMETROPOLITAN)).isEqualTo(0.375);
        assertThat(value("mean_management", Area.METROPOLITAN)).isNaN();
    }

    @Test
    void japanIsTheSumOfItsHalvesAndOfItsPrefectures() {
        for (int p = 0; p < Geography.PREFECTURES; p += 3) {
            Ngo ngo = SmallWorld.ngo(world, p);
            ngo.supporters = 10 + p;
            ngo.staff = p / 2.0;
            ngo.giftsYen = 1000L * p;
            world.turnover.note(Event.FOUNDED, p);
            world.turnover.spend(p, 50);
        }
        for (String metric :
                new String[] {"active_ngos", "supporters", "staff", "gifts_yen", "founded", "public_spending_yen"}) {
            double sum = 0;
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                sum += value(metric, area(p));
            }
            assertThat(value(metric, Area.JAPAN)).as(metric).isEqualTo(sum).isPositive();
            assertThat(value(metric, Area.METROPOLITAN) + value(metric, Area.NONMETROPOLITAN))
                    .as(metric)
                    .isEqualTo(sum);
        }
    }

    @Test
    void theDormantAreCountedApart() {
        Ngo dormant = SmallWorld.ngo(world, RURAL);
        SmallWorld.ngo(world, RURAL);
        dormant.status = NgoStatus.DORMANT;
        dormant.supporters = 99;
        assertThat(value("active_ngos", area(RURAL))).isEqualTo(1);
        assertThat(value("dormant_ngos", area(RURAL))).isEqualTo(1);
        assertThat(value("supporters", area(RURAL))).isZero();
    }

    @Test
    void vitalNgosHadAProjectInTheLastTwelveMonths() {
        Ngo vital = SmallWorld.ngo(world, RURAL);
        Ngo idle = SmallWorld.ngo(world, RURAL);
        SmallWorld.ngo(world, RURAL);
        vital.lastProjectMonth = world.month - 11;
        idle.lastProjectMonth = world.month - 12;
        assertThat(value("vital_ngos", Area.JAPAN)).isEqualTo(1);
        assertThat(value("vital_ngos", Area.NONMETROPOLITAN)).isEqualTo(1);
        assertThat(value("vital_ngos", Area.METROPOLITAN)).isZero();
    }

    @Test
    void theMedianOfAnEvenNumberIsTheLowerOfTheMiddleTwo() {
        for (long income : new long[] {100, 900, 300, 400}) {
            SmallWorld.ngo(world, RURAL).income.add(income);
        }
        SmallWorld.ngo(world, Geography.TOKYO).income.add(5000);
        assertThat(value("median_income_yen", area(RURAL))).isEqualTo(300);
        assertThat(value("median_income_yen", Area.JAPAN)).isEqualTo(400);
        assertThat(value("median_income_yen", area(3))).isNaN();
    }

    @Test
    void meanTrustIsThatOfAllWhoKnowAnNgo() {
        Ngo known = SmallWorld.ngo(world, RURAL);
        Ngo unknown = SmallWorld.ngo(world, RURAL);
        known.trustSum = 30;
        known.acquaintances = 50;
        unknown.trustSum = 10;
        unknown.acquaintances = 10;
        assertThat(value("mean_trust", area(RURAL))).isCloseTo(40.0 / 60, within(1e-15));
        assertThat(value("mean_trust", area(3))).isNaN();
    }

    @Test
    void meanAwarenessIsWeighedByResidents() {
        world.residents.get(RURAL).setNorm(0.9);
        double japan = (world.geography.residents() * 0.3 + world.geography.residents(RURAL) * 0.6)
                / world.geography.residents();
        assertThat(value("mean_awareness", area(RURAL))).isCloseTo(0.9, within(1e-12));
        assertThat(value("mean_awareness", Area.JAPAN)).isCloseTo(japan, within(1e-12));
    }

    @Test
    void tiesBetweenPrefecturesCountInBothAndOnceInJapan() {
        Ngo a = SmallWorld.ngo(world, RURAL);
        Ngo b = SmallWorld.ngo(world, RURAL);
        Ngo c = SmallWorld.ngo(world, Geography.TOKYO);
        world.ties.form(a, b, 0.5, world.month);
        world.ties.form(b, c, 0.5, world.month);
        assertThat(value("ties_intra", area(RURAL))).isEqualTo(1);
        assertThat(value("ties_intra", area(Geography.TOKYO))).isZero();
        assertThat(value("ties_intra", Area.JAPAN)).isEqualTo(1);
        assertThat(value("ties_inter", area(RURAL))).isEqualTo(1);
        assertThat(value("ties_inter", area(Geography.TOKYO))).isEqualTo(1);
        assertThat(value("ties_inter", Area.METROPOLITAN)).isEqualTo(1);
        assertThat(value("ties_inter", Area.NONMETROPOLITAN)).isEqualTo(1);
        assertThat(value("ties_inter", Area.JAPAN)).isEqualTo(1);
    }

    @Test
    void reservesAreTheCashInTheBooks() {
        Ngo ngo = SmallWorld.ngo(world, RURAL);
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, 12_345);
        assertThat(value("reserves_yen", Area.JAPAN)).isEqualTo(12_345);
    }

    @Test
    void areasHaveTheirCodes() {
        assertThat(Area.code(Area.JAPAN)).isEqualTo("JP");
        assertThat(Area.code(Area.METROPOLITAN)).isEqualTo("JP-metro");
        assertThat(Area.code(Area.NONMETROPOLITAN)).isEqualTo("JP-nonmetro");
        assertThat(Area.code(area(0))).isEqualTo("JP-01");
        assertThat(Area.code(Area.COUNT - 1)).isEqualTo("JP-47");
    }

    @Test
    void anAreaHoldsItsPrefecturesOnly() {
        assertThat(Area.contains(Area.JAPAN, world.geography, 5)).isTrue();
        assertThat(Area.contains(Area.METROPOLITAN, world.geography, Geography.TOKYO))
                .isTrue();
        assertThat(Area.contains(Area.NONMETROPOLITAN, world.geography, Geography.TOKYO))
                .isFalse();
        assertThat(Area.contains(area(5), world.geography, 5)).isTrue();
        assertThat(Area.contains(area(6), world.geography, 5)).isFalse();
    }

    @Test
    void staffWhoLeftCountWhereTheirNgoIs() {
        SmallWorld.ngo(world, RURAL).staffLeft = 1.5;
        SmallWorld.ngo(world, Geography.TOKYO).staffLeft = 2;
        assertThat(value("staff_left", area(RURAL))).isEqualTo(1.5);
        assertThat(value("staff_left", Area.JAPAN)).isEqualTo(3.5);
    }
}
