package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.Contacts;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.AwarenessDecay;
import enishi.sim.population.Residents;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To whom supporters talk in a month, and what their listeners make of it. */
class TalkMonthTest extends TokyoCitizens {

    @Test
    void supportersTalkToNeighboursAndToAnyoneByTheirOwnDraws() {
        // Everybody is a supporter who stays; talks go by the supporter's key, whatever others do.
        CitizenParameters rules = rules(
                "support",
                Defaults.of(Support.Parameters.class, "lapseScale", 0),
                "awareness",
                Defaults.of(Awareness.Parameters.class, "deviation", 0));
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(600)) {
            know(residents, resident, 0, 1000, true);
        }
        CitizenMonth month = month(residents, rules);
        month.liveWithNgos(MONTH);
        double awareness = Awareness.awareness(0.3, (float) 0.05, 0);
        KeyedRandom random = new KeyedRandom(SEED);
        List<Integer> expected = new ArrayList<>();
        for (int resident : people(600)) {
            random.at(Stream.ACQUAINTANCE, MONTH, resident, 1000);
            random.uniform();
            random.uniform();
            if (random.uniform() < awareness) {
                random.at(Stream.TALK, MONTH, resident, 1000);
                if (random.uniform() < 0.3) {
                    random.uniform();
                    random.uniform();
                    expected.add(1 + random.below(geography.residents()));
                }
            }
        }
        List<Integer> far = new ArrayList<>();
        for (int i = 0; i < month.farTalks().size(); i++) {
            far.add(month.farTalks().resident(i));
        }
        assertThat(far).isEqualTo(expected).hasSizeBetween(35, 95);
    }

    @Test
    void neighboursHearAndNobodyTalksToThemself() {
        // One supporter in the middle; within a range of two there are four neighbours, who in time all hear.
        CitizenParameters rules = rules(
                "support",
                Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0),
                "acquaintance",
                Defaults.of(Acquaintance.Parameters.class, "mismatch", 1, "monthlyForgettingProbability", 0),
                "talk",
                Defaults.of(
                        Talk.Parameters.class,
                        "monthlyTalkProbability",
                        1,
                        "farProbability",
                        0,
                        "neighbourRange",
                        2,
                        "awarenessLift",
                        0.5));
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        int speaker = residents.first();
        know(residents, speaker, 0, 1000, true);
        CitizenMonth month = month(residents, rules);
        AwarenessDecay decay = new AwarenessDecay(0.98);
        residents.raise(speaker, MONTH, 0.6, decay);
        double own = residents.raised(speaker, MONTH, decay);
        for (int i = 0; i < 300; i++) {
            month.liveWithNgos(MONTH + i);
            month.hearNeighbours(MONTH + i);
        }
        List<Integer> known = new ArrayList<>(outcomes(residents).keySet());
        assertThat(known)
                .containsExactlyInAnyOrder(
                        speaker,
                        residents.neighbour(speaker, -2),
                        residents.neighbour(speaker, -1),
                        speaker + 1,
                        speaker + 2);
        assertThat(residents.raised(speaker, MONTH, decay)).isEqualTo(own);
    }

    private CitizenParameters talkative(double far, Object... changes) {
        return Defaults.with(
                rules(
                        "talk",
                        Defaults.of(
                                Talk.Parameters.class,
                                "monthlyTalkProbability",
                                1,
                                "farProbability",
                                far,
                                "neighbourRange",
                                1,
                                "awarenessLift",
                                0.5),
                        "support",
                        Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0),
                        "acquaintance",
                        Defaults.of(Acquaintance.Parameters.class, "mismatch", 1, "monthlyForgettingProbability", 0)),
                changes);
    }

    @Test
    void aTalkCarriesTheEvidenceAndTheLiftOfItsWitness() {
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(400)) {
            know(residents, resident, 0, 1000, true);
            residents.acquaintances.setEvidence(residents.acquaintances.size() - 1, 10, 5);
        }
        CitizenMonth month = month(residents, talkative(1));
        month.liveWithNgos(MONTH);
        Contacts talks = month.farTalks();
        assertThat(talks.size()).isPositive();
        for (int talk = 0; talk < talks.size(); talk++) {
            // 9 and 4.5 are left; the base rate weighs 2.
            assertThat(talks.witnessAlpha(talk)).isCloseTo(9 / 15.5, within(1e-6));
            assertThat(talks.witnessBeta(talk)).isCloseTo(4.5 / 15.5, within(1e-6));
            assertThat(talks.lift(talk)).isCloseTo(0.5, within(1e-6));
        }
    }

    @Test
    void neighboursLearnFromTheWitnessAndTalksAreHeardOnce() {
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(400)) {
            know(residents, resident, 0, 1000, true);
            residents.acquaintances.setEvidence(residents.acquaintances.size() - 1, 10, 5);
        }
        CitizenMonth month = month(
                residents,
                talkative(
                        0,
                        "trust",
                        Defaults.of(
                                TrustUpdate.Parameters.class,
                                "priorWeight",
                                2,
                                "monthlyRetention",
                                0.9,
                                "generalTrustMean",
                                0.6,
                                "generalTrustDeviation",
                                0,
                                "witnessDiscount",
                                0.5)));
        board.setClimate(-0.1);
        month.liveWithNgos(MONTH);
        month.hearNeighbours(MONTH);
        Acquaintances rows = residents.acquaintances;
        assertThat(rows.size()).isGreaterThan(400);
        for (int row = 400; row < rows.size(); row++) {
            assertThat(rows.alpha(row)).isCloseTo(0.5 * 0.5 * 9 / 15.5, within(1e-6));
            assertThat(rows.beta(row)).isCloseTo(0.5 * 0.5 * 4.5 / 15.5, within(1e-6));
        }
    }

    @Test
    void talksOfLastMonthAreNotHeardAgain() {
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(400)) {
            know(residents, resident, 0, 1000, true);
        }
        CitizenMonth month = month(residents, talkative(0));
        month.liveWithNgos(MONTH);
        month.use(talkative(0, "talk", Defaults.of(Talk.Parameters.class, "monthlyTalkProbability", 0)), MONTH);
        month.liveWithNgos(MONTH + 1);
        month.hearNeighbours(MONTH + 1);
        assertThat(residents.acquaintances.size()).isEqualTo(400);
    }
}
