package enishi.sim.policy;

import enishi.sim.parameter.Defaults;
import java.util.List;

/** Programmes for citizens, for tests: in all of Japan, always, with money enough. */
public final class CitizenProgrammes {

    private static final YearlyBudget PLENTY = YearlyBudget.constant(1_000_000_000_000L);

    private CitizenProgrammes() {}

    /** Half of the gap to a norm of .5 closes in a month where all are reached; 12 yen a resident reach half of all. */
    public static CooperationCulture culture(Object... changes) {
        return Defaults.with(
                new CooperationCulture(Operator.MINISTRY, null, null, 0, PLENTY, List.of(), 0.5, 0.5, 12, 12, 1),
                changes);
    }

    /** All gifts are matched one to one up to 12,000 yen a year, which does not change them. */
    public static GiftMatching matching(Object... changes) {
        return Defaults.with(
                new GiftMatching(
                        Operator.FOUNDATION,
                        null,
                        null,
                        0,
                        PLENTY,
                        List.of(),
                        1,
                        MatchedGifts.ALL,
                        false,
                        1_000_000_000_000L,
                        12_000,
                        0),
                changes);
    }

    /** A credit of another tenth, and the test as it is. */
    public static GiftDeduction deduction(Object... changes) {
        return Defaults.with(
                new GiftDeduction(Operator.LOCAL_GOVERNMENT, null, null, 0, PLENTY, List.of(), 0.1, 1), changes);
    }
}
