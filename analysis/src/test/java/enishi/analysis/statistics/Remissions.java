package enishi.analysis.statistics;

import java.util.ArrayList;
import java.util.List;

/** Remission times of leukaemia patients in weeks (Freireich and others 1963, Blood 21, 699–716): the textbook example. */
final class Remissions {

    private static final int[] TREATED = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35};
    private static final int[] RELAPSED = {1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0};
    private static final int[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private Remissions() {}

    /** Those under 6-mercaptopurine. */
    static List<Lifetime> treated() {
        List<Lifetime> lifetimes = new ArrayList<>();
        for (int i = 0; i < TREATED.length; i++) {
            lifetimes.add(new Lifetime(TREATED[i], RELAPSED[i] == 1));
        }
        return lifetimes;
    }

    /** The treated, then those under placebo. */
    static List<Lifetime> lifetimes() {
        List<Lifetime> lifetimes = treated();
        for (int weeks : PLACEBO) {
            lifetimes.add(new Lifetime(weeks, true));
        }
        return lifetimes;
    }

    /** 0 for the treated, 1 for placebo. */
    static int[] groups() {
        int[] groups = new int[TREATED.length + PLACEBO.length];
        for (int i = TREATED.length; i < groups.length; i++) {
            groups[i] = 1;
        }
        return groups;
    }
}
