package enishi.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;

/** The house as tests of its walls see it. It stands in {@code analysis} because only from here all three modules are seen. */
final class House {

    static final String SIM = "enishi.sim";
    static final String SCENARIOS = "enishi.scenarios";
    static final String ANALYSIS = "enishi.analysis";

    /** All classes of the product. */
    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("enishi")
            .that(describe("no benchmark", c -> !c.getPackageName().contains("jmh_generated")));

    private House() {}

    /** Whether a class is in a package or below it. */
    static boolean isIn(JavaClass member, String packageName) {
        return member.getPackageName().equals(packageName)
                || member.getPackageName().startsWith(packageName + ".");
    }

    /** Calls and method references alike. */
    static DescribedPredicate<JavaAccess<?>> calls(String what, String owner, String... names) {
        return describe(
                what + " (" + owner + "." + String.join("/", names) + ")",
                call -> call.getTargetOwner().getName().equals(owner)
                        && Arrays.asList(names).contains(call.getName()));
    }

    /** A wall that scans nothing stands for nothing: at least so many classes are behind it. */
    static void seen(String packageName, int atLeast) {
        long classes = HOUSE.stream()
                .filter(c -> isIn(c, packageName))
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .count();
        assertThat(classes).as("classes seen in " + packageName).isGreaterThanOrEqualTo(atLeast);
    }

    /** At least one may do what the others may not. */
    static void seenUser(String packageName, DescribedPredicate<JavaClass> used) {
        assertThat(HOUSE.stream()
                        .filter(c -> isIn(c, packageName))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .anyMatch(d -> used.test(d.getTargetClass())))
                .as("somebody in " + packageName + " uses " + used.getDescription())
                .isTrue();
    }
}
