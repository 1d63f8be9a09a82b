package enishi.sim.metric;

import enishi.sim.network.TieNetwork;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.MonthCount;
import enishi.sim.population.Geography;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The ties between active NGOs as a graph, and its measures.
 *
 * <p>A measure is not a number where there is nothing to take it of.
 */
final class TieGraph {

    private final List<Ngo> nodes = new ArrayList<>();
    private final List<TieNetwork.Pair> edges = new ArrayList<>();
    private final int month;
    private final int[] degree;
    private final boolean[][] tied;

    private TieGraph(World world) {
        month = world.month;
        int[] place = new int[world.ngos.size()];
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                place[ngo.index] = nodes.size();
                nodes.add(ngo);
            }
        }
        degree = new int[nodes.size()];
        tied = new boolean[nodes.size()][nodes.size()];
        for (TieNetwork.Pair pair : world.ties.all(nodes)) {
            if (pair.first().isActive() && pair.second().isActive()) {
                int a = place[pair.first().index];
                int b = place[pair.second().index];
                edges.add(pair);
                tied[a][b] = true;
                tied[b][a] = true;
                degree[a]++;
                degree[b]++;
            }
        }
    }

    /** The graph as it is now. */
    static TieGraph of(World world) {
        return new TieGraph(world);
    }

    /** Mean number of ties of an NGO. */
    double meanDegree() {
        return nodes.isEmpty() ? Double.NaN : 2.0 * edges.size() / nodes.size();
    }

    /** Transitivity: three times the triangles over the pairs of ties that meet in an NGO. */
    double clustering() {
        long closed = 0;
        long pairs = 0;
        for (int a = 0; a < degree.length; a++) {
            pairs += degree[a] * (degree[a] - 1L) / 2;
            int[] partners = partners(a);
            for (int i = 0; i < partners.length; i++) {
                for (int j = 0; j < i; j++) {
                    closed += tied[partners[i]][partners[j]] ? 1 : 0;
                }
            }
        }
        return pairs == 0 ? Double.NaN : (double) closed / pairs;
    }

    /** Share of the ties formed in the last twelve months whose ends had a partner in common before. */
    double triadicClosure() {
        int recent = 0;
        int closing = 0;
        for (TieNetwork.Pair edge : edges) {
            if (edge.tie().since > month - MonthCount.YEAR) {
                recent++;
                closing += edge.tie().closedTriad ? 1 : 0;
            }
        }
        return recent == 0 ? Double.NaN : (double) closing / recent;
    }

    /** Share of ties within a prefecture over that of random pairs of NGOs. */
    double homophilyByHome() {
        return homophily(ngo -> ngo.home);
    }

    /** Share of ties within a cause over that of random pairs of NGOs. */
    double homophilyByCause() {
        return homophily(ngo -> ngo.cause);
    }

    private double homophily(ToIntFunction<Ngo> group) {
        long alike = 0;
        for (TieNetwork.Pair edge : edges) {
            alike += group.applyAsInt(edge.first()) == group.applyAsInt(edge.second()) ? 1 : 0;
        }
        long pairsAlike = 0;
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = 0; b < a; b++) {
                pairsAlike += group.applyAsInt(nodes.get(a)) == group.applyAsInt(nodes.get(b)) ? 1 : 0;
            }
        }
        double pairs = nodes.size() * (nodes.size() - 1.0) / 2;
        return edges.isEmpty() || pairsAlike == 0 ? Double.NaN : (alike / (double) edges.size()) / (pairsAlike / pairs);
    }

    /** Share of NGOs in the largest set of NGOs that are linked by ties, directly or through others. */
    double giantComponent() {
        boolean[] seen = new boolean[nodes.size()];
        int largest = 0;
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start]) {
                largest = Math.max(largest, reached(start, seen));
            }
        }
        return nodes.isEmpty() ? Double.NaN : (double) largest / nodes.size();
    }

    private int reached(int start, boolean[] seen) {
        int[] queue = new int[nodes.size()];
        queue[0] = start;
        seen[start] = true;
        int size = 1;
        for (int next = 0; next < size; next++) {
            for (int partner : partners(queue[next])) {
                if (!seen[partner]) {
                    seen[partner] = true;
                    queue[size++] = partner;
                }
            }
        }
        return size;
    }

    /** Share of the ends of ties that are in Tokyo. */
    double tokyoShare() {
        int ends = 0;
        for (TieNetwork.Pair edge : edges) {
            ends += edge.first().home == Geography.TOKYO ? 1 : 0;
            ends += edge.second().home == Geography.TOKYO ? 1 : 0;
        }
        return edges.isEmpty() ? Double.NaN : ends / (2.0 * edges.size());
    }

    /** Freeman's centralisation {@code Σ (d_max − d_i)/((n − 1)(n − 2))}: 1 for a star, 0 where all have as many ties. */
    double degreeCentralisation() {
        int n = nodes.size();
        if (n < 3) {
            return Double.NaN;
        }
        int most = Arrays.stream(degree).max().orElse(0);
        long gaps = 0;
        for (int own : degree) {
            gaps += most - own;
        }
        return gaps / ((n - 1.0) * (n - 2.0));
    }

    private int[] partners(int node) {
        int[] partners = new int[degree[node]];
        int found = 0;
        for (int other = 0; other < degree.length && found < partners.length; other++) {
            if (tied[node][other]) {
                partners[found++] = other;
            }
        }
        return partners;
    }
}
