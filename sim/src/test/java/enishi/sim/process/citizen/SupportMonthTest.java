package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.Residents;
import org.junit.jupiter.api.Test;

/** Who supports in the month of citizens, and what they give. */
class SupportMonthTest extends TokyoCitizens {

    @Test
    void theShareOfSupportersSettlesWhereStartingAndLapsingBalance() {
        // 1,000 residents after 40 months, all alike, nobody forgets; within 4.4 standard errors, seed 99.
        CitizenParameters rules = rules(
                "acquaintance",
                Defaults.of(Acquaintance.Parameters.class, "monthlyForgettingProbability", 0),
                "trust",
                Defaults.of(TrustUpdate.Parameters.class, "legitimacyWeight", 0.5, "referenceLegitimacy", 0.6),
                "talk",
                Defaults.of(Talk.Parameters.class, "monthlyTalkProbability", 0));
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(1000)) {
            know(residents, resident, 0, 1000, false);
            residents.acquaintances.setEvidence(residents.acquaintances.size() - 1, 0, 0);
        }
        CitizenMonth month = month(residents, rules);
        for (int i = 0; i < 40; i++) {
            month.liveWithNgos(MONTH + i);
        }
        double trust = TrustUpdate.baseRate((float) 0.55, 0, 0.7, rules.trust());
        double u = Support.inclination(trust, Awareness.awareness(0.3, (float) 0.05, 0), true, true, rules.support());
        double start = Support.startProbability(u, rules.support());
        double lapse = Support.lapseProbability(u, rules.support());
        double share = start / (start + lapse);
        assertThat(month.tally().supporters(0) / 1000.0)
                .isCloseTo(share, within(4.4 * Math.sqrt(share * (1 - share) / 1000)));
    }

    @Test
    void dormantNgosGetNoGiftsNoNewSupportersAndNoTalk() {
        show(0, 1, 0, 0);
        board.setStatus(0, false, true);
        Residents residents = residents(1);
        for (int resident : people(200)) {
            know(residents, resident, 0, 5000, resident % 2 == 0);
        }
        CitizenMonth month = month(residents, rules());
        month.liveWithNgos(MONTH);
        assertThat(month.tally().gifts(0)).isZero();
        assertThat(month.farTalks().size()).isZero();
        assertThat(month.tally().supporters(0)).isLessThanOrEqualTo(100);
    }

    @Test
    void certifiedNgosAreGivenMoreByTheSameRule() {
        CitizenParameters rules = rules(
                "support",
                Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0),
                "deduction",
                Defaults.of(Deduction.Parameters.class, "creditRate", 0.4, "claimShare", 0.5, "priceElasticity", 2));
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        board.setCertified(1, true);
        Residents residents = residents(1);
        for (int resident : people(50)) {
            know(residents, resident, 0, 4_000_000, true);
            know(residents, resident, 1, 4_000_000, true);
        }
        CitizenMonth month = month(residents, rules);
        month.liveWithNgos(MONTH);
        assertThat((double) month.tally().gifts(1) / month.tally().gifts(0)).isCloseTo(1.5625, within(1e-5));
    }

    @Test
    void giversAnswerWhatInstrumentsOffer() {
        CitizenParameters rules =
                rules("support", Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0));
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        board.setGiftFactor(1, 1.25);
        Residents residents = residents(1);
        for (int resident : people(50)) {
            know(residents, resident, 0, 4_000_000, true);
            know(residents, resident, 1, 4_000_000, true);
        }
        CitizenMonth month = month(residents, rules);
        month.liveWithNgos(MONTH);
        assertThat((double) month.tally().gifts(1) / month.tally().gifts(0)).isCloseTo(1.25, within(1e-5));
    }

    @Test
    void countsOfSupportedAndKnownNgosAgreeWithTheRowsAfterMonthsOfComingAndGoing() {
        show(0, 1, 2, 1);
        show(1, 1, 1, 2);
        Residents residents = residents(1);
        for (int resident : people(300)) {
            know(residents, resident, 0, 1000, resident % 2 == 0);
            know(residents, resident, 1, 1000, resident % 3 == 0);
        }
        CitizenMonth month = month(residents, rules());
        for (int i = 0; i < 5; i++) {
            month.liveWithNgos(MONTH + i);
            int[] supported = new int[residents.known.slots()];
            int[] known = new int[residents.known.slots()];
            Acquaintances rows = residents.acquaintances;
            for (int row = 0; row < rows.size(); row++) {
                supported[rows.slot(row)] += rows.isSupporter(row) ? 1 : 0;
                known[rows.slot(row)]++;
                assertThat(residents.known.knows(rows.slot(row), rows.ngo(row))).isTrue();
            }
            for (int slot = 0; slot < supported.length; slot++) {
                assertThat(residents.known.supported(slot)).isEqualTo(supported[slot]);
                assertThat(residents.known.count(slot)).isEqualTo(known[slot]);
            }
        }
        assertThat(residents.acquaintances.size()).isLessThan(600);
    }
}
