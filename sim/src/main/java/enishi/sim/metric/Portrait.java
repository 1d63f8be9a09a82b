package enishi.sim.metric;

import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.network.Connection;
import enishi.sim.network.InstitutionTies;
import enishi.sim.network.TieKind;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.Project;
import enishi.sim.parameter.MonthCount;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One NGO at the end of a month, in more detail than a {@link Snapshot} has, with what happened to it during the month.
 *
 * <p>The portrait of the month in which an NGO closes shows it closed: without core group and ties, its account settled.
 *
 * @param month the month
 * @param state what a snapshot says of it
 * @param end how its survival has ended so far; {@link NgoLife.End#ACTIVE} while it has not
 * @param ties its ties, each from itself, by kind, then by the id of the other end
 * @param projects its running grant projects that it leads, in the order in which they began
 * @param people its people beyond their number
 * @param money its money beyond income and cash
 * @param certified whether gifts to it lower its givers' taxes
 * @param conflict what conflicts with neighbours have left of hard feelings, [0,1]
 * @param shocks ids of the shocks that act this month on residents or contacts of its home, in order
 * @param occurrences what happened to it during the month, in the order in which it did
 */
public record Portrait(
        YearMonth month,
        NgoState state,
        NgoLife.End end,
        List<TieState> ties,
        List<ProjectState> projects,
        People people,
        Money money,
        boolean certified,
        double conflict,
        List<String> shocks,
        List<Occurrence> occurrences) {

    private static final Comparator<TieState> ORDER =
            Comparator.comparing(TieState::kind).thenComparing(TieState::to);

    /** Copies the lists. */
    public Portrait {
        ties = List.copyOf(ties);
        projects = List.copyOf(projects);
        shocks = List.copyOf(shocks);
        occurrences = List.copyOf(occurrences);
    }

    /**
     * Something that happened.
     *
     * @param what what happened
     * @param with id of the scheme, instrument or other NGO that it happened with; empty if none
     * @param amount yen or months, as {@link Happening} says; 0 if it has no size
     */
    public record Occurrence(Happening what, String with, long amount) {}

    /**
     * A running grant project.
     *
     * @param scheme id of the scheme that pays
     * @param start month of its start
     * @param awardYen award with overhead, yen
     * @param monthsDone months of work done
     * @param stalls months in which work stood still for lack of cash
     * @param blocked months in which work was blocked from outside
     */
    public record ProjectState(String scheme, YearMonth start, long awardYen, int monthsDone, int stalls, int blocked) {

        static ProjectState of(Project project) {
            return new ProjectState(
                    project.scheme.id,
                    MonthCount.calendar(project.start),
                    project.awardYen,
                    project.monthsDone,
                    project.stalls,
                    project.blocked);
        }
    }

    /**
     * Its people.
     *
     * @param coreAgeMonths ages of the core volunteers in the order in which they joined, months
     * @param expectedSupporters supporters that the core group thinks normal, persons
     * @param overload how far tasks exceed what its people can bear, at least 0
     * @param staffLeft paid staff who left of their own accord this month, persons
     * @param monthsWithoutHead months without a head of office so far
     * @param monthsWithoutPeople months in a row without anyone to keep it going
     */
    public record People(
            List<Integer> coreAgeMonths,
            double expectedSupporters,
            double overload,
            double staffLeft,
            int monthsWithoutHead,
            int monthsWithoutPeople) {

        /** Copies the list. */
        public People {
            coreAgeMonths = List.copyOf(coreAgeMonths);
        }

        static People of(Ngo ngo) {
            List<Integer> ages = new ArrayList<>();
            for (int place = 0; place < ngo.core.count(); place++) {
                ages.add(ngo.core.ageMonths(place));
            }
            return new People(
                    ages, ngo.aspiration, ngo.overload, ngo.staffLeft, ngo.monthsWithoutHead, ngo.monthsWithoutPeople);
        }
    }

    /**
     * Its money.
     *
     * @param unrestrictedYen cash that belongs neither to projects nor to relief, yen
     * @param coreCostYen cost of a month that cannot be avoided, yen
     * @param activityYen spending on its own programme and on projects in the last 12 months, yen
     * @param monthsInDebt months in a row in arrears, with unrestricted cash below 0
     */
    public record Money(long unrestrictedYen, long coreCostYen, long activityYen, int monthsInDebt) {

        static Money of(Ngo ngo, World world) {
            return new Money(world.unrestrictedCash(ngo), ngo.coreCostYen, ngo.activity.total(), ngo.monthsInDebt);
        }
    }

    /**
     * An NGO as it is now.
     *
     * @param occurrences what has happened to it this month
     */
    public static Portrait of(Ngo ngo, World world, List<Occurrence> occurrences) {
        return new Portrait(
                MonthCount.calendar(world.month),
                NgoState.of(ngo, world),
                ngo.life.end,
                ties(ngo, world),
                ngo.projects.stream()
                        .filter(project -> !project.ended)
                        .map(ProjectState::of)
                        .toList(),
                People.of(ngo),
                Money.of(ngo, world),
                ngo.certified,
                ngo.conflict,
                shocks(ngo, world),
                occurrences);
    }

    private static List<TieState> ties(Ngo ngo, World world) {
        List<TieState> ties = new ArrayList<>();
        world.ties.forPartners(
                ngo,
                (partner, tie) ->
                        ties.add(TieState.of(new Connection(TieKind.NGO, ngo, partner.id, partner.home, tie))));
        for (InstitutionTies.Link link : world.institutionTies.links(ngo)) {
            ties.add(TieState.of(new Connection(
                    TieKind.of(link.institution()),
                    ngo,
                    link.institution().id,
                    link.institution().prefecture,
                    link.tie())));
        }
        ties.sort(ORDER);
        return ties;
    }

    private static List<String> shocks(Ngo ngo, World world) {
        String home = world.geography.profile(ngo.home).isoCode();
        return world.conditions.begun().entrySet().stream()
                .filter(shock ->
                        shock.getValue().acts(world.month) && shock.getValue().strikes(home))
                .map(shock -> shock.getKey())
                .toList();
    }
}
