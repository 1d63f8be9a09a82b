package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import enishi.sim.population.Residents;
import org.junit.jupiter.api.Test;

/** What citizens notice in a month, and what it does to their trust. */
class TrustMonthTest extends TokyoCitizens {

    @Test
    void neighboursNoticeAConflictOnceAndOthersNever() {
        // 1,000 rows, within 4.4 standard deviations, seed 99.
        CitizenParameters rules = rules(
                "support",
                Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0),
                "conflict",
                Defaults.of(Conflict.Parameters.class, "noticeProbability", 0.3, "evidence", 2));
        show(0, 1, 0, 0);
        board.setConflict(0, true);
        Residents residents = residents(1);
        for (int resident : people(1000)) {
            know(residents, resident, 0, 1000, true);
        }
        residents.acquaintances.setHome(0, false);
        CitizenMonth month = month(residents, rules);
        month.liveWithNgos(MONTH);
        int noticed = 0;
        for (int row = 0; row < 1000; row++) {
            double before = 0.9 * (residents.acquaintances.resident(row) % 3);
            double more = residents.acquaintances.beta(row) - before;
            assertThat(Math.min(Math.abs(more), Math.abs(more - 2))).isLessThan(1e-6);
            noticed += more > 1 ? 1 : 0;
        }
        assertThat((double) noticed).isBetween(300 - 4.4 * Math.sqrt(210), 300 + 4.4 * Math.sqrt(210));
        assertThat(residents.acquaintances.beta(0))
                .isCloseTo(0.9 * (residents.acquaintances.resident(0) % 3), within(1e-6));
    }

    @Test
    void theClimateShiftsTheTrustOfAllAndIsNotTakenForTheirOwn() {
        CitizenParameters rules = rules(
                "trust",
                Defaults.of(TrustUpdate.Parameters.class, "spillOver", 0, "legitimacyWeight", 0),
                "support",
                Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0));
        show(0, 1, 0, 0);
        board.setClimate(-0.1);
        Residents residents = residents(1);
        int resident = people(1).get(0);
        know(residents, resident, 0, 1000, true);
        residents.acquaintances.setEvidence(0, 0, 0);
        CitizenMonth month = month(residents, rules);
        month.liveWithNgos(MONTH);
        assertThat(month.tally().trustSum(0)).isCloseTo(0.55 - 0.1, within(1e-7));
        assertThat(residents.trust(residents.acquaintances.cellSlot(0))).isEqualTo((float) 0.55);
    }

    @Test
    void evidenceSettlesWhereNoticingAndForgettingBalanceAndFadesToTheBaseRate() {
        // 900 supporters, results of which three in four succeed, noticed with .7, retained by .9 a month: α averages
        // .7·.75/.1 and β, failures counting twice, 2·.7·.25/.1. Within 4.4 standard errors, seed 99.
        CitizenParameters rules = rules(
                "trust",
                Defaults.of(
                        TrustUpdate.Parameters.class,
                        "monthlyRetention",
                        0.9,
                        "failureWeight",
                        2,
                        "supporterNoticeProbability",
                        0.7,
                        "spillOver",
                        0),
                "talk",
                Defaults.of(Talk.Parameters.class, "monthlyTalkProbability", 0),
                "support",
                Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0));
        show(0, 1, 3, 1);
        Residents residents = residents(1);
        for (int resident : people(900)) {
            know(residents, resident, 0, 1000, true);
        }
        CitizenMonth month = month(residents, rules);
        for (int i = 0; i < 200; i++) {
            month.liveWithNgos(MONTH + i);
        }
        double alpha = 0;
        double beta = 0;
        for (int row = 0; row < 900; row++) {
            alpha += residents.acquaintances.alpha(row) / 900;
            beta += residents.acquaintances.beta(row) / 900;
        }
        double success = 0.7 * 0.75;
        double failure = 0.7 * 0.25;
        assertThat(alpha).isCloseTo(success / 0.1, within(4.4 * Math.sqrt(success * (1 - success) / (1 - 0.81) / 900)));
        assertThat(beta)
                .isCloseTo(2 * failure / 0.1, within(4.4 * 2 * Math.sqrt(failure * (1 - failure) / (1 - 0.81) / 900)));

        board.setResults(0, 0, 0);
        for (int i = 200; i < 500; i++) {
            month.liveWithNgos(MONTH + i);
        }
        double base = TrustUpdate.baseRate((float) 0.55, 0, 0.7, rules.trust());
        assertThat(month.tally().trustSum(0)).isCloseTo(900 * base, within(1e-9));
    }

    @Test
    void whatProgrammesMakeKnownIsNoticedByMore() {
        CitizenParameters rules = rules(
                "trust", Defaults.of(TrustUpdate.Parameters.class, "supporterNoticeProbability", 0.1, "spillOver", 0));
        assertThat(noticed(rules, 0, 0)).isBetween(0.04, 0.16);
        assertThat(noticed(rules, 1, 0)).isCloseTo(1, within(1e-9));
        assertThat(noticed(rules, 0, 1)).isCloseTo(1, within(1e-9));
    }

    /** Share of 500 supporters who notice a month's success. */
    private double noticed(CitizenParameters rules, double notice, double praise) {
        show(0, 1, 1, 0);
        board.setNotice(0, notice, praise);
        Residents residents = residents(1);
        for (int resident : people(500)) {
            know(residents, resident, 0, 1000, true);
        }
        for (int row = 0; row < 500; row++) {
            residents.acquaintances.setEvidence(row, 0, 0);
        }
        month(residents, rules).liveWithNgos(MONTH);
        double noticed = 0;
        for (int row = 0; row < 500; row++) {
            noticed += residents.acquaintances.alpha(row) / 500;
        }
        return noticed;
    }
}
