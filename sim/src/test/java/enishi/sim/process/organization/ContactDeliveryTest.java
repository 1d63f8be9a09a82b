package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.Contacts;
import enishi.sim.exchange.OutreachOrders;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Geography;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactDeliveryTest {

    private static final OutreachWork.Parameters RULE =
            Defaults.of(OutreachWork.Parameters.class, "localLift", 0.05, "appealLift", 0.02);

    private final World world = SmallWorld.world(1);
    private final ContactDelivery delivery = new ContactDelivery(world, 1);

    private int total() {
        int sum = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            sum += delivery.to(p).size();
        }
        return sum;
    }

    @Test
    void everyOrderedContactMeetsSomebodyWhoLivesWhereItIsDelivered() {
        Ngo ngo = SmallWorld.ngo(world, Geography.TOKYO);
        world.orders.order(ngo.index, 300, 200, 500);
        delivery.draw(RULE);
        assertThat(total()).isEqualTo(1000);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            Contacts contacts = delivery.to(p);
            for (int i = 0; i < contacts.size(); i++) {
                assertThat(world.geography.prefectureOf(contacts.resident(i))).isEqualTo(p);
                assertThat(contacts.ngo(i)).isEqualTo(ngo.index);
            }
        }
    }

    @Test
    void contactsAtHomeStayInTheCommutingRegion() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        world.orders.order(ngo.index, 400, 0, 0);
        delivery.draw(RULE);
        // The nearest other prefecture is more than 130 km away: a share of e^(-4.4) at most.
        assertThat(delivery.to(0).size()).isGreaterThan(370);
    }

    @Test
    void nationalContactsReachAllOfJapan() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        world.orders.order(ngo.index, 0, 0, 5000);
        delivery.draw(RULE);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double expected = 5000.0 * world.geography.residents(p) / world.geography.residents();
            assertThat((double) delivery.to(p).size())
                    .isBetween(expected - 5 * Math.sqrt(expected), expected + 5 * Math.sqrt(expected));
        }
    }

    @Test
    void aMonthsContactsAreTheSameWhoeverElseOrders() {
        Ngo ngo = SmallWorld.ngo(world, 5);
        Ngo other = SmallWorld.ngo(world, 6);
        world.orders.order(ngo.index, 50, 0, 0);
        delivery.draw(RULE);
        List<Integer> alone = residents(ngo);
        world.orders.order(other.index, 80, 10, 10);
        delivery.draw(RULE);
        assertThat(residents(ngo)).isEqualTo(alone).hasSize(50);
    }

    private List<Integer> residents(Ngo ngo) {
        List<Integer> met = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            for (int i = 0; i < delivery.to(p).size(); i++) {
                if (delivery.to(p).ngo(i) == ngo.index) {
                    met.add(delivery.to(p).resident(i));
                }
            }
        }
        return met;
    }

    @Test
    void visitsTeachAndIntroduceNgosOfTheRegion() {
        // 1,000 visitors in Tokyo, half of them meet an NGO; the more community-minded of two more often.
        Ngo open = SmallWorld.ngo(world, SmallWorld.NEIGHBOUR);
        Ngo closedMinded = SmallWorld.ngo(world, Geography.TOKYO);
        SmallWorld.ngo(world, 40);
        open.orientation = 1;
        closedMinded.orientation = 0;
        List<Double> visitors = new ArrayList<>(Collections.nCopies(Geography.PREFECTURES, 0.0));
        visitors.set(Geography.TOKYO, 1000.0);
        world.orders.order(new OutreachOrders.Visits(7, visitors, 0.8, 0.3, 0.5, false));
        delivery.draw(RULE);
        int[] introductions = new int[3];
        int lessons = 0;
        Contacts contacts = delivery.to(Geography.TOKYO);
        for (int i = 0; i < contacts.size(); i++) {
            if (contacts.ngo(i) == Contacts.NO_NGO) {
                lessons++;
            } else {
                introductions[contacts.ngo(i)]++;
            }
        }
        assertThat(lessons).isEqualTo(1000);
        assertThat(total()).isEqualTo(1500);
        assertThat(introductions[2]).isZero();
        // Weights 1.5 and .5: 375 of 500 expected, standard deviation 9.7.
        assertThat(introductions[open.index]).isBetween(330, 420);
    }

    @Test
    void aRowOfManyResidentsIsMetByOneVisitorInThatMany() {
        Ngo ngo = SmallWorld.ngo(world, Geography.TOKYO);
        ngo.weight = 4;
        List<Double> visitors = new ArrayList<>(Collections.nCopies(Geography.PREFECTURES, 0.0));
        visitors.set(Geography.TOKYO, 1000.0);
        world.orders.order(new OutreachOrders.Visits(7, visitors, 0.8, 0.3, 1, false));
        delivery.draw(RULE);
        // 1000 lessons and 250 meetings, standard deviation 13.7.
        assertThat(delivery.to(Geography.TOKYO).size()).isBetween(1185, 1315);
    }

    @Test
    void whatStandsForAPartOfACellLiftsItThatOften() {
        // Rows of 3 in cells of 10; 1,000 contacts each, within 4.4 standard errors, seed 1.
        World coarse = SmallWorld.world(10);
        ContactDelivery deliveries = new ContactDelivery(coarse, 1);
        Ngo ngo = SmallWorld.ngo(coarse, Geography.TOKYO);
        ngo.weight = 3;
        int[][] orders = {{1000, 0, 0}, {0, 1000, 0}, {0, 0, 1000}};
        for (int[] order : orders) {
            coarse.orders.clear(1);
            coarse.orders.order(ngo.index, order[0], order[1], order[2]);
            deliveries.draw(RULE);
            int lifted = 0;
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                for (int i = 0; i < deliveries.to(p).size(); i++) {
                    lifted += deliveries.to(p).lift(i) > 0 ? 1 : 0;
                }
            }
            assertThat(lifted / 1000.0).isCloseTo(0.3, within(4.4 * Math.sqrt(0.3 * 0.7 / 1000)));
        }
    }

    @Test
    void lessonsAndMeetingsAtSchoolsReachPupilsOnly() {
        Ngo ngo = SmallWorld.ngo(world, 3);
        List<Double> pupils = new ArrayList<>(Collections.nCopies(Geography.PREFECTURES, 0.0));
        pupils.set(3, 500.0);
        world.orders.order(new OutreachOrders.Visits(7, pupils, 0.8, 0.3, 1, true));
        delivery.draw(RULE);
        Contacts contacts = delivery.to(3);
        assertThat(contacts.size()).isEqualTo(1000);
        int first = world.geography.firstResident(3);
        for (int i = 0; i < contacts.size(); i++) {
            assertThat(contacts.resident(i)).isBetween(first, first + world.geography.pupils(3) - 1);
            assertThat(contacts.ngo(i)).isIn(Contacts.NO_NGO, ngo.index);
        }
    }

    @Test
    void visitsToAProgrammeAreDrawnOncePerCell() {
        World coarse = SmallWorld.world(10);
        ContactDelivery deliveries = new ContactDelivery(coarse, 1);
        coarse.orders.clear(0);
        List<Double> persons = new ArrayList<>(Collections.nCopies(Geography.PREFECTURES, 0.0));
        persons.set(3, 200.0);
        coarse.orders.order(new OutreachOrders.Visits(1, persons, 0.8, 0.3, 0, false));
        deliveries.draw(RULE);
        assertThat(deliveries.to(3).size()).isEqualTo(20);
    }
}
