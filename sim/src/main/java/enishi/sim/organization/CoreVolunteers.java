package enishi.sim.organization;

import java.util.Arrays;

/** The volunteers who keep an NGO going, in the order in which they joined: how old each is. */
public final class CoreVolunteers {

    private int[] ageMonths = new int[6];
    private int count;

    /** Number of volunteers. */
    public int count() {
        return count;
    }

    /** Age of the volunteer at a place in the order of joining, months. */
    public int ageMonths(int place) {
        if (place >= count) {
            throw new IndexOutOfBoundsException(place);
        }
        return ageMonths[place];
    }

    /** One of the given age, in months, joins. */
    public void join(int age) {
        if (count == ageMonths.length) {
            ageMonths = Arrays.copyOf(ageMonths, 2 * count);
        }
        ageMonths[count++] = age;
    }

    /** The volunteer at a place leaves; those after move up. */
    public void leave(int place) {
        System.arraycopy(ageMonths, place + 1, ageMonths, place, count - place - 1);
        count--;
    }

    /** All leave. */
    public void clear() {
        count = 0;
    }

    /** All are a month older. */
    public void growOlder() {
        for (int place = 0; place < count; place++) {
            ageMonths[place]++;
        }
    }
}
