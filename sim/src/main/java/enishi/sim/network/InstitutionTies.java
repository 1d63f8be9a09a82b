package enishi.sim.network;

import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import sim.field.network.Edge;
import sim.field.network.Network;
import sim.util.Bag;

/**
 * Ties of NGOs to local governments, agencies and partners abroad: an undirected MASON network beside {@link TieNetwork}.
 *
 * <p>Edges are always looked at in the order in which they were added or moved by MASON, which depends on the model's history
 * only.
 */
public final class InstitutionTies {

    private final Network network = new Network(false);

    /** A network of institutions without NGOs. */
    public InstitutionTies(List<Institution> institutions) {
        for (Institution institution : institutions) {
            network.addNode(institution);
        }
    }

    /** Adds an NGO without ties. */
    public void enter(Ngo ngo) {
        network.addNode(ngo);
    }

    /** Removes an NGO and its ties. */
    public void leave(Ngo ngo) {
        network.removeNode(ngo);
    }

    /** The tie with an institution, formed in the given month with the given strength unless there is one. */
    public Tie form(Ngo ngo, Institution institution, double strength, int month) {
        Tie tie = tie(ngo, institution);
        if (tie == null) {
            tie = new Tie(strength, month, false);
            network.addEdge(ngo, institution, tie);
        }
        return tie;
    }

    /** The tie with an institution, or {@code null}. */
    public @Nullable Tie tie(Ngo ngo, Institution institution) {
        Edge edge = network.getEdge(ngo, institution);
        return edge == null ? null : (Tie) edge.getInfo();
    }

    /** Strength of the tie with an institution, 0 without one. */
    public double strength(Ngo ngo, Institution institution) {
        Tie tie = tie(ngo, institution);
        return tie == null ? 0 : tie.strength;
    }

    /** Ends a tie. */
    public void end(Ngo ngo, Institution institution) {
        Edge edge = network.getEdge(ngo, institution);
        if (edge != null) {
            network.removeEdge(edge);
        }
    }

    /** Calls {@code each} with every institution of a kind to which an NGO is tied, and the tie. */
    public void forEach(Ngo ngo, Institution.Kind kind, BiConsumer<Institution, Tie> each) {
        Bag edges = network.getEdgesOut(ngo);
        for (int i = 0; i < edges.numObjs; i++) {
            Edge edge = (Edge) edges.objs[i];
            Institution institution = (Institution) edge.getOtherNode(ngo);
            if (institution.kind == kind) {
                each.accept(institution, (Tie) edge.getInfo());
            }
        }
    }

    /** Number of an NGO's ties of a kind. */
    public int number(Ngo ngo, Institution.Kind kind) {
        int[] number = new int[1];
        forEach(ngo, kind, (institution, tie) -> number[0]++);
        return number[0];
    }

    /** An NGO's ties of all kinds, copied: ties may end while one goes through them. */
    public List<Link> links(Ngo ngo) {
        List<Link> links = new ArrayList<>();
        for (Institution.Kind kind : Institution.Kind.values()) {
            forEach(ngo, kind, (institution, tie) -> links.add(new Link(institution, tie)));
        }
        return links;
    }

    /**
     * One end of a tie as its NGO sees it.
     *
     * @param institution the institution
     * @param tie the tie
     */
    public record Link(Institution institution, Tie tie) {}
}
