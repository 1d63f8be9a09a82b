package enishi.sim.world;

import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.List;

/**
 * Volunteers whom public programmes have sent abroad, and those who have returned, by prefecture. State only.
 *
 * <p>Persons are real numbers: they are counts of a stock, not people one by one.
 */
public final class Volunteers {

    private final double[] atFirst = new double[Geography.PREFECTURES];
    private final double[] returned = new double[Geography.PREFECTURES];
    private final List<Stay> stays = new ArrayList<>();

    /**
     * Volunteers whom a programme has sent in one month.
     *
     * @param programme id of the programme
     * @param home month in which they return, counted from year 0
     * @param from persons by the prefecture that they come from
     * @param to persons by the prefecture in which they settle when they return
     */
    private record Stay(String programme, int home, double[] from, double[] to) {}

    /** Puts returned volunteers into a prefecture, before the first month. */
    public void begin(int prefecture, double persons) {
        atFirst[prefecture] = persons;
        returned[prefecture] = persons;
    }

    /**
     * Volunteers leave for a stay.
     *
     * @param programme id of the programme
     * @param home month in which they return; those of months that are over count as returned before
     * @param from persons by the prefecture that they come from
     * @param to persons by the prefecture in which they settle
     */
    public void send(String programme, int home, double[] from, double[] to) {
        stays.add(new Stay(programme, home, from.clone(), to.clone()));
    }

    /** Of those who have returned a share is gone; then those return whose month it is. */
    public void live(int month, double gone) {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            returned[p] *= 1 - gone;
        }
        for (Stay stay : stays) {
            if (stay.home() == month) {
                settle(stay);
            }
        }
    }

    /** All whom a programme has abroad return now. */
    public void recall(String programme, int month) {
        for (int place = 0; place < stays.size(); place++) {
            Stay stay = stays.get(place);
            if (stay.home() > month && stay.programme().equals(programme)) {
                stays.set(place, new Stay(programme, month, stay.from(), stay.to()));
                settle(stay);
            }
        }
    }

    private void settle(Stay stay) {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            returned[p] += stay.to()[p];
        }
    }

    /** Forgets when those of a programme returned who returned before a month. */
    public void forget(String programme, int month) {
        stays.removeIf(stay -> stay.home() < month && stay.programme().equals(programme));
    }

    /** Returned volunteers of a prefecture, persons. */
    public double returned(int prefecture) {
        return returned[prefecture];
    }

    /** Returned volunteers of a prefecture relative to those at first; 1 where there were none. */
    public double relative(int prefecture) {
        return atFirst[prefecture] == 0 ? 1 : returned[prefecture] / atFirst[prefecture];
    }

    /** Volunteers from a prefecture who are abroad at the end of a month, persons. */
    public double abroad(int prefecture, int month) {
        double sum = 0;
        for (Stay stay : stays) {
            sum += stay.home() > month ? stay.from()[prefecture] : 0;
        }
        return sum;
    }

    /** Volunteers of a programme who have returned to a prefecture in a month or the months before it, persons. */
    public double returnedOfLate(String programme, int prefecture, int month, int months) {
        double sum = 0;
        for (Stay stay : stays) {
            boolean late = stay.home() <= month && stay.home() > month - months;
            sum += late && stay.programme().equals(programme) ? stay.to()[prefecture] : 0;
        }
        return sum;
    }
}
