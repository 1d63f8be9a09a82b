package enishi.sim.organization;

import java.util.List;

/**
 * NGOs that study together for some months. State only.
 *
 * @param members the NGOs, in the order of their indices
 * @param lastMonth the last month in which they meet, counted from year 0
 */
public record StudyGroup(List<Ngo> members, int lastMonth) {

    /** Copies the list so that it cannot change. */
    public StudyGroup {
        members = List.copyOf(members);
    }

    /** The members that are at work. */
    public List<Ngo> activeMembers() {
        return members.stream().filter(Ngo::isActive).toList();
    }
}
