package enishi.sim.process.instrument;

import enishi.sim.organization.Ngo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** NGOs with a number each, such as a lot, by which some of them are chosen; equals in the order in which they were added. */
final class Ranking {

    private final List<Place> places = new ArrayList<>();

    private record Place(Ngo ngo, double number) {}

    /** Adds an NGO with its number. */
    void add(Ngo ngo, double number) {
        places.add(new Place(ngo, number));
    }

    /** How many have been added. */
    int size() {
        return places.size();
    }

    /** At most so many of the highest numbers, the highest first. */
    List<Ngo> highest(int most) {
        return first(most, Comparator.comparingDouble(Place::number).reversed());
    }

    /** At most so many of the lowest numbers, the lowest first. */
    List<Ngo> lowest(int most) {
        return first(most, Comparator.comparingDouble(Place::number));
    }

    private List<Ngo> first(int most, Comparator<Place> order) {
        return places.stream().sorted(order).limit(most).map(Place::ngo).toList();
    }
}
