package enishi.sim.process.instrument;

import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.StudyGroup;
import enishi.sim.policy.JointStudies;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.Encounter;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A month of joint studies: groups begin, meet and end. What a member can do and knows moves towards the best of its group,
 * {@code e ← e + φ_e·(max(e_U, e of all) − e)}, {@code k ← k + φ_k·(max k of all − k)}. ODD submodel 6.16.
 */
public final class JointStudiesMonth {

    private final World world;
    private final Spending spending;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public JointStudiesMonth(World world, long seed) {
        this.world = world;
        this.spending = new Spending(world);
        this.random = new KeyedRandom(seed);
    }

    /** A month of the programme of an id; groups that its money does not pay for pause, or do not begin. */
    public void run(String id, JointStudies programme) {
        List<StudyGroup> groups = world.studyGroups.computeIfAbsent(id, key -> new ArrayList<>());
        groups.removeIf(group -> group.lastMonth() < world.month);
        long left = spending.allowanceYen(id, programme);
        for (StudyGroup group : groups) {
            long cost = costYen(group, programme);
            if (cost <= left) {
                left -= cost;
                meet(id, programme, group);
            }
        }
        random.at(Stream.STUDY_GROUP, world.month, id.hashCode(), 0);
        int planned = random.round(programme.annualGroups() / 12);
        for (int ordinal = 0; ordinal < planned; ordinal++) {
            StudyGroup group = new StudyGroup(
                    members(id, programme, groups, ordinal), world.month + programme.durationMonths() - 1);
            long cost = costYen(group, programme);
            if (group.members().size() > 1 && cost <= left) {
                left -= cost;
                groups.add(group);
                meet(id, programme, group);
            }
        }
    }

    private static long costYen(StudyGroup group, JointStudies programme) {
        return programme.costPerMemberYen() * group.activeMembers().size();
    }

    /** Members of a new group: NGOs with time for it and in no other group, all of one cause, by lot. */
    private List<Ngo> members(String id, JointStudies programme, List<StudyGroup> groups, int ordinal) {
        List<Ngo> free = world.ngos.open().stream()
                .filter(ngo -> ngo.isActive()
                        && ngo.freeTime >= programme.timePerMember()
                        && spending.reaches(programme, ngo.home)
                        && groups.stream().noneMatch(group -> group.members().contains(ngo)))
                .toList();
        if (free.isEmpty()) {
            return List.of();
        }
        random.at(Stream.STUDY_GROUP, world.month, id.hashCode(), ordinal + 1);
        int cause = free.get(random.below(free.size())).cause;
        Ranking candidates = new Ranking();
        for (Ngo ngo : free) {
            if (ngo.cause == cause) {
                random.at(Stream.STUDY_MEMBER, world.month, ProgrammeKey.of(id, ordinal), ngo.key);
                candidates.add(ngo, random.uniform());
            }
        }
        return candidates.highest(programme.groupSize()).stream()
                .sorted(Comparator.comparingInt(ngo -> ngo.index))
                .toList();
    }

    private void meet(String id, JointStudies programme, StudyGroup group) {
        List<Ngo> members = group.activeMembers();
        double expertise = programme.universityExpertise();
        double knowledge = 0;
        for (Ngo ngo : members) {
            expertise = Math.max(expertise, ngo.expertise);
            knowledge = Math.max(knowledge, ngo.localKnowledge);
        }
        for (Ngo ngo : members) {
            spending.buy(id, programme, programme.costPerMemberYen(), ngo.home);
            world.chronicle.note(ngo, Happening.PLACE_TAKEN, id, 0);
            world.assistance.takeTime(ngo.index, programme.timePerMember());
            ngo.expertise += programme.expertiseFlow() * (expertise - ngo.expertise);
            ngo.localKnowledge += programme.knowledgeFlow() * (knowledge - ngo.localKnowledge);
        }
        world.assistance.bringTogether(new Encounter(members, 1, programme.seekingProbability()));
    }
}
