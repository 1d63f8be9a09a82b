package enishi.sim.agent;

import enishi.sim.metric.Portrait;
import enishi.sim.organization.Ngo;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Portrays some NGOs month by month, and keeps in mind what happens to them in between. */
final class Follower {

    private final World world;
    private final SortedSet<String> ngos;
    private final Consumer<Portrait> viewer;
    private final SortedMap<String, List<Portrait.Occurrence>> occurrences = new TreeMap<>();

    /** Follows the NGOs of the given ids in a world; what happens before the first portrait is not told. */
    Follower(World world, SortedSet<String> ngos, Consumer<Portrait> viewer) {
        this.world = world;
        this.ngos = ngos;
        this.viewer = viewer;
    }

    /** Portrays those that are open, or closed this month. */
    void portray() {
        for (Ngo ngo : world.ngos.open()) {
            if (ngos.contains(ngo.id)) {
                viewer.accept(Portrait.of(ngo, world, occurrences.getOrDefault(ngo.id, List.of())));
            }
        }
        occurrences.clear();
        world.chronicle.keep((ngo, what, with, amount) -> {
            if (ngos.contains(ngo.id)) {
                occurrences
                        .computeIfAbsent(ngo.id, id -> new ArrayList<>())
                        .add(new Portrait.Occurrence(what, with, amount));
            }
        });
    }
}
