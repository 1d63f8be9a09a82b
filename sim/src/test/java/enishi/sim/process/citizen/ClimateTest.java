package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.NgoBoard;
import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClimateTest {

    private static Climate.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        Climate.Parameters.class,
                        "monthlyDecay",
                        0.01,
                        "monthlyScandalProbability",
                        0.02,
                        "smallestScandal",
                        0.02,
                        "largestScandal",
                        0.06),
                changes);
    }

    @Test
    void anExampleByHand() {
        assertThat(Climate.goodNews(rule())).isCloseTo(0.0008, within(1e-15));
        assertThat(Climate.scandal(0.25, rule())).isCloseTo(0.03, within(1e-15));
        assertThat(Climate.next(0.1, 0.03, 0.005, rule())).isCloseTo(0.099 + 0.0008 - 0.03 + 0.005, within(1e-15));
    }

    @Test
    void withoutScandalsTheClimateIsAlwaysCalm() {
        NgoBoard board = new NgoBoard();
        ClimateMonth month = new ClimateMonth(1);
        for (int i = 0; i < 100; i++) {
            month.drift(board, i, 0, rule("monthlyScandalProbability", 0));
            assertThat(board.climate()).isZero();
        }
    }

    @Test
    void withoutFadingEveryScandalStays() {
        assertThat(Climate.next(-0.05, 0, 0, rule("monthlyDecay", 0))).isCloseTo(-0.0492, within(1e-15));
        assertThat(Climate.next(-0.05, 0, 0, rule("monthlyDecay", 1))).isCloseTo(0.0008, within(1e-15));
    }

    @Test
    void scandalsLieBetweenTheirBounds() {
        // 1,000 cases, seed 1.
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            assertThat(Climate.scandal(random.nextDouble(), rule())).isBetween(0.02, 0.06);
        }
    }

    @Test
    void theClimateIsNothingOnAverageAndFallsDeeperThanItRises() {
        // 200,000 months, seed 3. The standard deviation is .041; with the share .99 kept a month they count as
        // 200,000/199
        // independent ones, so the mean lies within 4.4·.041/√1005 = .006 of 0.
        Climate.Parameters rule = rule();
        NgoBoard board = new NgoBoard();
        ClimateMonth month = new ClimateMonth(3);
        double sum = 0;
        double lowest = 0;
        double highest = 0;
        for (int i = 0; i < 200_000; i++) {
            month.drift(board, i, 0, rule);
            sum += board.climate();
            lowest = Math.min(lowest, board.climate());
            highest = Math.max(highest, board.climate());
        }
        assertThat(sum / 200_000).isCloseTo(0, within(0.006));
        assertThat(highest).isLessThan(0.08).isLessThan(-lowest);
    }

    @Test
    void theClimateSpreadsAsFarAsScandalsAndFadingSay() {
        // p·(s₁² + s₁·s₂ + s₂²)/3 - (p·(s₁ + s₂)/2)² over 1 - .99². 200,000 months, seed 4: the standard error of the
        // standard deviation is about 2 per cent, so it lies within 9.
        Climate.Parameters rule = rule();
        NgoBoard board = new NgoBoard();
        ClimateMonth month = new ClimateMonth(4);
        double squares = 0;
        for (int i = 0; i < 200_000; i++) {
            month.drift(board, i, 0, rule);
            squares += board.climate() * board.climate();
        }
        double monthly = 0.02 * (0.0004 + 0.0012 + 0.0036) / 3 - 0.0008 * 0.0008;
        double deviation = Math.sqrt(monthly / (1 - 0.99 * 0.99));
        assertThat(Math.sqrt(squares / 200_000)).isCloseTo(deviation, within(0.09 * deviation));
    }
}
