package enishi.sim.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void everyAssumptionHasAReasonOfThreeWordsOrMore() {
        List<String> tooShort = new ArrayList<>();
        DeclarationsTest.forComponents((where, component) -> {
            Parameter parameter = Declared.parameter(component);
            Setting setting = Declared.setting(component);
            for (String source :
                    new String[] {parameter == null ? "" : parameter.source(), setting == null ? "" : setting.source()
                    }) {
                // The first word is the mark itself.
                if (source.startsWith("assumption: ") && source.split(" ", -1).length < 4) {
                    tooShort.add(where + ": " + source);
                }
            }
        });
        assertThat(tooShort).isEmpty();
    }
}
