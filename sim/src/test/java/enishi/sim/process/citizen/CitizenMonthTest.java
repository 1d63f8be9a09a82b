package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.Contacts;
import enishi.sim.exchange.NgoBoard;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.AwarenessDecay;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.SmallWorld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CitizenMonthTest {

    private static final int MONTH = SmallWorld.MONTH;
    private static final long SEED = 99;
    private static final int HOME = Geography.TOKYO;

    private final Geography geography = SmallWorld.geography();
    private final NgoBoard board = new NgoBoard();

    /** Everything on, and everything quick. */
    private static CitizenParameters rules(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        CitizenParameters.class,
                        "trust",
                        Defaults.of(
                                TrustUpdate.Parameters.class,
                                "priorWeight",
                                2,
                                "monthlyRetention",
                                0.9,
                                "supporterNoticeProbability",
                                0.7,
                                "otherNoticeProbability",
                                0.4,
                                "spillOver",
                                0.1,
                                "witnessDiscount",
                                0.5),
                        "awareness",
                        Defaults.of(Awareness.Parameters.class, "monthlyDecay", 0.02, "deviation", 0.1),
                        "talk",
                        Defaults.of(
                                Talk.Parameters.class,
                                "monthlyTalkProbability",
                                1,
                                "farProbability",
                                0.3,
                                "neighbourRange",
                                50),
                        "acquaintance",
                        Defaults.of(
                                Acquaintance.Parameters.class, "mismatch", 0.5, "monthlyForgettingProbability", 0.1),
                        "support",
                        Defaults.of(Support.Parameters.class, "startScale", 0.3, "lapseScale", 0.3)),
                changes);
    }

    private Residents residents(int scale) {
        return new Residents(HOME, geography.firstResident(HOME), geography.residents(HOME), scale, 0.3);
    }

    private CitizenMonth month(Residents residents, CitizenParameters rules) {
        return new CitizenMonth(geography, SmallWorld.causes(), residents, board, SEED, rules);
    }

    private void show(int ngo, int weight, int successes, int failures) {
        board.ensure(ngo + 1);
        board.introduce(ngo, 1000 + ngo, 0, HOME, weight);
        board.setStatus(ngo, true, false);
        board.setLegitimacy(ngo, 0.7, 0.5);
        board.setResults(ngo, successes, failures);
    }

    private static void know(Residents residents, int resident, int ngo, double capacity, boolean supporter) {
        int cell = residents.cellOf(resident);
        int cellSlot = residents.cellSlot(cell);
        if (cellSlot < 0) {
            cellSlot = residents.openCell(cell, 0.55, 0.05);
        }
        int slot = residents.learn(resident, ngo);
        if (supporter) {
            residents.countSupport(slot, 1);
        }
        residents.acquaintances.add(resident, slot, cellSlot, ngo, capacity, true, true, supporter);
        residents.acquaintances.setEvidence(residents.acquaintances.size() - 1, resident % 5, resident % 3);
    }

    private List<Integer> people(int number) {
        List<Integer> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(geography.firstResident(HOME) + 3 * i);
        }
        return people;
    }

    /** What became of each resident's acquaintance, as text that shows every bit. */
    private static SortedMap<Integer, String> outcomes(Residents residents) {
        SortedMap<Integer, String> outcomes = new TreeMap<>();
        Acquaintances rows = residents.acquaintances;
        for (int row = 0; row < rows.size(); row++) {
            outcomes.put(
                    rows.resident(row),
                    rows.ngo(row) + " " + rows.alpha(row) + " " + rows.beta(row) + " " + rows.isSupporter(row) + " "
                            + residents.trust(rows.cellSlot(row)) + " " + residents.supported(rows.slot(row)));
        }
        return outcomes;
    }

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
    void whatBecomesOfAResidentDoesNotDependOnTheOrderOfRows() {
        show(0, 1, 2, 1);
        List<Integer> people = people(300);
        List<SortedMap<Integer, String>> all = new ArrayList<>();
        List<Long> gifts = new ArrayList<>();
        for (int order = 0; order < 3; order++) {
            Residents residents = residents(1);
            for (int resident : people) {
                know(residents, resident, 0, 3000, resident % 3 == 0);
            }
            CitizenMonth month = month(residents, rules());
            month.liveWithNgos(MONTH);
            month.liveWithNgos(MONTH + 1);
            all.add(outcomes(residents));
            gifts.add(month.tally().gifts(0));
            Collections.reverse(people);
            Collections.rotate(people, 17);
        }
        assertThat(all.get(1)).isEqualTo(all.get(0));
        assertThat(all.get(2)).isEqualTo(all.get(0));
        assertThat(gifts).containsOnly(gifts.get(0));
    }

    @Test
    void aRowCountsForAsManyResidentsAsItStandsFor() {
        show(0, 8, 0, 0);
        Residents residents = residents(10);
        know(residents, people(1).get(0), 0, 2000, true);
        CitizenMonth month = month(
                residents, rules("support", Defaults.of(Support.Parameters.class, "startScale", 0, "lapseScale", 0)));
        month.liveWithNgos(MONTH);
        assertThat(month.tally().supporters(0)).isEqualTo(8);
        assertThat(month.tally().homeSupporters(0)).isEqualTo(8);
        assertThat(month.tally().rows(0)).isEqualTo(1);
        assertThat(month.tally().gifts(0) % 8).isZero();
        assertThat(month.tally().gifts(0)).isPositive();
    }

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
    void acquaintancesOfAClosedNgoAreForgottenAtOnce() {
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(20)) {
            know(residents, resident, 0, 1000, true);
            know(residents, resident, 1, 1000, true);
        }
        board.setStatus(0, false, false);
        CitizenMonth month = month(residents, rules("support", Defaults.of(Support.Parameters.class, "lapseScale", 0)));
        month.liveWithNgos(MONTH);
        assertThat(residents.acquaintances.size()).isEqualTo(20);
        for (int row = 0; row < 20; row++) {
            assertThat(residents.acquaintances.ngo(row)).isEqualTo(1);
        }
        int slot = residents.slotOf(people(1).get(0));
        assertThat(residents.supported(slot)).isEqualTo(1);
        assertThat(residents.knows(slot, 0)).isFalse();
        assertThat(month.tally().supporters(0)).isZero();
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
        assertThat(residents.acquaintances.size()).isEqualTo(Residents.MOST_KNOWN);
        assertThat(residents.knownCount(residents.slotOf(residents.first()))).isEqualTo(4);
    }

    @Test
    void thinningKeepsAboutHalfOfOneNgosRowsAndAllOthers() {
        // 1,000 rows, within 4.4 standard deviations, seed 99.
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        Residents residents = residents(4);
        for (int resident : people(1000)) {
            know(residents, resident, 0, 1000, true);
        }
        for (int resident : people(50)) {
            know(residents, resident, 1, 1000, true);
        }
        month(residents, rules()).thin(0, MONTH);
        int left = residents.acquaintances.size() - 50;
        assertThat((double) left).isBetween(500 - 4.4 * Math.sqrt(250), 500 + 4.4 * Math.sqrt(250));
        int supported = 0;
        for (int slot = 0; slot < residents.slots(); slot++) {
            supported += residents.supported(slot);
        }
        assertThat(supported).isEqualTo(left + 50);
    }

    @Test
    void theAcquaintancesOfOneNgoBecomeThoseOfAnother() {
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        Residents residents = residents(1);
        for (int resident : people(30)) {
            know(residents, resident, 0, 1000, true);
        }
        for (int resident : people(10)) {
            know(residents, resident, 1, 1000, true);
        }
        month(residents, rules()).join(0, 1, MONTH);
        assertThat(residents.acquaintances.size()).isEqualTo(30);
        for (int row = 0; row < 30; row++) {
            assertThat(residents.acquaintances.ngo(row)).isEqualTo(1);
        }
        for (int resident : people(30)) {
            assertThat(residents.supported(residents.slotOf(resident))).isEqualTo(1);
            assertThat(residents.knownCount(residents.slotOf(resident))).isEqualTo(1);
        }
    }

    @Test
    void joiningANgoOfHeavierRowsKeepsAsManyPeople() {
        // 1,000 rows of weight 1 become about 250 of weight 4; within 4.4 standard deviations, seed 99.
        show(0, 1, 0, 0);
        show(1, 4, 0, 0);
        Residents residents = residents(4);
        for (int resident : people(1000)) {
            know(residents, resident, 0, 1000, true);
        }
        month(residents, rules()).join(0, 1, MONTH);
        double deviation = Math.sqrt(1000 * 0.25 * 0.75);
        assertThat((double) residents.acquaintances.size()).isBetween(250 - 4.4 * deviation, 250 + 4.4 * deviation);
    }

    @Test
    void aMoveMakesThoseInTheNewRegionHomeSupporters() {
        show(0, 1, 0, 0);
        Residents residents = residents(1);
        know(residents, residents.first(), 0, 1000, true);
        CitizenMonth month = month(residents, rules());
        board.introduce(0, 1000, 0, 0, 1);
        month.rehome(0);
        assertThat(residents.acquaintances.isHome(0)).isFalse();
        board.introduce(0, 1000, 0, SmallWorld.NEIGHBOUR, 1);
        month.rehome(0);
        assertThat(residents.acquaintances.isHome(0)).isTrue();
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
            int[] supported = new int[residents.slots()];
            int[] known = new int[residents.slots()];
            Acquaintances rows = residents.acquaintances;
            for (int row = 0; row < rows.size(); row++) {
                supported[rows.slot(row)] += rows.isSupporter(row) ? 1 : 0;
                known[rows.slot(row)]++;
                assertThat(residents.knows(rows.slot(row), rows.ngo(row))).isTrue();
            }
            for (int slot = 0; slot < supported.length; slot++) {
                assertThat(residents.supported(slot)).isEqualTo(supported[slot]);
                assertThat(residents.knownCount(slot)).isEqualTo(known[slot]);
            }
        }
        assertThat(residents.acquaintances.size()).isLessThan(600);
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
    void theJoinedAreKnownUnderTheNewNameAndAtHomeWhereItIs() {
        show(0, 1, 0, 0);
        show(1, 1, 0, 0);
        board.introduce(1, 1001, 0, 0, 1);
        Residents residents = residents(1);
        know(residents, residents.first(), 0, 1000, true);
        month(residents, rules()).join(0, 1, MONTH);
        int slot = residents.slotOf(residents.first());
        assertThat(residents.knows(slot, 1)).isTrue();
        assertThat(residents.knows(slot, 0)).isFalse();
        assertThat(residents.acquaintances.isHome(0)).isFalse();
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
