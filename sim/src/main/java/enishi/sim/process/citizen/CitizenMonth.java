package enishi.sim.process.citizen;

import enishi.sim.exchange.Contacts;
import enishi.sim.exchange.NgoBoard;
import enishi.sim.exchange.SupportTally;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.AwarenessDecay;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.Conditions;
import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The month of one prefecture's citizens: first what acquaintances do, then the contacts that reach the residents.
 *
 * <p>Only this prefecture's residents are written, so prefectures may take their turn at the same time, and no result depends
 * on the number of threads. Every draw is keyed by resident, NGO and month, and what acquaintances share changes when all have
 * had their turn, so their order does not matter either.
 */
public final class CitizenMonth {

    private final Geography geography;
    private final Residents residents;
    private final NgoBoard board;
    private final KeyedRandom random;
    private final Meetings meetings;
    private final SupportTally tally = new SupportTally();
    private final Contacts near = new Contacts();
    private final Contacts far = new Contacts();
    private final IntArrayList moved = new IntArrayList();
    private final DoubleArrayList moves = new DoubleArrayList();
    private final IntArrayList started = new IntArrayList();
    private final IntArrayList lapsed = new IntArrayList();
    private double certifiedFactor;
    private double giving = 1;
    private double meeting = 1;
    private CitizenParameters parameters;
    private AwarenessDecay decay;

    /**
     * The citizens of one prefecture.
     *
     * @param geography the prefectures
     * @param causes the causes
     * @param residents the prefecture's residents
     * @param board what they see of NGOs
     * @param seed the run's seed
     * @param parameters the rules' parameters at first
     */
    public CitizenMonth(
            Geography geography,
            List<Cause> causes,
            Residents residents,
            NgoBoard board,
            long seed,
            CitizenParameters parameters) {
        this.geography = geography;
        this.residents = residents;
        this.board = board;
        this.random = new KeyedRandom(seed);
        this.parameters = parameters;
        this.decay = new AwarenessDecay(1 - parameters.awareness().monthlyDecay());
        this.meetings = new Meetings(geography, causes, residents, board, seed, parameters);
        this.certifiedFactor = Deduction.giftFactor(parameters.deduction());
        residents.setMeanBirthTrust(parameters.trust().generalTrustMean());
    }

    /** Uses other parameters from now on; what contacts have raised by {@code month} has decayed by the old ones. */
    public void use(CitizenParameters newParameters, int month) {
        if (newParameters.awareness().monthlyDecay() != parameters.awareness().monthlyDecay()) {
            residents.settleRaised(month, decay);
        }
        parameters = newParameters;
        decay = new AwarenessDecay(1 - newParameters.awareness().monthlyDecay());
        meetings.use(newParameters);
        certifiedFactor = Deduction.giftFactor(newParameters.deduction());
        residents.setMeanBirthTrust(newParameters.trust().generalTrustMean());
    }

    /** The residents. */
    public Residents residents() {
        return residents;
    }

    /** What the residents mean to each NGO, as of the last {@link #liveWithNgos}. */
    public SupportTally tally() {
        return tally;
    }

    /** The talks of this month that go to residents of other prefectures, or by chance of this one. */
    public Contacts farTalks() {
        return far;
    }

    /** The prefecture's norm follows its residents, and what contacts have raised decays. Phase environment. */
    public void driftNorm(double restingNorm, int month, boolean endOfYear) {
        residents.decayRaised(decay);
        residents.setNorm(
                Awareness.nextNorm(residents.norm(), residents.meanAwareness(), restingNorm, parameters.awareness()));
        if (endOfYear) {
            residents.dropFaded(month, decay);
        }
    }

    /** Takes over what this month's shocks make of the residents' mood, purse and company. Phase environment. */
    public void live(Conditions conditions) {
        int p = residents.prefecture();
        residents.lift(Awareness.lift(residents.meanAwareness(), 1, conditions.awarenessLift(p)));
        giving = conditions.giving(p);
        meeting = conditions.meeting(p);
    }

    /** Every acquaintance of a resident with an NGO lives through a month. */
    public void liveWithNgos(int month) {
        tally.clear(board.size());
        near.clear();
        far.clear();
        Acquaintances rows = residents.acquaintances;
        int kept = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (board.isClosed(rows.ngo(row)) || !residents.hasResident(rows.resident(row))) {
                leave(rows, row);
            } else if (liveWithNgo(rows, row, month)) {
                rows.moveUp(row, kept++);
            }
        }
        rows.truncate(kept);
        changeTogether();
    }

    /**
     * What acquaintances of one resident share changes only when all have had their turn: purse and general trust are those
     * of the month's start for all of them, whichever comes first.
     */
    private void changeTogether() {
        for (int place = 0; place < moved.size(); place++) {
            int cellSlot = moved.getInt(place);
            residents.moveTrust(cellSlot, TrustUpdate.clip(residents.trust(cellSlot) + moves.getDouble(place)));
        }
        moved.clear();
        moves.clear();
        started.forEach(slot -> residents.known.countSupport(slot, 1));
        lapsed.forEach(slot -> residents.known.countSupport(slot, -1));
        started.clear();
        lapsed.clear();
    }

    /** Tells whether the acquaintance is still there at the end of the month. */
    private boolean liveWithNgo(Acquaintances rows, int row, int month) {
        TrustUpdate.Parameters trustRule = parameters.trust();
        int ngo = rows.ngo(row);
        boolean supporter = rows.isSupporter(row);
        boolean active = board.isActive(ngo);
        random.at(Stream.ACQUAINTANCE, month, rows.resident(row), board.key(ngo));
        double noticeDraw = random.uniform();
        double changeDraw = random.uniform();
        double talkDraw = random.uniform();

        double g = residents.trust(rows.cellSlot(row));
        double climate = board.climate();
        double base = TrustUpdate.baseRate(g, climate, board.legitimacy(ngo, rows.isHome(row)), trustRule);
        double alpha = rows.alpha(row) * trustRule.monthlyRetention();
        double beta = rows.beta(row) * trustRule.monthlyRetention();
        boolean notices = false;
        if (board.results(ngo) > 0) {
            double notice = board.notice(ngo);
            double praise = board.praise(ngo);
            double successShare = board.successShare(ngo);
            double noticeProbability =
                    TrustUpdate.noticeProbability(supporter, notice, praise, successShare, trustRule);
            notices = noticeDraw < noticeProbability;
            if (notices) {
                // Given that it is below the bound, the draw divided by the bound is a fresh uniform draw.
                if (noticeDraw / noticeProbability
                        < TrustUpdate.noticedSuccessShare(supporter, notice, praise, successShare, trustRule)) {
                    alpha += 1;
                } else {
                    beta += trustRule.failureWeight();
                }
            }
        }
        if (rows.isHome(row) && board.hadConflict(ngo) && noticesConflict(rows.resident(row), ngo, month)) {
            beta += parameters.conflict().evidence();
        }
        rows.setEvidence(row, alpha, beta);
        double trust = TrustUpdate.trust(alpha, beta, base, trustRule);
        int weight = board.weight(ngo);
        if (notices) {
            double share = residents.shareOfCell(weight);
            moved.add(rows.cellSlot(row));
            moves.add(TrustUpdate.afterResult(g, climate, trust, share, trustRule) - g);
        }
        if (supporter && active) {
            double credit = board.isCertified(ngo) ? certifiedFactor : 1;
            double capacity = giving * rows.capacityYen(row) * credit * board.giftFactor(ngo);
            tally.give(ngo, weight * Giving.giftYen(capacity, trust, residents.known.supported(rows.slot(row))));
            if (talkDraw < parameters.talk().monthlyTalkProbability()) {
                talk(rows, row, month, talkDraw, alpha, beta);
            }
        }
        boolean stays = changeSupport(rows, row, month, changeDraw, trust, active);
        if (stays) {
            tally.count(ngo, weight, trust, rows.isSupporter(row), rows.isHome(row));
        }
        return stays;
    }

    private boolean noticesConflict(int resident, int ngo, int month) {
        return random.at(Stream.CONFLICT_NOTICE, month, resident, board.key(ngo))
                .chance(parameters.conflict().noticeProbability());
    }

    /** Lets an acquaintance start, lapse or be forgotten; tells whether it is still there. */
    private boolean changeSupport(Acquaintances rows, int row, int month, double draw, double trust, boolean active) {
        Support.Parameters supportRule = parameters.support();
        if (rows.isSupporter(row)) {
            // The scale bounds the probability: inclination is worked out only for the few draws below it.
            if (draw < supportRule.lapseScale()) {
                double u = inclination(rows, row, month, trust);
                if (draw < Support.lapseProbability(u, supportRule)) {
                    rows.setSupporter(row, false);
                    lapsed.add(rows.slot(row));
                }
            }
            return true;
        }
        double forgetting = parameters.acquaintance().monthlyForgettingProbability();
        if (draw < supportRule.startScale() + forgetting) {
            double start = active ? Support.startProbability(inclination(rows, row, month, trust), supportRule) : 0;
            if (draw < start) {
                rows.setSupporter(row, true);
                started.add(rows.slot(row));
            } else if (draw < start + forgetting) {
                release(rows, row);
                return false;
            }
        }
        return true;
    }

    private double inclination(Acquaintances rows, int row, int month, double trust) {
        double awareness = meetings.awarenessInSlot(rows.cellSlot(row), month);
        return Support.inclination(trust, awareness, rows.isMatch(row), rows.isHome(row), parameters.support());
    }

    /** The NGO of a row is gone, or its resident: they no longer know each other, and the purse is for others from next month on. */
    private void leave(Acquaintances rows, int row) {
        if (rows.isSupporter(row)) {
            lapsed.add(rows.slot(row));
        }
        residents.known.forget(rows.slot(row), rows.ngo(row));
    }

    /** The resident of a row that goes no longer knows the NGO. */
    private void release(Acquaintances rows, int row) {
        if (rows.isSupporter(row)) {
            residents.known.countSupport(rows.slot(row), -1);
        }
        residents.known.forget(rows.slot(row), rows.ngo(row));
    }

    private void keepIf(IntPredicate stays) {
        Acquaintances rows = residents.acquaintances;
        int kept = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (stays.test(row)) {
                rows.moveUp(row, kept++);
            } else {
                release(rows, row);
            }
        }
        rows.truncate(kept);
    }

    private void talk(Acquaintances rows, int row, int month, double draw, double alpha, double beta) {
        Talk.Parameters talkRule = parameters.talk();
        int speaker = rows.resident(row);
        double awareness = meetings.awarenessInSlot(rows.cellSlot(row), month);
        if (draw >= meeting * Talk.probability(awareness, talkRule)) {
            return;
        }
        int ngo = rows.ngo(row);
        random.at(Stream.TALK, month, speaker, board.key(ngo));
        boolean toAnyone = random.chance(talkRule.farProbability());
        double rememberDraw = random.uniform();
        double lift = random.chance(residents.shareOfCell(board.weight(ngo))) ? talkRule.awarenessLift() : 0;
        double all = alpha + beta + parameters.trust().priorWeight();
        if (toAnyone) {
            int listener = geography.resident(random.below(geography.residents()));
            far.add(listener, ngo, awareness, lift, rememberDraw, alpha / all, beta / all);
        } else {
            int range = talkRule.neighbourRange();
            int steps = random.below(2 * range) - range;
            int listener = residents.neighbour(speaker, steps < 0 ? steps : steps + 1);
            near.add(listener, ngo, awareness, lift, rememberDraw, alpha / all, beta / all);
        }
    }

    /** The talks among neighbours of this month reach their listeners. */
    public void hearNeighbours(int month) {
        meetings.meet(near, month);
    }

    /** Contacts reach those of them who live here; others are passed over. */
    public void meet(Contacts contacts, int month) {
        meetings.meet(contacts, month);
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
    public int ask(int resident, int ngo, int month, double rememberDraw, double supportDraw, PastResults past) {
        return meetings.ask(resident, ngo, month, rememberDraw, supportDraw, past);
    }

    /** The acquaintances of an NGO become those of another, as far as they do not know that one yet. */
    public void join(int ngo, int partner, int month) {
        Acquaintances rows = residents.acquaintances;
        boolean home = geography.inCatchment(board.home(partner), residents.prefecture());
        double share = Math.min(1.0, (double) board.weight(ngo) / board.weight(partner));
        keepIf(row -> {
            if (rows.ngo(row) != ngo) {
                return true;
            }
            random.at(Stream.THINNING, month, rows.resident(row), board.key(ngo));
            if (residents.known.knows(rows.slot(row), partner) || !random.chance(share)) {
                return false;
            }
            residents.known.replace(rows.slot(row), ngo, partner);
            rows.setNgo(row, partner);
            rows.setHome(row, home);
            return true;
        });
    }

    /** The NGO has a new home: those who live there are its home supporters from now on. */
    public void rehome(int ngo) {
        Acquaintances rows = residents.acquaintances;
        boolean home = geography.inCatchment(board.home(ngo), residents.prefecture());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.ngo(row) == ngo) {
                rows.setHome(row, home);
            }
        }
    }

    /** Keeps each row of an NGO with probability one half. */
    public void thin(int ngo, int month) {
        Acquaintances rows = residents.acquaintances;
        keepIf(row -> rows.ngo(row) != ngo
                || !random.at(Stream.THINNING, month, rows.resident(row), board.key(ngo))
                        .chance(0.5));
    }
}
