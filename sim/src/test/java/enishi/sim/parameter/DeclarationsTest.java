package enishi.sim.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.Shock;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.process.Processes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Every number and every other setting that a scenario can hold is declared completely. */
class DeclarationsTest {

    private static List<Class<? extends Record>> records() {
        List<Class<? extends Record>> records = new ArrayList<>();
        for (RuleType rule : Processes.ALL) {
            records.add(rule.parameters());
        }
        addWithElements(records, Shock.class);
        for (InstrumentKind kind : Instruments.ALL) {
            addWithElements(records, kind.settings().asSubclass(Record.class));
        }
        return records;
    }

    private static void addWithElements(List<Class<? extends Record>> records, Class<? extends Record> type) {
        records.add(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element
                    && element.isRecord()) {
                addWithElements(records, element.asSubclass(Record.class));
            } else if (isGroup(component)) {
                addWithElements(records, component.getType().asSubclass(Record.class));
            }
        }
    }

    /** Whether a component only holds others, which are declared. */
    private static boolean isGroup(RecordComponent component) {
        return component.getType().isRecord()
                && Declared.parameter(component) == null
                && Declared.setting(component) == null;
    }

    static void forComponents(BiConsumer<String, RecordComponent> each) {
        int number = 0;
        for (Class<? extends Record> type : records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (isGroup(component)) {
                    continue;
                }
                each.accept(type.getName() + "." + component.getName(), component);
                number++;
            }
        }
        assertThat(number).isGreaterThan(120);
    }

    private static void isSource(String where, String source) {
        if (source.startsWith("assumption: ")) {
            assertThat(source.substring("assumption: ".length()))
                    .as("reason of " + where)
                    .contains(" ")
                    .isEqualTo(source.substring("assumption: ".length()).strip());
        } else {
            assertThat(Sources.ALL).as("source of " + where).containsKey(source);
        }
    }

    @Test
    void everyComponentIsAParameterOrASetting() {
        forComponents((where, component) -> assertThat(
                        (Declared.parameter(component) != null) || (Declared.setting(component) != null))
                .as(where)
                .isTrue());
    }

    @Test
    void everyNumberIsAParameter() {
        forComponents((where, component) -> {
            Class<?> type = component.getType();
            if (type == int.class || type == long.class || type == double.class || type == YearlyBudget.class) {
                assertThat((Declared.parameter(component) != null)).as(where).isTrue();
            } else if (!(Declared.setting(component) != null)) {
                assertThat(type).as(where).isEqualTo(List.class);
            }
        });
    }

    @Test
    void everyParameterHasSymbolMeaningUnitAndSource() {
        forComponents((where, component) -> {
            Parameter parameter = Declared.parameter(component);
            if (parameter != null) {
                assertThat(parameter.symbol()).as(where).isNotBlank();
                assertThat(parameter.meaning()).as(where).isNotBlank();
                assertThat(parameter.unit()).as(where).isNotBlank();
                isSource(where, parameter.source());
            }
        });
    }

    @Test
    void everyDefaultLiesWithinItsRange() {
        forComponents((where, component) -> {
            Parameter parameter = Declared.parameter(component);
            if (parameter != null) {
                assertThat(parameter.min()).as(where).isLessThan(parameter.max());
                if (!Double.isNaN(parameter.value())) {
                    assertThat(parameter.value()).as(where).isBetween(parameter.min(), parameter.max());
                }
            }
        });
    }

    @Test
    void rulesNeedNoValueFromTheUser() {
        for (RuleType rule : Processes.ALL) {
            for (RecordComponent component : rule.parameters().getRecordComponents()) {
                Parameter parameter =
                        Objects.requireNonNull(Declared.parameter(component), rule.id() + "." + component.getName());
                assertThat(parameter.value())
                        .as(rule.id() + "." + component.getName())
                        .isNotNaN();
            }
        }
    }

    @Test
    void wholeNumbersHaveWholeDefaultsAndBounds() {
        forComponents((where, component) -> {
            Parameter parameter = Declared.parameter(component);
            if (parameter != null && component.getType() != double.class && !Double.isNaN(parameter.value())) {
                assertThat(parameter.value()).as(where).isEqualTo(Math.rint(parameter.value()));
                assertThat(parameter.min()).as(where).isEqualTo(Math.rint(parameter.min()));
                assertThat(parameter.max()).as(where).isEqualTo(Math.rint(parameter.max()));
            }
        });
    }

    @Test
    void everySettingHasMeaningAndSource() {
        forComponents((where, component) -> {
            Setting setting = Declared.setting(component);
            if (setting != null) {
                assertThat(setting.meaning()).as(where).isNotBlank();
                isSource(where, setting.source());
            }
        });
    }

    @Test
    void symbolsAreUniqueWithinARule() {
        for (RuleType rule : Processes.ALL) {
            List<String> symbols = new ArrayList<>();
            for (RecordComponent component : rule.parameters().getRecordComponents()) {
                Parameter parameter = Objects.requireNonNull(Declared.parameter(component), rule.id());
                symbols.add(parameter.symbol());
            }
            assertThat(symbols).as(rule.id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everySourceIsCompleteAndCited() {
        List<String> cited = new ArrayList<>();
        forComponents((where, component) -> {
            Parameter parameter = Declared.parameter(component);
            Setting setting = Declared.setting(component);
            cited.add(parameter == null ? "" : parameter.source());
            cited.add(setting == null ? "" : setting.source());
        });
        assertThat(String.join(" ", cited)).isNotBlank();
        Sources.ALL.forEach((key, citation) -> {
            assertThat(key).matches("[A-Z0-9-]+");
            assertThat(citation).as(key).hasSizeGreaterThan(20);
        });
    }
}
