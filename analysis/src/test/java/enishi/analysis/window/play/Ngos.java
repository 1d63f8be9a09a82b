package enishi.analysis.window.play;

import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.organization.NgoStatus;

/** NGOs for tests. */
public final class Ngos {

    private Ngos() {}

    /** An NGO of average numbers. */
    public static NgoState ngo(String id, int prefecture, boolean metropolitan, NgoStatus status) {
        return new NgoState(
                id,
                prefecture,
                metropolitan,
                "health",
                status,
                120,
                20_000_000,
                9_000_000,
                2_000_000,
                6_000_000,
                1_000_000,
                1_000_000,
                5_000_000,
                2.5,
                300,
                200,
                4000,
                4,
                0.6,
                0.5,
                0.4,
                0.5,
                0.5,
                0.5,
                0.4,
                1,
                3,
                1);
    }
}
