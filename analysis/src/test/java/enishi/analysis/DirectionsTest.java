package enishi.analysis;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static enishi.analysis.House.ANALYSIS;
import static enishi.analysis.House.HOUSE;
import static enishi.analysis.House.SCENARIOS;
import static enishi.analysis.House.SIM;
import static enishi.analysis.House.isIn;
import static enishi.analysis.House.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The directions of the house: which module and which package may know which. */
final class DirectionsTest {

    /** The floors of the house, top first: a package sees packages below it and on its own floor, never above. */
    private static final List<Set<String>> SIM_FLOORS = List.of(
            Set.of("model"),
            Set.of("agent"),
            Set.of("process"),
            Set.of("metric", "invariant"),
            Set.of("world"),
            Set.of("exchange", "population", "organization", "network"),
            Set.of("policy"),
            Set.of("parameter", "random"));

    private static final List<Set<String>> SCENARIOS_FLOORS = List.of(
            Set.of("mechanism", "lever", "experiment", "target", "calibration", "ensemble", "desk", "tour"),
            Set.of("catalog", "assembly"),
            Set.of("validation", "io"),
            Set.of("data"),
            Set.of("definition"),
            Set.of("problem"));

    private static final List<Set<String>> ANALYSIS_FLOORS = List.of(
            Set.of("cli"),
            Set.of("window", "report"),
            Set.of("page"),
            Set.of("chart", "pattern", "calibration"),
            Set.of("experiment"),
            Set.of("survival"),
            Set.of("statistics", "comparison", "design", "history"),
            Set.of("result"));

    @Test
    void everyModuleDependsOnlyOnTheNext() {
        seen(SIM, 50);
        seen(SCENARIOS, 15);
        seen(ANALYSIS, 20);
        noClasses()
                .that(resideInAPackage(SIM + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SCENARIOS + "..", ANALYSIS + ".."))
                .check(HOUSE);
        noClasses()
                .that(resideInAPackage(SCENARIOS + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage(ANALYSIS + ".."))
                .check(HOUSE);
    }

    @Test
    void inSimNobodyLooksUpstairs() {
        seen(SIM, 50);
        assertThat(looksUpstairs(SIM, SIM_FLOORS)).isEmpty();
    }

    @Test
    void inScenariosNobodyLooksUpstairs() {
        seen(SCENARIOS, 15);
        assertThat(looksUpstairs(SCENARIOS, SCENARIOS_FLOORS)).isEmpty();
    }

    @Test
    void inAnalysisNobodyLooksUpstairs() {
        seen(ANALYSIS, 20);
        assertThat(looksUpstairs(ANALYSIS, ANALYSIS_FLOORS)).isEmpty();
    }

    @Test
    void packagesHaveNoCycles() {
        seen("enishi", 85);
        slices().matching("enishi.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheCommandThatOpensTheWindowKnowsTheWindow() {
        seen(ANALYSIS, 20);
        Set<String> visitors = new TreeSet<>();
        for (JavaClass visitor : HOUSE) {
            if (!isIn(visitor, ANALYSIS + ".window")
                    && visitor.getDirectDependenciesFromSelf().stream()
                            .anyMatch(d -> isIn(d.getTargetClass(), ANALYSIS + ".window"))) {
                visitors.add(outermost(visitor));
            }
        }
        assertThat(visitors).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.startsWith(ANALYSIS + ".cli."));
    }

    private static List<String> looksUpstairs(String module, List<Set<String>> floors) {
        List<String> looks = new ArrayList<>();
        for (JavaClass viewer : HOUSE) {
            if (!isIn(viewer, module)) {
                continue;
            }
            int floor = floor(viewer, module, floors);
            if (floor < 0) {
                looks.add(viewer.getName() + " stands on no floor: give its package a place in DirectionsTest");
                continue;
            }
            viewer.getDirectDependenciesFromSelf().stream()
                    .filter(d -> isIn(d.getTargetClass(), module))
                    .filter(d -> floor(d.getTargetClass(), module, floors) < floor)
                    .forEach(d -> looks.add(d.getDescription()));
        }
        return looks;
    }

    /** The floor of a class, 0 at the top; classes of the module's own root package stand on none. */
    private static int floor(JavaClass member, String module, List<Set<String>> floors) {
        String below = member.getPackageName().substring(module.length());
        String room = below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0];
        for (int floor = 0; floor < floors.size(); floor++) {
            if (floors.get(floor).contains(room)) {
                return floor;
            }
        }
        return -1;
    }

    private static String outermost(JavaClass member) {
        String name = member.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
