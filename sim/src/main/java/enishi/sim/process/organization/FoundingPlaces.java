package enishi.sim.process.organization;

import enishi.sim.population.Geography;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.StartupOffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many NGOs are founded in each prefecture in a month, and which of them find places in programmes.
 *
 * <p>Without programmes the number is Poisson with the prefecture's mean. Each programme raises the mean; what it adds to the number,
 * all from the same draw, comes about only as far as it has places left when those are counted who are founded anyhow. ODD
 * submodel 6.15.
 */
final class FoundingPlaces {

    private final int[] founded = new int[Geography.PREFECTURES];
    private final List<List<Taken>> taken = new ArrayList<>();

    /** The first so many of a prefecture find places in a programme. */
    private record Taken(String programme, int places) {}

    private FoundingPlaces() {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            taken.add(new ArrayList<>());
        }
    }

    /**
     * Draws the numbers.
     *
     * @param means mean numbers by prefecture without programmes
     * @param offers the programmes with places, in their order
     * @param month this month
     * @param random keyed draws
     */
    static FoundingPlaces draw(double[] means, List<StartupOffer> offers, int month, KeyedRandom random) {
        FoundingPlaces places = new FoundingPlaces();
        List<Integer> left =
                new ArrayList<>(offers.stream().map(StartupOffer::places).toList());
        for (int p : order(!offers.isEmpty(), month, random)) {
            int usual = number(p, means[p], month, random);
            int number = usual;
            double share = 1;
            for (int i = 0; i < offers.size(); i++) {
                if (offers.get(i).prefectures().contains(p)) {
                    share += offers.get(i).response();
                    int more = number(p, share * means[p], month, random);
                    number += Math.max(0, Math.min(more - usual, left.get(i) - number));
                    usual = more;
                }
            }
            places.founded[p] = number;
            for (int i = 0; i < offers.size(); i++) {
                if (offers.get(i).prefectures().contains(p)) {
                    int found = Math.min(number, left.get(i));
                    left.set(i, left.get(i) - found);
                    places.taken.get(p).add(new Taken(offers.get(i).programme(), found));
                }
            }
        }
        return places;
    }

    /** Prefectures come to the places in an order drawn each month, so that none is always the first. */
    private static List<Integer> order(boolean matters, int month, KeyedRandom random) {
        List<Integer> prefectures =
                IntStream.range(0, Geography.PREFECTURES).boxed().toList();
        if (!matters) {
            return prefectures;
        }
        double[] lots = new double[Geography.PREFECTURES];
        for (int p : prefectures) {
            lots[p] = random.at(Stream.STARTUP_PLACES, month, p, 0).uniform();
        }
        return prefectures.stream()
                .sorted(Comparator.comparingDouble((Integer p) -> -lots[p]).thenComparingInt(p -> p))
                .toList();
    }

    private static int number(int prefecture, double mean, int month, KeyedRandom random) {
        return random.at(Stream.FOUNDING, month, prefecture, 0).poisson(mean);
    }

    /** NGOs founded in a prefecture. */
    int founded(int prefecture) {
        return founded[prefecture];
    }

    /** Ids of the programmes in which the NGO of a slot found a place. */
    List<String> programmes(int prefecture, int slot) {
        List<String> programmes = new ArrayList<>();
        for (Taken by : taken.get(prefecture)) {
            if (slot < by.places()) {
                programmes.add(by.programme());
            }
        }
        return Collections.unmodifiableList(programmes);
    }
}
