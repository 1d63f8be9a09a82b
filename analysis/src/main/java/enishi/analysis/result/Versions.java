package enishi.analysis.result;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The versions that made a result.
 *
 * @param enishi version of Enishi; {@code development} where it does not run from its jar
 * @param java version of the Java runtime
 * @param mason version of MASON
 */
public record Versions(String enishi, String java, String mason) {

    private static final String MASON = "/META-INF/maven/fr.irit.smac.thirdparty.edu.gmu.cs/mason/pom.properties";

    /** The versions that are running. */
    public static Versions current() {
        String enishi = Versions.class.getPackage().getImplementationVersion();
        return new Versions(orElse(enishi, "development"), System.getProperty("java.version"), ofMason());
    }

    private static String ofMason() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(MASON)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            return "unknown";
        }
        return orElse(properties.getProperty("version"), "unknown");
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
