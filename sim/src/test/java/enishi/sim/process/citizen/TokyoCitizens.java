package enishi.sim.process.citizen;

import enishi.sim.exchange.NgoBoard;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.world.SmallWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Residents of the small world's Tokyo, the NGOs they see on a board and know, and rules under which much happens in a month.
 */
abstract class TokyoCitizens {

    static final int MONTH = SmallWorld.MONTH;
    static final long SEED = 99;
    static final int HOME = Geography.TOKYO;

    final Geography geography = SmallWorld.geography();
    final NgoBoard board = new NgoBoard();

    /** Everything on, and everything quick. */
    static CitizenParameters rules(Object... changes) {
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

    Residents residents(int scale) {
        return new Residents(HOME, geography.firstResident(HOME), geography.residents(HOME), scale, 0.3);
    }

    CitizenMonth month(Residents residents, CitizenParameters rules) {
        return new CitizenMonth(geography, SmallWorld.causes(), residents, board, SEED, rules);
    }

    void show(int ngo, int weight, int successes, int failures) {
        board.ensure(ngo + 1);
        board.introduce(ngo, 1000 + ngo, 0, HOME, weight);
        board.setStatus(ngo, true, false);
        board.setLegitimacy(ngo, 0.7, 0.5);
        board.setResults(ngo, successes, failures);
    }

    static void know(Residents residents, int resident, int ngo, double capacity, boolean supporter) {
        int cell = residents.cellOf(resident);
        int cellSlot = residents.cellSlot(cell);
        if (cellSlot < 0) {
            cellSlot = residents.openCell(cell, 0.55, 0.05);
        }
        int slot = residents.known.learn(resident, ngo);
        if (supporter) {
            residents.known.countSupport(slot, 1);
        }
        residents.acquaintances.add(resident, slot, cellSlot, ngo, capacity, true, true, supporter);
        residents.acquaintances.setEvidence(residents.acquaintances.size() - 1, resident % 5, resident % 3);
    }

    List<Integer> people(int number) {
        List<Integer> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(geography.firstResident(HOME) + 3 * i);
        }
        return people;
    }

    /** What became of each resident's acquaintance, as text that shows every bit. */
    static SortedMap<Integer, String> outcomes(Residents residents) {
        SortedMap<Integer, String> outcomes = new TreeMap<>();
        Acquaintances rows = residents.acquaintances;
        for (int row = 0; row < rows.size(); row++) {
            outcomes.put(
                    rows.resident(row),
                    rows.ngo(row) + " " + rows.alpha(row) + " " + rows.beta(row) + " " + rows.isSupporter(row) + " "
                            + residents.trust(rows.cellSlot(row)) + " " + residents.known.supported(rows.slot(row)));
        }
        return outcomes;
    }
}
