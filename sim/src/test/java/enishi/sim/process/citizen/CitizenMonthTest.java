package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.Contacts;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.AwarenessDecay;
import enishi.sim.population.Residents;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The month as a whole, and what changes when other rules come into force. */
class CitizenMonthTest extends TokyoCitizens {

    @Test
    void theLoopDoesWhatTheRulesSayForEveryAcquaintance() {
        CitizenParameters rules = rules();
        Residents residents = residents(1);
        show(0, 1, 3, 1);
        for (int resident : people(200)) {
            know(residents, resident, 0, 4000, resident % 2 == 0);
        }
        CitizenMonth month = month(residents, rules);
        month.liveWithNgos(MONTH);
        SortedMap<Integer, String> is = outcomes(residents);

        SortedMap<Integer, String> expected = new TreeMap<>();
        KeyedRandom random = new KeyedRandom(SEED);
        long gifts = 0;
        int supporters = 0;
        double trustSum = 0;
        for (int resident : people(200)) {
            boolean supporter = resident % 2 == 0;
            random.at(Stream.ACQUAINTANCE, MONTH, resident, 1000);
            double notice = random.uniform();
            double change = random.uniform();
            TrustUpdate.Parameters trustRule = rules.trust();
            float g = (float) 0.55;
            double alpha = resident % 5 * trustRule.monthlyRetention();
            double beta = resident % 3 * trustRule.monthlyRetention();
            double q = TrustUpdate.noticeProbability(supporter, trustRule);
            if (notice < q) {
                if (notice / q < 0.75) {
                    alpha += 1;
                } else {
                    beta += trustRule.failureWeight();
                }
            }
            double trust = TrustUpdate.trust(alpha, beta, TrustUpdate.baseRate(g, 0, 0.7, trustRule), trustRule);
            if (supporter) {
                gifts += Giving.giftYen(4000, trust, 1);
            }
            double awareness = Awareness.awareness(0.3, (float) 0.05, 0);
            double u = Support.inclination(trust, awareness, true, true, rules.support());
            double start = Support.startProbability(u, rules.support());
            boolean after = supporter ? change >= Support.lapseProbability(u, rules.support()) : change < start;
            boolean stays = supporter
                    || change < start
                    || change >= start + rules.acquaintance().monthlyForgettingProbability();
            if (notice < q) {
                g = (float) TrustUpdate.afterResult(g, 0, trust, 1, trustRule);
            }
            if (stays) {
                supporters += after ? 1 : 0;
                trustSum += trust;
                expected.put(
                        resident,
                        "0 " + (double) (float) alpha + " " + (double) (float) beta + " " + after + " " + (double) g
                                + " " + (after ? 1 : 0));
            }
        }
        assertThat(is).isEqualTo(expected);
        assertThat(is.size()).isBetween(150, 199);
        assertThat(month.tally().gifts(0)).isEqualTo(gifts);
        assertThat(month.tally().supporters(0)).isEqualTo(supporters);
        assertThat(month.tally().acquaintances(0)).isEqualTo(is.size());
        assertThat(month.tally().trustSum(0)).isCloseTo(trustSum, within(1e-9));
    }

    @Test
    void theNormFollowsTheMeanAndWhatIsRaisedDecays() {
        CitizenParameters rules = rules(
                "awareness",
                Defaults.of(
                        Awareness.Parameters.class,
                        "monthlyDecay",
                        0.1,
                        "monthlyNormDrift",
                        0.05,
                        "monthlyNormReturn",
                        0.02));
        Residents residents = residents(1);
        residents.raise(residents.first(), MONTH, 0.5, new AwarenessDecay(0.9));
        double raised = residents.meanRaised();
        month(residents, rules).driftNorm(0.25, MONTH + 1, true);
        assertThat(residents.meanRaised()).isCloseTo(0.9 * raised, within(1e-15));
        assertThat(residents.norm()).isCloseTo(0.3 + 0.05 * 0.9 * raised - 0.02 * 0.05, within(1e-15));
    }

    @Test
    void whatIsRaisedFadesByTheRulesInForce() {
        CitizenParameters slow =
                rules("awareness", Defaults.of(Awareness.Parameters.class, "deviation", 0, "monthlyDecay", 0.2));
        CitizenParameters fast =
                rules("awareness", Defaults.of(Awareness.Parameters.class, "deviation", 0, "monthlyDecay", 0.5));
        for (boolean changed : new boolean[] {false, true}) {
            Residents residents = residents(1);
            CitizenMonth month = month(residents, slow);
            Contacts contacts = new Contacts();
            contacts.add(residents.first(), Contacts.NO_NGO, 0.8, 0.5, 1, 0, 0);
            month.meet(contacts, MONTH);
            if (changed) {
                month.use(fast, MONTH);
            }
            // Half of the gap of .5 is closed; a month later .8 or .5 of that is left, and half of the new gap is
            // closed.
            month.meet(contacts, MONTH + 1);
            double left = changed ? 0.125 : 0.2;
            assertThat(residents.raised(residents.first(), MONTH + 1, new AwarenessDecay(1)))
                    .isCloseTo(left + 0.5 * (0.5 - left), within(1e-6));
        }
    }

    @Test
    void theSumOfWhatIsRaisedFadesByTheRulesInForce() {
        Residents residents = residents(1);
        residents.raise(residents.first(), MONTH, 0.5, new AwarenessDecay(0.9));
        double raised = residents.meanRaised();
        CitizenMonth month = month(residents, rules());
        month.use(rules("awareness", Defaults.of(Awareness.Parameters.class, "monthlyDecay", 0.4)), MONTH);
        month.driftNorm(0.3, MONTH + 1, true);
        assertThat(residents.meanRaised()).isCloseTo(0.6 * raised, within(1e-15));
    }

    @Test
    void meanTrustStartsFromThatOfTheRulesInForce() {
        Residents residents = residents(1);
        CitizenMonth month =
                month(residents, rules("trust", Defaults.of(TrustUpdate.Parameters.class, "generalTrustMean", 0.57)));
        assertThat(residents.meanTrust()).isEqualTo(0.57);
        month.use(rules("trust", Defaults.of(TrustUpdate.Parameters.class, "generalTrustMean", 0.63)), MONTH);
        assertThat(residents.meanTrust()).isEqualTo(0.63);
        assertThat(month.residents()).isSameAs(residents);
    }
}
