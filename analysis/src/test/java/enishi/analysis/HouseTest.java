package enishi.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The walls of the house: who may know whom, and what nobody may use. It stands in {@code analysis} because only from
 * here all three modules are seen.
 *
 * <p>A wall that scans nothing stands for nothing, so every test first asserts that it saw what it guards.
 */
final class HouseTest {

    private static final String SIM = "enishi.sim";
    private static final String SCENARIOS = "enishi.scenarios";
    private static final String ANALYSIS = "enishi.analysis";

    private static final String[] MASON = {"sim..", "ec.util.."};

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
            Set.of("mechanism", "lever", "experiment", "target", "calibration", "ensemble"),
            Set.of("catalog", "assembly"),
            Set.of("validation", "io"),
            Set.of("data"),
            Set.of("definition"),
            Set.of("problem"));

    private static final List<Set<String>> ANALYSIS_FLOORS = List.of(
            Set.of("cli"),
            Set.of("window", "report"),
            Set.of("page"),
            Set.of("chart", "pattern"),
            Set.of("experiment"),
            Set.of("survival"),
            Set.of("statistics", "comparison", "design", "history"),
            Set.of("result"));

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("enishi");
        house = house.that(describe("no benchmark", c -> !c.getPackageName().contains("jmh_generated")));
    }

    // Directions

    @Test
    void everyModuleDependsOnlyOnTheNext() {
        seen(SIM, 50);
        seen(SCENARIOS, 15);
        seen(ANALYSIS, 20);
        noClasses()
                .that(resideInAPackage(SIM + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SCENARIOS + "..", ANALYSIS + ".."))
                .check(house);
        noClasses()
                .that(resideInAPackage(SCENARIOS + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage(ANALYSIS + ".."))
                .check(house);
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
        slices().matching("enishi.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void onlyTheCommandThatOpensTheWindowKnowsTheWindow() {
        seen(ANALYSIS, 20);
        Set<String> visitors = new TreeSet<>();
        for (JavaClass visitor : house) {
            if (!isIn(visitor, ANALYSIS + ".window")
                    && visitor.getDirectDependenciesFromSelf().stream()
                            .anyMatch(d -> isIn(d.getTargetClass(), ANALYSIS + ".window"))) {
                visitors.add(outermost(visitor));
            }
        }
        assertThat(visitors).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.startsWith(ANALYSIS + ".cli."));
    }

    // What only some may use

    @Test
    void onlyTheModelItsActorsItsTiesAndTheWindowKnowMason() {
        seenUser(SIM + ".model", resideInAnyPackage(MASON));
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(
                        SIM + ".model..", SIM + ".agent..", SIM + ".network..", ANALYSIS + ".window..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(MASON))
                .check(house);
    }

    @Test
    void onlyChartsAndTheWindowDraw() {
        DescribedPredicate<JavaClass> drawing = resideInAnyPackage("java.awt..", "javax.swing..");
        seenUser(ANALYSIS + ".chart", drawing);
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(ANALYSIS + ".chart..", ANALYSIS + ".window..")))
                .should()
                .dependOnClassesThat(drawing)
                .check(house);
    }

    @Test
    void onlySimRandomMakesRandomNumbers() {
        seen(SIM + ".random", 2);
        seen("enishi", 85);
        DescribedPredicate<JavaClass> generator = describe(
                "generators of random numbers",
                c -> Set.of(
                                        "java.util.Random",
                                        "java.util.SplittableRandom",
                                        "java.util.concurrent.ThreadLocalRandom",
                                        "java.security.SecureRandom",
                                        "ec.util.MersenneTwister",
                                        "ec.util.MersenneTwisterFast")
                                .contains(c.getName())
                        || isIn(c, "java.util.random")
                        || isIn(c, "org.apache.commons.rng")
                        || (isIn(c, "org.apache.commons.math3.random")
                                // A sequence of fixed points, nothing random about it.
                                && !c.getSimpleName().equals("SobolSequenceGenerator")));
        DescribedPredicate<JavaAccess<?>> draw = calls("a hidden draw", "java.lang.Math", "random")
                .or(calls("a hidden draw", "java.lang.StrictMath", "random"))
                .or(calls("a hidden draw", "java.util.UUID", "randomUUID"))
                .or(calls("a hidden draw", "java.util.Collections", "shuffle"));
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(SIM + ".random..")))
                .should()
                .dependOnClassesThat(generator)
                .orShould()
                .accessTargetWhere(draw)
                .check(house);
    }

    @Test
    void onlyTheCommandLineTalksToTheTerminal() {
        seenUser(ANALYSIS + ".cli", describe("anything", c -> true));
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(ANALYSIS + ".cli..")))
                .should(ACCESS_STANDARD_STREAMS)
                .check(house);
    }

    @Test
    void onlyTheStoreKnowsItsDatabase() {
        DescribedPredicate<JavaClass> database = resideInAnyPackage("java.sql..", "org.duckdb..");
        seenUser(ANALYSIS + ".result", database);
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(ANALYSIS + ".result..")))
                .should()
                .dependOnClassesThat(database)
                .check(house);
    }

    // What nobody in the model may use, so that a run is the same everywhere

    @Test
    void theModelSeesNoClock() {
        seen(SIM, 50);
        DescribedPredicate<JavaAccess<?>> clock = calls(
                        "the clock of the machine", "java.lang.System", "currentTimeMillis", "nanoTime")
                .or(describe(
                        "the time now",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().isAssignableTo(TemporalAccessor.class)));
        noClasses()
                .that(resideInAPackage(SIM + ".."))
                .should()
                .accessTargetWhere(clock)
                .orShould()
                .dependOnClassesThat(describe(
                        "clocks",
                        c -> Set.of("java.time.Clock", "java.util.Date", "java.util.Calendar", "java.util.Timer")
                                .contains(c.getName())))
                .check(house);
    }

    /** {@code Set.of} and {@code Map.of} are worse than hash sets: their order changes with every start of Java. */
    @Test
    void theModelUsesNoUnorderedCollection() {
        seen(SIM, 50);
        DescribedPredicate<JavaAccess<?>> unordered = calls("an unordered set", "java.util.Set", "of", "copyOf")
                .or(calls("an unordered map", "java.util.Map", "of", "ofEntries", "copyOf"))
                .or(calls(
                        "an unordered collector",
                        "java.util.stream.Collectors",
                        "toSet",
                        "toUnmodifiableSet",
                        "toUnmodifiableMap",
                        "toConcurrentMap",
                        "groupingByConcurrent"));
        noClasses()
                .that(resideInAPackage(SIM + ".."))
                .should()
                .dependOnClassesThat(describe(
                        "unordered collections",
                        c -> Set.of(
                                        "java.util.HashMap",
                                        "java.util.HashSet",
                                        "java.util.Hashtable",
                                        "java.util.IdentityHashMap",
                                        "java.util.WeakHashMap",
                                        "java.util.concurrent.ConcurrentHashMap")
                                .contains(c.getName())))
                .orShould()
                .accessTargetWhere(unordered)
                .check(house);
    }

    /** {@code Math} may differ in the last bit from machine to machine where {@code StrictMath} may not. */
    @Test
    void theModelComputesWithStrictMath() {
        seen(SIM, 50);
        noClasses()
                .that(resideInAPackage(SIM + ".."))
                .should()
                .accessTargetWhere(calls(
                        "a function that StrictMath has exactly",
                        "java.lang.Math",
                        "exp",
                        "expm1",
                        "log",
                        "log10",
                        "log1p",
                        "pow",
                        "sin",
                        "cos",
                        "tan",
                        "asin",
                        "acos",
                        "atan",
                        "atan2",
                        "sinh",
                        "cosh",
                        "tanh",
                        "cbrt",
                        "hypot",
                        "fma"))
                .check(house);
    }

    // Habits

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = new TreeSet<>();
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass member : house) {
            JavaPackage room = member.getPackage();
            packages.add(room.getName());
            if (!room.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(room.getName());
            }
        }
        assertThat(packages).hasSizeGreaterThanOrEqualTo(20);
        assertThat(unmarked).isEmpty();
    }

    @Test
    void nobodyThrowsAnExceptionThatSaysNothing() {
        seen("enishi", 85);
        noClasses().should(THROW_GENERIC_EXCEPTIONS).check(house);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        seen("enishi", 85);
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(house);
    }

    // How the walls are measured

    private static List<String> looksUpstairs(String module, List<Set<String>> floors) {
        List<String> looks = new ArrayList<>();
        for (JavaClass viewer : house) {
            if (!isIn(viewer, module)) {
                continue;
            }
            int floor = floor(viewer, module, floors);
            if (floor < 0) {
                looks.add(viewer.getName() + " stands on no floor: give its package a place in HouseTest");
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

    private static boolean isIn(JavaClass member, String packageName) {
        return member.getPackageName().equals(packageName)
                || member.getPackageName().startsWith(packageName + ".");
    }

    private static String outermost(JavaClass member) {
        String name = member.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** Calls and method references alike. */
    private static DescribedPredicate<JavaAccess<?>> calls(String what, String owner, String... names) {
        return describe(
                what + " (" + owner + "." + String.join("/", names) + ")",
                call -> call.getTargetOwner().getName().equals(owner)
                        && Arrays.asList(names).contains(call.getName()));
    }

    private static void seen(String packageName, int atLeast) {
        long classes = house.stream()
                .filter(c -> isIn(c, packageName))
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .count();
        assertThat(classes).as("classes seen in " + packageName).isGreaterThanOrEqualTo(atLeast);
    }

    private static void seenUser(String packageName, DescribedPredicate<JavaClass> used) {
        assertThat(house.stream()
                        .filter(c -> isIn(c, packageName))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .anyMatch(d -> used.test(d.getTargetClass())))
                .as("somebody in " + packageName + " uses " + used.getDescription())
                .isTrue();
    }
}
