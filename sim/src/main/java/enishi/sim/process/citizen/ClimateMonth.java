package enishi.sim.process.citizen;

import enishi.sim.exchange.NgoBoard;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;

/** How the national climate of trust changes in a month. */
public final class ClimateMonth {

    private final KeyedRandom random;

    /** Draws under the run's seed. */
    public ClimateMonth(long seed) {
        this.random = new KeyedRandom(seed);
    }

    /** A month's good news, perhaps a scandal, and what shocks of the month add ({@code shock}), come to be known. */
    public void drift(NgoBoard board, int month, double shock, Climate.Parameters rule) {
        random.at(Stream.CLIMATE, month, 0, 0);
        boolean happens = random.chance(rule.monthlyScandalProbability());
        double scandal = happens ? Climate.scandal(random.uniform(), rule) : 0;
        board.setClimate(Climate.next(board.climate(), scandal, shock, rule));
    }
}
