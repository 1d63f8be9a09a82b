package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.policy.Operator;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssistanceTest {

    private final Assistance assistance = new Assistance();

    private void isNeutral() {
        assertThat(assistance.isAtWork(Operator.JICA)).isFalse();
        assertThat(assistance.time(7)).isZero();
        assertThat(assistance.quitting(7)).isEqualTo(1);
        assertThat(assistance.firstPostPart(7)).isEqualTo(1);
        assertThat(assistance.gathering(7)).isZero();
        assertThat(assistance.gathering(7, 8)).isZero();
        assertThat(assistance.offers()).isEmpty();
    }

    @Test
    void withoutInstrumentsNothingIsDifferent() {
        isNeutral();
    }

    @Test
    void effectsComposeAndAreForgotten() {
        assistance.work(Operator.JICA);
        assistance.takeTime(7, 0.25);
        assistance.takeTime(7, 0.5);
        assistance.slowQuitting(7, 0.5);
        assistance.slowQuitting(7, 0.5);
        assistance.payForFirstPosts(7, 0.5);
        assistance.payForFirstPosts(7, 0.5);
        assistance.gather(List.of(7, 8), 0.5);
        assistance.gather(List.of(7, 8, 9), 0.5);
        assistance.offer(new StartupOffer("start", List.of(1), 1, 1));
        assertThat(assistance.time(7)).isEqualTo(0.75);
        assertThat(assistance.time(6)).isZero();
        assertThat(assistance.quitting(7)).isEqualTo(0.25);
        assertThat(assistance.quitting(3)).isEqualTo(1);
        assertThat(assistance.firstPostPart(7)).isEqualTo(0.25);
        assertThat(assistance.gathering(7, 8)).isCloseTo(0.75, within(1e-15));
        assertThat(assistance.gathering(7, 9)).isCloseTo(0.5, within(1e-15));
        assertThat(assistance.gathering(9)).isCloseTo(0.5, within(1e-15));
        assistance.clear();
        isNeutral();
    }

    @Test
    void oneAloneMeetsNobody() {
        assistance.gather(List.of(7), 1);
        assertThat(assistance.gathering(7)).isZero();
    }
}
