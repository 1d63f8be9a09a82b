package enishi.sim.process;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.CompiledClasses;
import enishi.sim.parameter.Defaults;
import enishi.sim.parameter.RuleType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessesTest {

    @Test
    void everyRuleOfTheProcessPackagesIsListed() throws ReflectiveOperationException {
        List<RuleType> found = new ArrayList<>();
        for (Class<?> type : CompiledClasses.under("enishi.sim.process")) {
            if (Arrays.stream(type.getDeclaredFields())
                    .anyMatch(field -> field.getName().equals("TYPE"))) {
                found.add((RuleType) type.getDeclaredField("TYPE").get(null));
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        assertThat(Processes.ALL).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void everyParametersRecordOfTheProcessPackagesBelongsToAListedRule() {
        List<Class<?>> records = new ArrayList<>();
        for (Class<?> type : CompiledClasses.under("enishi.sim.process")) {
            if (type.isRecord() && type.getSimpleName().equals("Parameters")) {
                records.add(type);
            }
        }
        List<Class<?>> listed = new ArrayList<>();
        Processes.ALL.forEach(rule -> listed.add(rule.parameters()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void everyRuleIsDescribed() {
        for (RuleType rule : Processes.ALL) {
            assertThat(rule.id()).matches("[a-z]+([A-Z][a-z]+)*");
            assertThat(rule.phase()).as(rule.id()).isNotBlank();
            assertThat(rule.submodel()).as(rule.id()).matches("\\d+(\\.\\d+)?");
            assertThat(rule.summary()).as(rule.id()).matches("[A-Z].*\\.");
        }
        assertThat(Processes.ALL.stream().map(RuleType::id)).doesNotHaveDuplicates();
    }

    @Test
    void modelParametersHaveOneComponentPerRule() {
        Map<String, Class<?>> expected = new LinkedHashMap<>();
        Processes.ALL.forEach(rule -> expected.put(rule.id(), rule.parameters()));
        Map<String, Class<?>> components = new LinkedHashMap<>();
        for (RecordComponent component : ModelParameters.class.getRecordComponents()) {
            components.put(component.getName(), component.getType());
        }
        assertThat(components).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void citizensAndOrganisationsShareTheRulesBetweenThem() throws ReflectiveOperationException {
        ModelParameters all = Defaults.of(ModelParameters.class);
        Set<Object> parts = new LinkedHashSet<>(); // A rule may concern both.
        for (Record half : List.of(all.citizen(), all.organization())) {
            for (RecordComponent component : half.getClass().getRecordComponents()) {
                parts.add(component.getAccessor().invoke(half));
            }
        }
        parts.add(all.commuting()); // Who can be met makes the map before the first month.
        List<Object> whole = new ArrayList<>();
        for (RecordComponent component : ModelParameters.class.getRecordComponents()) {
            whole.add(component.getAccessor().invoke(all));
        }
        assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
    }
}
