package enishi.sim.organization;

import enishi.sim.policy.EmergencyPlatform;
import enishi.sim.policy.Shock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An emergency platform at work: its members, and what of its account is set aside for shocks. State only. */
public final class StandbyFund {

    /** Its account in the ledger. */
    public final int account;

    /** The members in the order in which they were admitted. */
    public final List<Ngo> members = new ArrayList<>();

    /** What is set aside for a shock and not released yet, yen, by the shock's id. */
    public final SortedMap<String, Long> setAside = new TreeMap<>();

    /** The levers of the month in which it last acted. */
    public EmergencyPlatform platform;

    /** An empty fund. */
    public StandbyFund(int account, EmergencyPlatform platform) {
        this.account = account;
        this.platform = platform;
    }

    /** What is set aside for all shocks together, yen. */
    public long setAsideYen() {
        return setAside.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How far an NGO is brought near to a shock, [0,1]. */
    public double reach(Ngo ngo, Shock shock, int month) {
        return calls(ngo, shock, month) ? platform.memberReach() : 0;
    }

    /** By how much the platform's appeals raise an NGO's weight when the public gives for a shock, at least 0. */
    public double appeal(Ngo ngo, Shock shock, int month) {
        return calls(ngo, shock, month) ? platform.jointAppeal() : 0;
    }

    private boolean calls(Ngo ngo, Shock shock, int month) {
        return platform.answers(shock, month) && members.contains(ngo);
    }
}
