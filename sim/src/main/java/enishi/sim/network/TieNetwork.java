package enishi.sim.network;

import enishi.sim.organization.Ngo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sim.field.network.Edge;
import sim.field.network.Network;
import sim.util.Bag;

/**
 * Ties between NGOs: an undirected MASON network whose edges carry a {@link Tie}.
 *
 * <p>Edges are always looked at in the order in which they were added or moved by MASON, which depends on the model's history
 * only.
 */
public final class TieNetwork {

    private final Network network = new Network(false);

    /** Adds an NGO without ties. */
    public void enter(Ngo ngo) {
        network.addNode(ngo);
    }

    /** Removes an NGO and its ties. */
    public void leave(Ngo ngo) {
        network.removeNode(ngo);
    }

    /** Forms a tie in a month, unless there is one. */
    public void form(Ngo a, Ngo b, double strength, int month) {
        if (tie(a, b) == null) {
            network.addEdge(a, b, new Tie(strength, month, shared(a, b) > 0));
        }
    }

    /** The tie between two NGOs, or {@code null}. */
    public @Nullable Tie tie(Ngo a, Ngo b) {
        Edge edge = network.getEdge(a, b);
        return edge == null ? null : (Tie) edge.getInfo();
    }

    /** Number of an NGO's ties. */
    public int degree(Ngo ngo) {
        return edges(ngo).numObjs;
    }

    /** Calls {@code each} with every partner of an NGO and the tie. */
    public void forPartners(Ngo ngo, BiConsumer<Ngo, Tie> each) {
        Bag edges = edges(ngo);
        for (int i = 0; i < edges.numObjs; i++) {
            Edge edge = (Edge) edges.objs[i];
            each.accept((Ngo) edge.getOtherNode(ngo), (Tie) edge.getInfo());
        }
    }

    /**
     * The partner with the strongest tie above a strength, among those wanted; the one of lower index among equals.
     *
     * @param ngo whose partners
     * @param above strength that the tie must exceed
     * @param wanted which partners come into question
     * @return the partner, or {@code null} if there is none
     */
    public @Nullable Ngo closest(Ngo ngo, double above, Predicate<Ngo> wanted) {
        Ngo[] closest = new Ngo[1];
        double[] strength = {above};
        forPartners(ngo, (partner, tie) -> {
            Ngo before = closest[0];
            boolean closer = tie.strength > strength[0]
                    || (before != null && tie.strength == strength[0] && partner.index < before.index);
            if (closer && wanted.test(partner)) {
                closest[0] = partner;
                strength[0] = tie.strength;
            }
        });
        return closest[0];
    }

    /** Number of NGOs tied to both. */
    public int shared(Ngo a, Ngo b) {
        Bag edges = edges(a);
        int number = 0;
        for (int i = 0; i < edges.numObjs; i++) {
            Object other = ((Edge) edges.objs[i]).getOtherNode(a);
            if (other != b && network.getEdge(b, other) != null) {
                number++;
            }
        }
        return number;
    }

    /** Ends a tie. */
    public void end(Ngo a, Ngo b) {
        Edge edge = network.getEdge(a, b);
        if (edge != null) {
            network.removeEdge(edge);
        }
    }

    /** Every tie once, from the NGO of lower index. */
    public List<Pair> all(List<Ngo> ngos) {
        List<Pair> pairs = new ArrayList<>();
        for (Ngo ngo : ngos) {
            forPartners(ngo, (partner, tie) -> {
                if (ngo.index < partner.index) {
                    pairs.add(new Pair(ngo, partner, tie));
                }
            });
        }
        return pairs;
    }

    private Bag edges(Ngo ngo) {
        // For an undirected network "out" means all edges; the bag is MASON's own and must not be changed.
        return network.getEdgesOut(ngo);
    }

    /**
     * Two tied NGOs.
     *
     * @param first the one of lower index
     * @param second the other
     * @param tie the tie
     */
    public record Pair(Ngo first, Ngo second, Tie tie) {}
}
