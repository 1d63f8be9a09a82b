package enishi.sim.metric;

import enishi.sim.network.TieNetwork;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.MonthCount;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is at the end of a month: every NGO that is not closed, and every tie.
 *
 * @param month the month
 * @param ngos the NGOs in the order of entry
 * @param ties the ties
 */
public record Snapshot(YearMonth month, List<NgoState> ngos, List<TieState> ties) {

    /** The kind of ties between NGOs. */
    public static final String NGO = "ngo";

    /** Copies the lists. */
    public Snapshot {
        ngos = List.copyOf(ngos);
        ties = List.copyOf(ties);
    }

    /**
     * An NGO.
     *
     * @param id its id in files
     * @param prefecture index of its home
     * @param metropolitan whether its home is metropolitan
     * @param cause id of its cause
     * @param status active or dormant
     * @param ageMonths its age, months
     * @param incomeYen income of the last 12 months, yen
     * @param giftsYen of it gifts, yen
     * @param businessYen of it own business, yen
     * @param grantsYen of it payments of grant schemes, yen
     * @param cashYen balance of its account, yen
     * @param staff paid staff, persons
     * @param supporters supporters, persons
     * @param homeSupporters supporters at home, persons
     * @param acquaintances residents who know it, persons
     * @param coreGroup core volunteers, persons
     * @param meanTrust mean trust of those who know it, [0,1]; not a number without any
     * @param localLegitimacy legitimacy at home, [0,1]
     * @param globalLegitimacy legitimacy elsewhere, [0,1]
     * @param expertise expertise, [0,1]
     * @param management management skill, [0,1]
     * @param localKnowledge local knowledge, [0,1]
     * @param orientation community orientation, [0,1]
     * @param projects running grant projects
     * @param successes successes so far
     * @param failures failures so far
     */
    public record NgoState(
            String id,
            int prefecture,
            boolean metropolitan,
            String cause,
            NgoStatus status,
            int ageMonths,
            long incomeYen,
            long giftsYen,
            long businessYen,
            long grantsYen,
            long cashYen,
            double staff,
            int supporters,
            int homeSupporters,
            int acquaintances,
            int coreGroup,
            double meanTrust,
            double localLegitimacy,
            double globalLegitimacy,
            double expertise,
            double management,
            double localKnowledge,
            double orientation,
            int projects,
            int successes,
            int failures) {

        static NgoState of(Ngo ngo, World world) {
            return new NgoState(
                    ngo.id,
                    ngo.home,
                    world.geography.profile(ngo.home).metropolitan(),
                    world.causes.get(ngo.cause).id(),
                    ngo.status,
                    ngo.age(world.month),
                    ngo.income.total(),
                    ngo.gifts.total(),
                    ngo.business.total(),
                    ngo.grants.total(),
                    world.cash(ngo),
                    ngo.staff,
                    ngo.supporters,
                    ngo.homeSupporters,
                    ngo.acquaintances,
                    ngo.core.count(),
                    ngo.acquaintances == 0 ? Double.NaN : ngo.trustSum / ngo.acquaintances,
                    ngo.localLegitimacy,
                    ngo.globalLegitimacy,
                    ngo.expertise,
                    ngo.management,
                    ngo.localKnowledge,
                    ngo.orientation,
                    ngo.runningProjects(),
                    ngo.successes,
                    ngo.failures);
        }

        /** Income of the last 12 months from none of the sources named, yen. */
        public long otherIncomeYen() {
            return incomeYen - giftsYen - businessYen - grantsYen;
        }
    }

    /**
     * A tie.
     *
     * @param from id of one end, always an NGO
     * @param to id of the other end
     * @param kind what the other end is; {@link #NGO} between NGOs
     * @param strength its strength, [0,1]
     * @param intra whether both ends are in one prefecture; {@code null} if the other end is in none
     */
    public record TieState(
            String from,
            String to,
            String kind,
            double strength,
            @Nullable Boolean intra) {

        static TieState of(TieNetwork.Pair pair) {
            return new TieState(
                    pair.first().id,
                    pair.second().id,
                    NGO,
                    pair.tie().strength,
                    pair.first().home == pair.second().home);
        }
    }

    /** What there is in a world now. */
    public static Snapshot of(World world) {
        List<Ngo> there = new ArrayList<>();
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.status != NgoStatus.CLOSED) {
                there.add(ngo);
            }
        }
        return new Snapshot(
                MonthCount.calendar(world.month),
                there.stream().map(ngo -> NgoState.of(ngo, world)).toList(),
                world.ties.all(there).stream().map(TieState::of).toList());
    }
}
