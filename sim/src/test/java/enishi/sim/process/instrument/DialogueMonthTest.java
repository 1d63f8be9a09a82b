package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.network.Tie;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Dialogue;
import enishi.sim.policy.DialogueVenue;
import enishi.sim.policy.Dialogues;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Shocks;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.population.Geography;
import enishi.sim.process.organization.AgencyTie;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.world.Encounter;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DialogueMonthTest {

    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class, "agencyTie", Defaults.of(AgencyTie.Parameters.class, "firstStrength", 0.3));

    private final World world = SmallWorld.world(1);
    private final DialogueMonth month = new DialogueMonth(world, 1);

    private Ngo ngo(int place) {
        Ngo ngo = SmallWorld.ngo(world, place);
        ngo.labour = 1;
        return ngo;
    }

    private List<Ngo> hold(Object... changes) {
        world.assistance.clear();
        month.run("talks", Dialogues.dialogue(changes), RULES);
        return world.assistance.encounters().stream()
                .flatMap(encounter -> encounter.participants().stream())
                .sorted((a, b) -> a.index - b.index)
                .toList();
    }

    private double officeTie(Ngo ngo, Operator operator) {
        return world.institutionTies.strength(ngo, world.institutions.agency(operator, ngo.home));
    }

    @Test
    void meetingsAreSpreadOverTheFiscalYear() {
        int april = SmallWorld.MONTH + 1;
        for (int annual : new int[] {0, 1, 4, 5, 12}) {
            assertThat(IntStream.range(0, 12).filter(k -> DialogueMonth.isHeld(annual, april + k)))
                    .hasSize(annual);
        }
        assertThat(IntStream.range(0, 12).filter(k -> DialogueMonth.isHeld(4, april + k)))
                .containsExactly(2, 5, 8, 11);
    }

    @Test
    void whoComesIsKnownToTheOfficeAndTheTreasuryPays() {
        Ngo first = ngo(3);
        Ngo second = ngo(4);
        assertThat(hold("officeGain", 0.1, "timePerSeat", 0.2)).containsExactly(first, second);
        assertThat(officeTie(first, Operator.MINISTRY)).isCloseTo(0.3 + 0.1 * 0.7, within(1e-15));
        assertThat(officeTie(first, Operator.JICA)).isZero();
        assertThat(world.assistance.time(first.index)).isEqualTo(0.2);
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-2000);
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(2000);
        assertThat(world.ledger.balance(world.instrumentAccount("talks"))).isZero();
        assertThat(world.turnover.publicSpending(3)).isEqualTo(1000);
    }

    @Test
    void newsHoldForSomeMonthsAndTheBetterNewsCount() {
        Ngo ngo = ngo(3);
        ngo(4);
        hold("information", 0.3, "informedMonths", 6);
        assertThat(ngo.news.in(world.month + 6)).isEqualTo(0.3);
        assertThat(ngo.news.in(world.month + 7)).isZero();
        hold("information", 0.1, "informedMonths", 8);
        assertThat(ngo.news.in(world.month + 8)).isEqualTo(0.3);
        assertThat(ngo.news.in(world.month + 9)).isZero();
        world.month += 9;
        hold("information", 0.1);
        assertThat(ngo.news.in(world.month)).isEqualTo(0.1);
    }

    @Test
    void theFartherAwayTheFewerCome() {
        int place = 46;
        for (int i = 0; i < 400; i++) {
            ngo(place);
        }
        double distance = world.geography.distanceKm(place, Geography.TOKYO);
        assertThat(hold("rangeKm", distance).size() / 400.0).isCloseTo(1 / Math.E, within(0.07));
        assertThat(hold("rangeKm", 2 * distance))
                .hasSizeGreaterThan(hold("rangeKm", distance).size());
    }

    @Test
    void withoutPeopleOrSeatsOrMeetingsNobodyComes() {
        Ngo ngo = ngo(3);
        ngo(4);
        ngo(5).status = NgoStatus.DORMANT;
        assertThat(hold()).hasSize(2);
        assertThat(hold("seats", 0)).isEmpty();
        assertThat(hold("annualMeetings", 0)).isEmpty();
        assertThat(officeTie(ngo, Operator.MINISTRY)).as("no gain").isZero();
        ngo.labour = 0;
        assertThat(hold("officeGain", 0.1)).isEmpty(); // one alone meets nobody
        assertThat(officeTie(ngo, Operator.MINISTRY)).isZero();
        assertThat(officeTie(world.ngos.open().get(1), Operator.MINISTRY)).isPositive();
    }

    @Test
    void seatsGoByLot() {
        for (int i = 0; i < 50; i++) {
            ngo(i % 40);
        }
        List<Ngo> guests = hold("seats", 10);
        assertThat(guests).hasSize(10);
        assertThat(guests).isNotEqualTo(world.ngos.open().subList(0, 10));
        assertThat(hold("seats", 10)).isEqualTo(guests);
    }

    @Test
    void aBudgetForThreeSeatsFillsThree() {
        for (int i = 0; i < 7; i++) {
            ngo(i);
        }
        world.month++; // April: twelve months share the budget
        assertThat(hold("annualBudgetYen", YearlyBudget.constant(12 * 3000 + 11)))
                .hasSize(3);
        assertThat(world.purse("talks").spentYen(world.month)).isEqualTo(3000);
    }

    @Test
    void eachOfficeMeetsTheNgosThatItCovers() {
        Ngo east = ngo(3);
        Ngo alsoEast = ngo(4);
        Ngo west = ngo(30);
        Ngo alsoWest = ngo(31);
        hold(
                "venue",
                DialogueVenue.REGIONAL,
                "operator",
                Operator.JICA,
                "officeGain",
                0.1,
                "mediation",
                0.4,
                "mediatedMonths",
                3);
        assertThat(world.assistance.encounters())
                .extracting(Encounter::participants)
                .satisfiesExactlyInAnyOrder(
                        some -> assertThat(some).containsExactlyInAnyOrder(east, alsoEast),
                        some -> assertThat(some).containsExactlyInAnyOrder(west, alsoWest));
        assertThat(officeTie(west, Operator.JICA)).isPositive();
        assertThat(west.mediation.in(world.month + 3)).isEqualTo(0.4);
        assertThat(west.mediation.in(world.month + 4)).isZero();
    }

    @Test
    void onlyNgosOfTheGivenPrefecturesAreInvited() {
        ngo(3);
        Ngo invited = ngo(4);
        Ngo other = ngo(5);
        assertThat(hold("prefectures", List.of("JP-05", "JP-06"))).containsExactly(invited, other);
    }

    @Test
    void nationalMeetingsMediateNothing() {
        Ngo ngo = ngo(3);
        hold("mediation", 0.4);
        assertThat(ngo.mediation.in(world.month + 1)).isZero();
    }

    @Test
    void embassiesMeetThoseWhoWorkInTheCountry() {
        Ngo there = ngo(3);
        Ngo elsewhere = ngo(4);
        world.institutionTies.form(there, world.institutions.abroad().get(1), 0.5, world.month);
        world.institutionTies.form(elsewhere, world.institutions.abroad().get(2), 0.5, world.month);
        Dialogue embassies = Dialogues.dialogue(
                "venue", DialogueVenue.EMBASSY, "countries", List.of("BB"), "countryGain", 0.2, "officeGain", 0.1);
        month.run("talks", embassies, RULES);
        Tie tie = Objects.requireNonNull(
                world.institutionTies.tie(there, world.institutions.abroad().get(1)));
        assertThat(tie.strength).isCloseTo(0.6, within(1e-15));
        assertThat(world.institutionTies.strength(
                        elsewhere, world.institutions.abroad().get(2)))
                .isEqualTo(0.5);
        assertThat(officeTie(there, Operator.MINISTRY)).isPositive();
        assertThat(officeTie(elsewhere, Operator.MINISTRY)).isZero();
    }

    @Test
    void sectorMeetingsAreForOneCause() {
        Ngo first = ngo(3);
        Ngo second = ngo(4);
        Ngo health = world.enter(5, 7, 0, 1);
        health.labour = 1;
        world.ngos.freeze();
        assertThat(hold("venue", DialogueVenue.SECTOR, "officeGain", 0.1)).containsExactly(first, second);
        assertThat(officeTie(health, Operator.MINISTRY)).isPositive();
        assertThat(hold("venue", DialogueVenue.SECTOR, "causes", List.of("health")))
                .isEmpty(); // alone
        assertThat(hold("venue", DialogueVenue.SECTOR, "causes", List.of("peace")))
                .containsExactly(first, second);
    }

    @Test
    void participantsTalkWithSomeOfTheOthers() {
        for (int i = 0; i < 11; i++) {
            ngo(i);
        }
        hold("met", 4, "seekingProbability", 0.2);
        Encounter encounter = world.assistance.encounters().get(0);
        assertThat(encounter.talk()).isEqualTo(0.4);
        assertThat(encounter.seeking()).isEqualTo(0.2);
        hold("met", 40);
        assertThat(world.assistance.encounters().get(0).talk()).isEqualTo(1);
    }

    @Test
    void whereShocksKeepPeopleApartNobodyComes() {
        ngo(3);
        ngo(4);
        world.month++;
        assertThat(hold()).hasSize(2);
        world.conditions.change(Shocks.named(Shocks.shock("meetingBlock", 1)), world.month, world.geography);
        assertThat(hold()).isEmpty();
    }
}
