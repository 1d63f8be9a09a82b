package enishi.sim.metric;

import enishi.sim.network.Connection;
import enishi.sim.network.TieKind;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.MonthCount;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is at the end of a month: every NGO that is not closed, and every tie with what is at its other end.
 *
 * @param month the month
 * @param ngos the NGOs in the order of entry
 * @param institutions the institutions to which they are tied: local governments, agencies, partners abroad
 * @param ties the ties by kind, then in the order of the NGOs at their first ends, then by the id of the other end
 */
public record Snapshot(YearMonth month, List<NgoState> ngos, List<InstitutionState> institutions, List<TieState> ties) {

    /** The kind of ties between NGOs. */
    public static final String NGO = TieKind.NGO.id();

    private static final Comparator<Connection> ORDER = Comparator.comparing(Connection::kind)
            .thenComparingInt(connection -> connection.ngo().index)
            .thenComparing(Connection::otherId);

    /** Copies the lists. */
    public Snapshot {
        ngos = List.copyOf(ngos);
        institutions = List.copyOf(institutions);
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
     * @param grantsYen of it payments of grant schemes and of local governments, a partner's part of a shared project included, yen
     * @param communityYen of it what clubs, firms and events of its prefecture gave, yen
     * @param reliefGiftsYen of it gifts for relief, and what platforms pay for it, yen
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
            long communityYen,
            long reliefGiftsYen,
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
                    ngo.community.total(),
                    ngo.reliefGifts.total(),
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
            return incomeYen - giftsYen - businessYen - grantsYen - communityYen - reliefGiftsYen;
        }
    }

    /**
     * A tie.
     *
     * @param from id of one end, always an NGO
     * @param to id of the other end
     * @param kind what the other end is, as {@link TieKind#id()}; {@link #NGO} between NGOs
     * @param strength its strength, [0,1]
     * @param intra whether both ends are in one prefecture; {@code null} if the other end is abroad
     */
    public record TieState(
            String from,
            String to,
            String kind,
            double strength,
            @Nullable Boolean intra) {

        static TieState of(Connection connection) {
            int prefecture = connection.otherPrefecture();
            return new TieState(
                    connection.ngo().id,
                    connection.otherId(),
                    connection.kind().id(),
                    connection.tie().strength,
                    prefecture == Institution.NONE ? null : prefecture == connection.ngo().home);
        }
    }

    /**
     * An institution to which some NGO is tied.
     *
     * @param id its id
     * @param kind what it is, as {@link TieKind#id()}
     * @param prefecture index of the prefecture where it sits, {@link Institution#NONE} abroad
     * @param country code of the partner country for which it stands, empty in Japan
     */
    public record InstitutionState(String id, String kind, int prefecture, String country) {

        static InstitutionState of(Institution institution, World world) {
            String country = institution.country == Institution.NONE
                    ? ""
                    : world.institutions.countries().get(institution.country).code();
            return new InstitutionState(institution.id, TieKind.of(institution).id(), institution.prefecture, country);
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
        List<TieState> ties =
                world.connections().stream().sorted(ORDER).map(TieState::of).toList();
        Set<String> ends = ties.stream().map(TieState::to).collect(Collectors.toCollection(TreeSet::new));
        return new Snapshot(
                MonthCount.calendar(world.month),
                there.stream().map(ngo -> NgoState.of(ngo, world)).toList(),
                world.institutions.all().stream()
                        .filter(institution -> ends.contains(institution.id))
                        .map(institution -> InstitutionState.of(institution, world))
                        .toList(),
                ties);
    }
}
