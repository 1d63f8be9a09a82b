package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.sim.metric.IndicatorTable;
import enishi.sim.model.ModelInput.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AdoptedPolicyTest {

    private static final int MONTHS = 18;

    /** The indicators of a run in which a policy is adopted once some reported months are over; none if negative. */
    private static List<String> run(ModelInput input, int after, Policy adopted) {
        List<String> months = new ArrayList<>();
        EnishiModel model = new EnishiModel(input, 1, new RunListener() {
            @Override
            public void observed(IndicatorTable table) {
                months.add(table.month() + Arrays.deepToString(table.values()));
            }
        });
        model.checkInvariants(true);
        model.start();
        boolean more = true;
        while (more) {
            if (model.monthsDone() == input.burnInMonths() + after) {
                model.adopt(adopted);
            }
            more = model.step();
        }
        model.finish();
        return months;
    }

    private static ModelInput input() {
        return SmallRun.input("months", MONTHS);
    }

    private static Policy withoutInstruments(ModelInput input) {
        return new Policy(input.policy().parameters(), new TreeMap<>());
    }

    @Test
    void theSamePolicyChangesNothing() {
        ModelInput input = input();
        List<String> alone = run(input, -1000, input.policy());
        assertThat(alone).hasSize(MONTHS);
        assertThat(run(input, 0, input.policy())).isEqualTo(alone);
        assertThat(run(input, 7, input.policy())).isEqualTo(alone);
    }

    @Test
    void anotherPolicyChangesOnlyWhatComesAfter() {
        ModelInput input = input();
        List<String> alone = run(input, -1000, input.policy());
        List<String> changed = run(input, 7, withoutInstruments(input));
        assertThat(changed.subList(0, 7)).isEqualTo(alone.subList(0, 7));
        assertThat(changed.subList(7, MONTHS)).isNotEqualTo(alone.subList(7, MONTHS));
        assertThat(changed.get(MONTHS - 1)).isNotEqualTo(alone.get(MONTHS - 1));
    }

    @Test
    void aPolicyAdoptedBeforeTheFirstReportedMonthIsAsIfItHadBeenInTheInput() {
        ModelInput input = input();
        Policy other = withoutInstruments(input);
        assertThat(run(input, 0, other))
                .isEqualTo(run(SmallRun.input("months", MONTHS, "policy", other), -1000, other));
    }

    @Test
    void theBurnInTakesNoOther() {
        ModelInput input = input();
        EnishiModel model = new EnishiModel(input, 1, table -> {});
        model.start();
        assertThat(input.burnInMonths()).isPositive();
        assertThatThrownBy(() -> model.adopt(input.policy()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("after the burn-in");
        model.finish();
    }
}
