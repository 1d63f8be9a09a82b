package enishi.sim.process.citizen;

import enishi.sim.population.Cause;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.List;

/**
 * What a resident is born with, drawn on demand and the same whenever it is asked for: leaning of awareness, general
 * trust, cause of interest, place in the distribution of giving capacity.
 *
 * <p>A cursor: {@link #at} chooses the resident, the other methods speak of that one. ODD section "entities".
 */
final class ResidentTraits {

    private final KeyedRandom random;
    private final CitizenParameters parameters;
    private final double[] cumulativeInterest;
    private int resident = -1;
    private double leaningDraw;
    private double trustDraw;
    private double interestDraw;
    private double capacityDraw;

    ResidentTraits(KeyedRandom random, List<Cause> causes, CitizenParameters parameters) {
        this.random = random;
        this.parameters = parameters;
        cumulativeInterest = new double[causes.size()];
        double sum = 0;
        for (int cause = 0; cause < causes.size(); cause++) {
            sum += causes.get(cause).interestShare();
            cumulativeInterest[cause] = sum;
        }
    }

    ResidentTraits at(int newResident) {
        if (newResident != resident) {
            resident = newResident;
            random.at(Stream.TRAIT, 0, resident, 0);
            leaningDraw = random.uniform();
            trustDraw = random.uniform();
            interestDraw = random.uniform();
            capacityDraw = random.uniform();
        }
        return this;
    }

    /** Fixed leaning of awareness. */
    double leaning() {
        return parameters.awareness().deviation() * KeyedRandom.normal(leaningDraw);
    }

    /** General trust at birth, [.02,.98]. */
    double trustAtBirth() {
        return TrustUpdate.clip(parameters.trust().generalTrustMean()
                + parameters.trust().generalTrustDeviation() * KeyedRandom.normal(trustDraw));
    }

    /** Index of the cause of interest. */
    int interest() {
        double target = interestDraw * cumulativeInterest[cumulativeInterest.length - 1];
        int cause = 0;
        while (cause < cumulativeInterest.length - 1 && cumulativeInterest[cause] <= target) {
            cause++;
        }
        return cause;
    }

    /** Giving capacity, yen a month, where the income index is {@code incomeIndex}. */
    double capacityYen(double incomeIndex) {
        return Giving.capacityYen(KeyedRandom.normal(capacityDraw), incomeIndex, parameters.giving());
    }
}
