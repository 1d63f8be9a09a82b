package enishi.sim.process.citizen;

import enishi.sim.exchange.Contacts;
import enishi.sim.exchange.NgoBoard;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.AwarenessDecay;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.random.KeyedRandom;
import java.util.List;

/** How contacts reach the residents of one prefecture: awareness rises, and some come to know an NGO. */
final class Meetings {

    private final Geography geography;
    private final List<Cause> causes;
    private final Residents residents;
    private final NgoBoard board;
    private final KeyedRandom random;
    private final double incomeIndex;
    private CitizenParameters parameters;
    private AwarenessDecay decay;
    private ResidentTraits traits;
    private ResidentTraits cellTraits;
    private double seenTrust;
    private double seenAwareness;

    Meetings(
            Geography geography,
            List<Cause> causes,
            Residents residents,
            NgoBoard board,
            long seed,
            CitizenParameters parameters) {
        this.geography = geography;
        this.causes = causes;
        this.residents = residents;
        this.board = board;
        this.random = new KeyedRandom(seed);
        this.incomeIndex = geography.profile(residents.prefecture()).incomeIndex();
        this.parameters = parameters;
        this.decay = new AwarenessDecay(1 - parameters.awareness().monthlyDecay());
        this.traits = new ResidentTraits(random, causes, parameters);
        this.cellTraits = new ResidentTraits(random, causes, parameters);
    }

    void use(CitizenParameters newParameters) {
        parameters = newParameters;
        decay = new AwarenessDecay(1 - newParameters.awareness().monthlyDecay());
        traits = new ResidentTraits(random, causes, newParameters);
        cellTraits = new ResidentTraits(random, causes, newParameters);
    }

    /** Contacts reach those of them who live here; others are passed over. */
    void meet(Contacts contacts, int month) {
        for (int contact = 0; contact < contacts.size(); contact++) {
            int resident = contacts.resident(contact);
            if (residents.hasResident(resident)) {
                meet(contacts, contact, month);
            }
        }
    }

    private void meet(Contacts contacts, int contact, int month) {
        int resident = contacts.resident(contact);
        int ngo = contacts.ngo(contact);
        if (contacts.lift(contact) > 0) {
            look(resident, month);
            double lift = Awareness.lift(seenAwareness, contacts.source(contact), contacts.lift(contact));
            if (lift > 0) {
                residents.raise(residents.cellOf(resident), month, lift, decay);
            }
        }
        if (ngo != Contacts.NO_NGO && board.isActive(ngo)) {
            introduce(contacts, contact, month);
        }
    }

    private void introduce(Contacts contacts, int contact, int month) {
        int resident = contacts.resident(contact);
        int ngo = contacts.ngo(contact);
        boolean match = traits.at(resident).interest() == board.cause(ngo);
        double draw = contacts.remember(contact);
        // Trust and awareness are at most 1: most contacts are decided before either is looked up.
        if (draw >= Acquaintance.probability(1, 1, match, parameters.acquaintance())) {
            return;
        }
        look(resident, month);
        TrustUpdate.Parameters trustRule = parameters.trust();
        boolean home = geography.inCatchment(board.home(ngo), residents.prefecture());
        double base = TrustUpdate.baseRate(seenTrust, board.climate(), board.legitimacy(ngo, home), trustRule);
        if (draw < Acquaintance.probability(base, seenAwareness, match, parameters.acquaintance())
                && residents.known.canLearnOf(resident, ngo)) {
            int row = remember(resident, ngo, match, home, false);
            double felt = TrustUpdate.clip(seenTrust + board.climate());
            residents.acquaintances.setEvidence(
                    row,
                    TrustUpdate.witnessed(contacts.witnessAlpha(contact), felt, trustRule),
                    TrustUpdate.witnessed(contacts.witnessBeta(contact), felt, trustRule));
        }
    }

    /** Looks up general trust and awareness of a resident's cell. */
    private void look(int resident, int month) {
        int cell = residents.cellOf(resident);
        int slot = residents.cellSlot(cell);
        if (slot >= 0) {
            seenTrust = residents.trust(slot);
            seenAwareness = awarenessInSlot(slot, month);
        } else {
            seenTrust = cellTraits.at(cell).trustAtBirth();
            seenAwareness = Awareness.awareness(
                    residents.commonAwareness(), cellTraits.leaning(), residents.raised(cell, month, decay));
        }
    }

    /** Awareness of a cell that has a slot. */
    double awarenessInSlot(int cellSlot, int month) {
        return Awareness.awareness(
                residents.commonAwareness(),
                residents.leaning(cellSlot),
                residents.raisedInSlot(cellSlot, month, decay));
    }

    private int remember(int resident, int ngo, boolean match, boolean home, boolean supporter) {
        int cell = residents.cellOf(resident);
        int cellSlot = residents.cellSlot(cell);
        if (cellSlot < 0) {
            cellTraits.at(cell);
            cellSlot = residents.openCell(cell, cellTraits.trustAtBirth(), cellTraits.leaning());
        }
        int slot = residents.known.learn(resident, ngo);
        if (supporter) {
            residents.known.countSupport(slot, 1);
        }
        Acquaintances rows = residents.acquaintances;
        rows.add(resident, slot, cellSlot, ngo, capacityYen(resident, board.weight(ngo)), match, home, supporter);
        return rows.size() - 1;
    }

    /** Mean capacity of the residents for whom a row of the given weight stands. */
    private double capacityYen(int resident, int weight) {
        double sum = 0;
        for (int step = 0; step < weight; step++) {
            sum += traits.at(residents.neighbour(resident, step)).capacityYen(incomeIndex);
        }
        return sum / weight;
    }

    /**
     * One of the first acquaintances of an NGO that starts or is founded: a resident who would remember it, and who
     * supports it as residents like that one do in the long run.
     *
     * @param resident whom the founders ask
     * @param ngo the NGO
     * @param month the month
     * @param rememberDraw uniform draw that decides whether the resident remembers the NGO
     * @param supportDraw uniform draw that decides whether the resident supports it
     * @param past what the resident has seen of it before
     * @return 1 if a supporter was won, else 0
     */
    int ask(int resident, int ngo, int month, double rememberDraw, double supportDraw, PastResults past) {
        boolean match = traits.at(resident).interest() == board.cause(ngo);
        if (rememberDraw >= Acquaintance.probability(1, 1, match, parameters.acquaintance())) {
            return 0;
        }
        look(resident, month);
        double awareness = seenAwareness;
        boolean home = geography.inCatchment(board.home(ngo), residents.prefecture());
        double base = TrustUpdate.baseRate(seenTrust, board.climate(), board.legitimacy(ngo, home), parameters.trust());
        if (rememberDraw >= Acquaintance.probability(base, awareness, match, parameters.acquaintance())
                || !residents.known.canLearnOf(resident, ngo)) {
            return 0;
        }
        double alpha = past.successes(true, parameters);
        double beta = past.failures(true, parameters);
        double trust = TrustUpdate.trust(alpha, beta, base, parameters.trust());
        double u = Support.inclination(trust, awareness, match, home, parameters.support());
        double start = Support.startProbability(u, parameters.support());
        double lapse = Support.lapseProbability(u, parameters.support());
        boolean supporter = supportDraw * (start + lapse) < start;
        if (supporter || past.isKnownToOthers()) {
            int row = remember(resident, ngo, match, home, supporter);
            residents.acquaintances.setEvidence(
                    row, past.successes(supporter, parameters), past.failures(supporter, parameters));
        }
        return supporter ? 1 : 0;
    }
}
