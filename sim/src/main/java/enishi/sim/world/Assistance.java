package enishi.sim.world;

import enishi.sim.policy.Operator;
import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What this month's instruments make different for rules of other submodels, beside the money that they pay. Without
 * instruments nothing is different.
 *
 * <p>The agencies write it anew each month; others read what it was at the end of the month before, and only foundings, which
 * come after the agencies, what it is now. Effects of several instruments compose: additions add up, factors multiply,
 * probabilities join as those of independent events.
 */
public final class Assistance {

    /** Desks abroad. */
    public final Desks desks = new Desks();

    /** What is offered to those who give to NGOs. */
    public final GiftTerms gifts = new GiftTerms();

    /** What programmes for places make different. */
    public final LocalAssistance local = new LocalAssistance();

    private final Set<Operator> operators = EnumSet.noneOf(Operator.class);
    private final List<Encounter> encounters = new ArrayList<>();
    private final NgoValues time = new NgoValues(0);
    private final NgoValues notice = new NgoValues(0);
    private final NgoValues praise = new NgoValues(0);
    private final NgoValues agreement = new NgoValues(0);
    private final NgoValues quitting = new NgoValues(1);
    private final NgoValues office = new NgoValues(0);
    private final NgoValues firstPost = new NgoValues(1);
    private final double[] firstPostParts = new double[Geography.PREFECTURES];
    private final List<StartupOffer> offers = new ArrayList<>();
    private final List<NormTarget> normTargets = new ArrayList<>();

    /** Nothing is different yet. */
    public Assistance() {
        clear();
    }

    /** Forgets the month before. */
    public void clear() {
        dismiss();
        encounters.clear();
        time.clear();
        notice.clear();
        praise.clear();
        agreement.clear();
        quitting.clear();
        office.clear();
        firstPost.clear();
        Arrays.fill(firstPostParts, 1);
        offers.clear();
        desks.clear();
        normTargets.clear();
        gifts.clear();
        local.clear();
    }

    /** Forgets who has officers to meet; all else stays until the agencies write it anew. */
    public void dismiss() {
        operators.clear();
    }

    /** Aims at a norm of awareness in the coming month. */
    public void aimAt(NormTarget target) {
        normTargets.add(target);
    }

    /** The norms of awareness at which policies aim, in the order in which they are pursued. */
    public List<NormTarget> normTargets() {
        return Collections.unmodifiableList(normTargets);
    }

    /** An operator runs an instrument this month. */
    public void work(Operator operator) {
        operators.add(operator);
    }

    /** Whether an operator runs any instrument, so that there are officers to meet. */
    public boolean isAtWork(Operator operator) {
        return operators.contains(operator);
    }

    /** A programme takes working time of an NGO's coming month, person-months. */
    public void takeTime(int ngo, double personMonths) {
        time.set(ngo, time.get(ngo) + personMonths);
    }

    /** Working time of the NGO of an index that programmes take, person-months a month. */
    public double time(int ngo) {
        return time.get(ngo);
    }

    /** A programme makes an NGO's staff leave more slowly: {@code factor} times as fast, above 0. */
    public void slowQuitting(int ngo, double factor) {
        quitting.set(ngo, quitting.get(ngo) * factor);
    }

    /** How fast staff and heads of the NGO of an index leave, relative to usual. */
    public double quitting(int ngo) {
        return quitting.get(ngo);
    }

    /** A programme pays for an NGO's office this month, yen. */
    public void payOffice(int ngo, long yen) {
        office.set(ngo, office.get(ngo) + yen);
    }

    /** What programmes have paid this month for the office of the NGO of an index, yen. */
    public long officeYen(int ngo) {
        return (long) office.get(ngo);
    }

    /** A programme pays a part, below 1, of what programmes before it left to an NGO of the pay of its first post. */
    public void payFirstPost(int ngo, double share) {
        firstPost.set(ngo, firstPost.get(ngo) * (1 - share));
    }

    /** Part of this month's pay of its first post that programmes have left to the NGO of an index, (0,1]. */
    public double firstPostLeft(int ngo) {
        return firstPost.get(ngo);
    }

    /** A programme promises a part of the pay of first posts in a prefecture, below 1. */
    public void payForFirstPosts(int prefecture, double share) {
        firstPostParts[prefecture] *= 1 - share;
    }

    /** Part of the pay of a first post in a prefecture that is left to the NGO, (0,1]. */
    public double firstPostPart(int prefecture) {
        return firstPostParts[prefecture];
    }

    /** A programme has places for NGOs founded this month. */
    public void offer(StartupOffer offer) {
        offers.add(offer);
    }

    /** Places for NGOs founded this month, by programme. */
    public List<StartupOffer> offers() {
        return Collections.unmodifiableList(offers);
    }

    /** A programme has brought NGOs together. */
    public void bringTogether(Encounter encounter) {
        encounters.add(encounter);
    }

    /** Whom programmes have brought together, in the order in which they did. */
    public List<Encounter> encounters() {
        return Collections.unmodifiableList(encounters);
    }

    /** A part, [0,1], of those who would not notice an NGO's results of this month does so. */
    public void makeNoticed(int ngo, double part) {
        notice.join(ngo, part);
    }

    /** Part of those who would not notice an NGO's results of the month that does, [0,1]. */
    public double notice(int ngo) {
        return notice.get(ngo);
    }

    /** A part, [0,1], of those who would not notice an NGO's successes of this month does so. */
    public void praise(int ngo, double part) {
        praise.join(ngo, part);
    }

    /** Part of those who would not notice an NGO's successes of the month that does, [0,1]; failures stay as they are. */
    public double praise(int ngo) {
        return praise.get(ngo);
    }

    /** A part, [0,1], of an NGO's appeals no longer competes with those of others. */
    public void agree(int ngo, double part) {
        agreement.join(ngo, part);
    }

    /** Part of an NGO's appeals that does not compete with those of others, [0,1]. */
    public double agreement(int ngo) {
        return agreement.get(ngo);
    }
}
