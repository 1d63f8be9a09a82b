package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.Contacts;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.AwarenessDecay;
import enishi.sim.population.KnownNgos;
import enishi.sim.population.Residents;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import org.junit.jupiter.api.Test;

class MeetingsTest extends TokyoCitizens {

    @Test
    void aContactLiftsAwarenessByItsPartOfTheGap() {
        Residents residents = residents(1);
        CitizenMonth month = month(
                residents,
                rules("awareness", Defaults.of(Awareness.Parameters.class, "deviation", 0, "monthlyDecay", 0.02)));
        int resident = people(5).get(4);
        Contacts contacts = new Contacts();
        contacts.add(resident, Contacts.NO_NGO, 0.8, 0.3, 1, 0, 0);
        contacts.add(1, Contacts.NO_NGO, 0.8, 0.3, 1, 0, 0);
        month.meet(contacts, MONTH);
        AwarenessDecay decay = new AwarenessDecay(0.98);
        assertThat(residents.raised(resident, MONTH, decay)).isCloseTo(0.15, within(1e-7));
        assertThat(residents.meanRaised()).isCloseTo(0.15 / residents.count(), within(1e-9));
        month.meet(contacts, MONTH);
        assertThat(residents.raised(resident, MONTH, decay)).isCloseTo(0.15 + 0.3 * 0.35, within(1e-7));
    }

    @Test
    void whoIsToldOfAnNgoRemembersItWithTheProbabilityOfTheRule() {
        // 1,500 residents told once; within 4.4 standard errors, seed 99. All alike but for the cause of interest.
        CitizenParameters rules = rules(
                "awareness",
                Defaults.of(Awareness.Parameters.class, "deviation", 0),
                "trust",
                Defaults.of(
                        TrustUpdate.Parameters.class,
                        "generalTrustMean",
                        0.6,
                        "generalTrustDeviation",
                        0,
                        "legitimacyWeight",
                        0.5,
                        "referenceLegitimacy",
                        0.6,
                        "witnessDiscount",
                        0.5));
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        CitizenMonth month = month(residents, rules);
        KeyedRandom random = new KeyedRandom(SEED);
        Contacts contacts = new Contacts();
        for (int i = 0; i < 1500; i++) {
            int resident = residents.first() + i;
            double draw = random.at(Stream.LOCAL_OUTREACH, MONTH, 1, i).uniform();
            contacts.add(resident, 0, 0.9, 0, draw, 0.5, 0.25);
        }
        month.meet(contacts, MONTH);
        // b = .6 + .5·.1 = .65, a = .3; half of the residents have the NGO's cause at heart, others count half.
        double expected = 0.65 * 0.3 * (0.5 + 0.5 * 0.5);
        int known = residents.acquaintances.size();
        assertThat(known / 1500.0).isCloseTo(expected, within(4.4 * Math.sqrt(expected * (1 - expected) / 1500)));
        for (int row = 0; row < known; row++) {
            assertThat(residents.acquaintances.alpha(row)).isCloseTo(0.5 * 0.6 * 0.5, within(1e-6));
            assertThat(residents.acquaintances.beta(row)).isCloseTo(0.5 * 0.6 * 0.25, within(1e-6));
            assertThat(residents.acquaintances.isSupporter(row)).isFalse();
            assertThat(residents.acquaintances.isHome(row)).isTrue();
        }
    }

    @Test
    void nobodyLearnsOfAFifthNgoNorOfOneTwice() {
        Residents residents = residents(1);
        CitizenMonth month = month(residents, rules());
        Contacts contacts = new Contacts();
        for (int ngo = 0; ngo < 6; ngo++) {
            show(ngo, 1, 0, 0);
            contacts.add(residents.first(), ngo, 0.9, 0, 0.0001, 0, 0);
            contacts.add(residents.first(), ngo, 0.9, 0, 0.0001, 0, 0);
        }
        month.meet(contacts, MONTH);
        assertThat(residents.acquaintances.size()).isEqualTo(KnownNgos.MOST);
        assertThat(residents.known.count(residents.known.slotOf(residents.first())))
                .isEqualTo(4);
    }

    @Test
    void aRowHasTheMeanCapacityOfItsResidents() {
        CitizenParameters rules = rules(
                "giving",
                Defaults.of(Giving.Parameters.class, "capacityDeviation", 0),
                "acquaintance",
                Defaults.of(Acquaintance.Parameters.class, "mismatch", 1));
        show(0, 4, 0, 0);
        Residents residents = residents(4);
        Contacts contacts = new Contacts();
        contacts.add(residents.first(), 0, 0.9, 0, 0.0001, 0, 0);
        month(residents, rules).meet(contacts, MONTH);
        double capacity = Giving.capacityYen(0, geography.profile(HOME).incomeIndex(), rules.giving());
        assertThat(residents.acquaintances.capacityYen(0)).isCloseTo(capacity, within(0.01));
    }

    @Test
    void onlyTheInterestedLearnOfTheirCauseWhereOthersNeverDo() {
        // One in five cares for the third cause; 1,500 residents told, and 1,500 asked; within 4.4 standard errors.
        CitizenParameters rules = rules(
                "awareness",
                Defaults.of(Awareness.Parameters.class, "deviation", 0),
                "acquaintance",
                Defaults.of(Acquaintance.Parameters.class, "mismatch", 0),
                "trust",
                Defaults.of(
                        TrustUpdate.Parameters.class,
                        "generalTrustMean",
                        0.6,
                        "generalTrustDeviation",
                        0,
                        "legitimacyWeight",
                        0.5,
                        "referenceLegitimacy",
                        0.6));
        show(0, 1, 0, 0);
        board.introduce(0, 1000, 2, HOME, 1);
        board.setLegitimacy(0, 0.7, 0.5);
        double expected = 0.65 * 0.3 * 0.2;
        KeyedRandom random = new KeyedRandom(SEED);
        for (boolean asked : new boolean[] {false, true}) {
            Residents residents = residents(1);
            CitizenMonth month = month(residents, rules);
            Contacts contacts = new Contacts();
            for (int i = 0; i < 1500; i++) {
                int resident = residents.first() + i;
                double draw = random.at(Stream.LOCAL_OUTREACH, MONTH, 1, i).uniform();
                if (asked) {
                    month.ask(resident, 0, MONTH, draw, 0.5, new PastResults(0.5, 0.5));
                    month.ask(resident, 0, MONTH, draw, 0.5, new PastResults(0.5, 0.5));
                } else {
                    contacts.add(resident, 0, 0.9, 0, draw, 0, 0);
                }
            }
            month.meet(contacts, MONTH);
            assertThat(residents.acquaintances.size() / 1500.0)
                    .isCloseTo(expected, within(4.4 * Math.sqrt(expected * (1 - expected) / 1500)));
        }
    }

    @Test
    void whoKnowsOneNgoMeetsAnotherWithTheTrustThatTheyHaveNow() {
        // Born with .6 and now at .9: .95·.3 is above the draw, .65·.3 is not.
        CitizenParameters rules = rules(
                "awareness",
                Defaults.of(Awareness.Parameters.class, "deviation", 0),
                "acquaintance",
                Defaults.of(Acquaintance.Parameters.class, "mismatch", 1),
                "trust",
                Defaults.of(
                        TrustUpdate.Parameters.class,
                        "generalTrustMean",
                        0.6,
                        "generalTrustDeviation",
                        0,
                        "legitimacyWeight",
                        0.5,
                        "referenceLegitimacy",
                        0.6));
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        Residents residents = residents(1);
        int slot = residents.openCell(residents.cellOf(residents.first()), 0.9, 0);
        know(residents, residents.first(), 0, 1000, true);
        Contacts contacts = new Contacts();
        contacts.add(residents.first(), 1, 0.9, 0, 0.25, 0, 0);
        month(residents, rules).meet(contacts, MONTH);
        assertThat(residents.acquaintances.size()).isEqualTo(2);
        assertThat(residents.acquaintances.cellSlot(1)).isEqualTo(slot);
    }
}
