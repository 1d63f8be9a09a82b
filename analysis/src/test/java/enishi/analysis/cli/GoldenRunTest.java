package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small run gives exactly the bytes that it gave when the model was last changed on purpose, on every JDK.
 *
 * <p>After a deliberate change of the model, {@code mvn -pl analysis -am test -Dtest=GoldenRunTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Denishi.update=true} writes the new digests; commit them alone and say why.
 */
final class GoldenRunTest {

    private static final List<String> FILES = List.of(
            "balances.csv",
            "indicators.csv",
            "instruments.csv",
            "ledger.csv",
            "ngos.csv",
            "panel.csv",
            "scenario.effective.json",
            "ties.csv",
            "ties.graphml");

    private static final Path GOLDEN = Path.of("src/test/resources/enishi/analysis/cli/golden-run.sha256");

    private static final String SCENARIO = """
            {
              "id": "golden-run",
              "title": {"en": "A small run whose bytes are known"},
              "extends": "development-education",
              "run": {"seed": 20160401, "years": 1, "burnInMonths": 9}
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aSmallRunHasNotChanged() throws IOException, NoSuchAlgorithmException {
        Path scenario = Files.writeString(folder.resolve("golden-run.json"), SCENARIO);
        Path out = folder.resolve("out");
        StringWriter err = new StringWriter();
        int code = Enishi.execute(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "run",
                scenario.toString(),
                "--ledger",
                "--out",
                out.toString());
        assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
        StringBuilder digests = new StringBuilder();
        for (String file : FILES) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out.resolve(file)));
            digests.append(HexFormat.of().formatHex(digest))
                    .append("  ")
                    .append(file)
                    .append('\n');
        }
        if (Boolean.getBoolean("enishi.update")) {
            Files.writeString(GOLDEN, digests);
        }
        assertThat(digests.toString())
                .as("digests of a small run; see the class comment on how to renew them after a deliberate change")
                .isEqualTo(Files.readString(GOLDEN));
    }
}
