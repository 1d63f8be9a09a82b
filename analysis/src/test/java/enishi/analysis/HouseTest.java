package enishi.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static enishi.analysis.House.ANALYSIS;
import static enishi.analysis.House.HOUSE;
import static enishi.analysis.House.SIM;
import static enishi.analysis.House.calls;
import static enishi.analysis.House.isIn;
import static enishi.analysis.House.seen;
import static enishi.analysis.House.seenUser;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The walls and habits of the house: what only some may use, and what nobody may.
 *
 * <p>A wall that scans nothing stands for nothing, so every test first asserts that it saw what it guards.
 */
final class HouseTest {

    private static final String[] MASON = {"sim..", "ec.util.."};

    // What only some may use

    @Test
    void onlyTheModelItsActorsItsTiesAndTheWindowKnowMason() {
        seenUser(SIM + ".model", resideInAnyPackage(MASON));
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(
                        SIM + ".model..", SIM + ".agent..", SIM + ".network..", ANALYSIS + ".window..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(MASON))
                .check(HOUSE);
    }

    @Test
    void onlyChartsAndTheWindowDraw() {
        DescribedPredicate<JavaClass> drawing = resideInAnyPackage("java.awt..", "javax.swing..");
        seenUser(ANALYSIS + ".chart", drawing);
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(ANALYSIS + ".chart..", ANALYSIS + ".window..")))
                .should()
                .dependOnClassesThat(drawing)
                .check(HOUSE);
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
                                // A sequence of fixed points, nothing random about it; and the form in which a library
                                // takes our draws, without any of its own.
                                && !Set.of("SobolSequenceGenerator", "RandomGenerator", "AbstractRandomGenerator")
                                        .contains(c.getSimpleName())));
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
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineTalksToTheTerminal() {
        seenUser(ANALYSIS + ".cli", describe("anything", c -> true));
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(ANALYSIS + ".cli..")))
                .should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void onlyTheStoreKnowsItsDatabase() {
        DescribedPredicate<JavaClass> database = resideInAnyPackage("java.sql..", "org.duckdb..");
        seenUser(ANALYSIS + ".result", database);
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(ANALYSIS + ".result..")))
                .should()
                .dependOnClassesThat(database)
                .check(HOUSE);
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
                .check(HOUSE);
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
                .check(HOUSE);
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
                .check(HOUSE);
    }

    // Habits

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = new TreeSet<>();
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass member : HOUSE) {
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
        noClasses().should(THROW_GENERIC_EXCEPTIONS).check(HOUSE);
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
                .check(HOUSE);
    }
}
