package enishi.sim.process.instrument;

import enishi.sim.organization.Ngo;
import enishi.sim.policy.Programme;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Who takes a programme's seats in a month: NGOs that wish for one, drawn by lot if they are too many. */
final class Seats {

    private static final double MONTHS = 12;

    private final World world;
    private final Spending spending;
    private final KeyedRandom random;
    private final Stream stream;

    /** Seats in the given world, drawn by the given stream. */
    Seats(World world, Spending spending, Stream stream, long seed) {
        this.world = world;
        this.spending = spending;
        this.stream = stream;
        this.random = new KeyedRandom(seed);
    }

    /**
     * The NGOs that take seats this month, by their lots.
     *
     * @param id the programme's id
     * @param programme the programme
     * @param perYear seats a year
     * @param costYen cost of a seat, yen
     * @param wish probability that an NGO wishes for a seat
     */
    List<Ngo> draw(String id, Programme programme, double perYear, long costYen, ToDoubleFunction<Ngo> wish) {
        int key = id.hashCode();
        double planned = perYear / MONTHS;
        double affordable = planned * spending.affordableShare(id, programme, planned * costYen);
        int seats = random.at(stream, world.month, key, 0).round(affordable);
        if (costYen > 0) {
            // Rounding up may ask for more than the month's allowance, but never for more than the year's budget.
            seats = (int) Math.min(seats, spending.leftYen(id, programme) / costYen);
        }
        Ranking wishes = new Ranking();
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive() && spending.reaches(programme, ngo.home)) {
                random.at(stream, world.month, key, ngo.key);
                if (random.chance(wish.applyAsDouble(ngo))) {
                    wishes.add(ngo, random.uniform());
                }
            }
        }
        return wishes.highest(seats);
    }
}
