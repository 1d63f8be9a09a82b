package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.problem.ScenarioException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A scenario file damaged at random is refused in words or still a scenario; nothing else ever happens. */
class RandomDamageTest {

    private static final String CHARACTERS = "{}[]\",:0123456789eE.-+ntfalsru \\/\u0000\ud800\udc00縁\n";
    private static final int CASES = 800;

    private final SplittableRandom random = new SplittableRandom(1995);

    @Test
    void damagedFileIsRefusedOrStillAScenario() {
        Scenario whole = ScenarioCatalog.open("baseline-japan");
        String text = whole.effectiveJson(whole.run(RunOverrides.NONE));
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            String damaged = damaged(text);
            try {
                Scenario scenario = ScenarioCatalog.read("damaged", damaged);
                assertThat(scenario.effectiveJson(scenario.run(RunOverrides.NONE)))
                        .isNotEmpty();
            } catch (ScenarioException e) {
                assertThat(e.problems()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isBetween(CASES / 2, CASES - 1);
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        int at = random.nextInt(damaged.length());
        char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        switch (random.nextInt(4)) {
            case 0 -> damaged.setCharAt(at, character);
            case 1 -> damaged.deleteCharAt(at);
            case 2 -> damaged.insert(at, character);
            default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(200)));
        }
        return damaged.toString();
    }
}
