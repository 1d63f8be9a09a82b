package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(assistance.notice(7)).isZero();
        assertThat(assistance.praise(7)).isZero();
        assertThat(assistance.agreement(7)).isZero();
        assertThat(assistance.encounters()).isEmpty();
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
        assistance.makeNoticed(3, 0.5);
        assistance.makeNoticed(3, 0.25);
        assistance.praise(7, 0.5);
        assistance.agree(7, 0.5);
        assistance.agree(7, 0.5);
        assistance.bringTogether(new Encounter(List.of(), 1, 1));
        assistance.offer(new StartupOffer("start", List.of(1), 1, 1));
        assertThat(assistance.time(7)).isEqualTo(0.75);
        assertThat(assistance.time(6)).isZero();
        assertThat(assistance.quitting(7)).isEqualTo(0.25);
        assertThat(assistance.quitting(3)).isEqualTo(1);
        assertThat(assistance.firstPostPart(7)).isEqualTo(0.25);
        assertThat(assistance.notice(3)).isEqualTo(0.625);
        assertThat(assistance.notice(7)).isZero();
        assertThat(assistance.praise(7)).isEqualTo(0.5);
        assertThat(assistance.agreement(7)).isEqualTo(0.75);
        assertThat(assistance.encounters()).hasSize(1);
        assistance.clear();
        isNeutral();
    }
}
