package enishi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The notice file names every library that is shipped. Slow, since it needs the packaged product. */
@Tag("slow")
final class ThirdPartyTest {

    /** DuckDB's native library for one machine; it belongs to the jar without one, which has the same licence. */
    private static final Pattern DUCKDB_NATIVE = Pattern.compile("libduckdb_java\\.so_\\w+");

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");

    @Test
    void everyShippedJarStandsInTheNoticeWithItsVersion() throws IOException {
        String notice = Files.readString(Path.of("../THIRD-PARTY.md"));
        List<String> jars;
        try (Stream<Path> files = Files.list(Path.of("target/enishi/lib"))) {
            jars = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("enishi-"))
                    .filter(name -> !DUCKDB_NATIVE.matcher(name).matches())
                    .sorted()
                    .toList();
        }
        assertThat(jars).hasSizeGreaterThan(10).anyMatch(jar -> jar.startsWith("duckdb_jdbc-"));
        for (String jar : jars) {
            Matcher parts = JAR.matcher(jar);
            assertThat(parts.matches()).as(jar).isTrue();
            assertThat(notice).contains("| " + parts.group(1) + " | " + parts.group(2) + " |");
        }
    }
}
