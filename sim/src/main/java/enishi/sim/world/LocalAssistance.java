package enishi.sim.world;

import enishi.sim.population.Geography;
import enishi.sim.random.Chance;
import java.util.Arrays;

/**
 * What programmes for places make different for the NGOs at home there; everything is 0 without them.
 *
 * <p>Contacts, persons and logits of several programmes add up; probabilities and shares compose as {@code a + b·(1 − a)}.
 */
public final class LocalAssistance {

    private final double[] governmentMeeting = new double[Geography.PREFECTURES];
    private final double[] governmentJoint = new double[Geography.PREFECTURES];
    private final double[] mediation = new double[Geography.PREFECTURES];
    private final double[] governmentContacts = new double[Geography.PREFECTURES];
    private final double[] contacts = new double[Geography.PREFECTURES];
    private final double[] experienced = new double[Geography.PREFECTURES];
    private final double[] looking = new double[Geography.PREFECTURES];
    private final double[] meeting = new double[Geography.PREFECTURES];
    private double[] success = new double[64];
    private double[] applicationHelp = new double[64];
    private double[] coFunding = new double[64];

    /** Forgets the month before. */
    public void clear() {
        for (double[] values : new double[][] {
            governmentMeeting,
            governmentJoint,
            mediation,
            governmentContacts,
            contacts,
            experienced,
            looking,
            meeting,
            success,
            applicationHelp,
            coFunding
        }) {
            Arrays.fill(values, 0);
        }
    }

    /** Makes room for NGOs up to an index. */
    public void ensure(int ngos) {
        if (ngos > success.length) {
            int length = Math.max(ngos, 2 * success.length);
            success = Arrays.copyOf(success, length);
            applicationHelp = Arrays.copyOf(applicationHelp, length);
            coFunding = Arrays.copyOf(coFunding, length);
        }
    }

    /**
     * Coordinators bring the NGOs of a prefecture and its government together.
     *
     * @param p the prefecture
     * @param meet probability a month to meet, with a person-month of labour
     * @param joint probability a month of joint activity
     * @param settled part of conflicts that they settle
     * @param opened contacts a month at full strength of the tie
     */
    public void coordinate(int p, double meet, double joint, double settled, double opened) {
        governmentMeeting[p] = Chance.either(governmentMeeting[p], meet);
        governmentJoint[p] = Chance.either(governmentJoint[p], joint);
        mediation[p] = Chance.either(mediation[p], settled);
        governmentContacts[p] += opened;
    }

    /** Each active NGO of a prefecture gets so many contacts a month more at home, before attention. */
    public void promote(int p, double persons) {
        contacts[p] += persons;
    }

    /** Experienced people of a prefecture are brought to its NGOs, persons. */
    public void bring(int p, double persons) {
        experienced[p] += persons;
    }

    /**
     * The NGOs of a prefecture are made a cluster.
     *
     * @param p the prefecture
     * @param look probability a month to look for a partner, with a person-month of labour
     * @param met probability that who looks meets each other NGO of the prefecture
     */
    public void cluster(int p, double look, double met) {
        looking[p] = Chance.either(looking[p], look);
        meeting[p] = Chance.either(meeting[p], met);
    }

    /**
     * An NGO's projects are supervised.
     *
     * @param ngo its index
     * @param addition to their success, logit
     * @param help part of the work of applications that is taken from it
     */
    public void supervise(int ngo, double addition, double help) {
        ensure(ngo + 1);
        success[ngo] += addition;
        applicationHelp[ngo] = Chance.either(applicationHelp[ngo], help);
    }

    /** An NGO can count on somebody to pay a share of its own part of co-financed projects. */
    public void coFund(int ngo, double share) {
        ensure(ngo + 1);
        coFunding[ngo] = Chance.either(coFunding[ngo], share);
    }

    /** Probability a month that an NGO of a prefecture is brought together with its government. */
    public double governmentMeeting(int p) {
        return governmentMeeting[p];
    }

    /** Probability a month of joint activity with the government beside what the NGO seeks itself. */
    public double governmentJoint(int p) {
        return governmentJoint[p];
    }

    /** Part of the conflicts of a prefecture that others than its government settle, [0,1]. */
    public double mediation(int p) {
        return mediation[p];
    }

    /** Contacts a month that a full tie with the government brings beside those that it always does. */
    public double governmentContacts(int p) {
        return governmentContacts[p];
    }

    /** Contacts a month of each active NGO of a prefecture, before attention. */
    public double contacts(int p) {
        return contacts[p];
    }

    /** Experienced persons brought to the NGOs of a prefecture. */
    public double experienced(int p) {
        return experienced[p];
    }

    /** Probability a month that an NGO of a prefecture is made to look for a partner. */
    public double looking(int p) {
        return looking[p];
    }

    /** Probability that an NGO which looks for a partner meets another of its prefecture, beside chance. */
    public double meeting(int p) {
        return meeting[p];
    }

    /** Addition to the success of an NGO's projects, logit. */
    public double success(int ngo) {
        return ngo < success.length ? success[ngo] : 0;
    }

    /** Part of the work of applications that is taken from an NGO, [0,1]. */
    public double applicationHelp(int ngo) {
        return ngo < applicationHelp.length ? applicationHelp[ngo] : 0;
    }

    /** Share of its own part of co-financed projects that an NGO counts on others to pay, [0,1]. */
    public double coFunding(int ngo) {
        return ngo < coFunding.length ? coFunding[ngo] : 0;
    }
}
