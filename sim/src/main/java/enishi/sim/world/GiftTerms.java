package enishi.sim.world;

import enishi.sim.population.Geography;
import java.util.Arrays;

/** What the month's instruments offer to those who give to NGOs; without instruments nothing. State only. */
public final class GiftTerms {

    private final double[] credit = new double[Geography.PREFECTURES];
    private final double[] granted = new double[Geography.PREFECTURES];
    private final double[] supporterTest = new double[Geography.PREFECTURES];
    private double[] matchFactor = new double[0];

    GiftTerms() {
        clear();
    }

    void clear() {
        Arrays.fill(credit, 0);
        Arrays.fill(granted, 0);
        Arrays.fill(supporterTest, 1);
        Arrays.fill(matchFactor, 1);
    }

    /** Notes that this month's gifts to certified NGOs of a prefecture have got a credit, share of a gift. */
    public void grantCredit(int prefecture, double share) {
        granted[prefecture] += share;
    }

    /** Credit that instruments have granted for this month's gifts to certified NGOs of a prefecture, share of a gift. */
    public double grantedCredit(int prefecture) {
        return granted[prefecture];
    }

    /** Adds to the coming month's tax credit for gifts to certified NGOs of a prefecture, share of a gift. */
    public void addCredit(int prefecture, double share) {
        credit[prefecture] += share;
    }

    /** Credit added in the coming month for gifts to certified NGOs of a prefecture, share of a gift, at least 0. */
    public double credit(int prefecture) {
        return credit[prefecture];
    }

    /** Eases the test for the certificate in a prefecture to a part in [0,1] of the number of supporters. */
    public void easeTest(int prefecture, double share) {
        supporterTest[prefecture] *= share;
    }

    /** Part of the number of supporters that suffices for the certificate in a prefecture, [0,1]. */
    public double supporterTest(int prefecture) {
        return supporterTest[prefecture];
    }

    /** Makes gifts to an NGO larger by a factor above 0, because something is added to them. */
    public void match(int ngo, double factor) {
        if (ngo >= matchFactor.length) {
            double[] longer = new double[Math.max(ngo + 1, 2 * matchFactor.length)];
            Arrays.fill(longer, 1);
            System.arraycopy(matchFactor, 0, longer, 0, matchFactor.length);
            matchFactor = longer;
        }
        matchFactor[ngo] *= factor;
    }

    /** By how much gifts to an NGO are larger because something is added to them, above 0. */
    public double matchFactor(int ngo) {
        return ngo < matchFactor.length ? matchFactor[ngo] : 1;
    }
}
