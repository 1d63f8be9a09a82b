package enishi.analysis.cli;

import static enishi.analysis.cli.Ending.enishi;
import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.experiment.ExperimentCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments from the command line; the model is run in a slow test only, as briefly as can be. */
final class ExperimentCommandsTest {

    private static final String LAG = "instruments.jica-donation-fund.decisionLagMonths";
    private static final String SCREENING = """
            {
              "id": "mine",
              "title": {"en": "Mine", "ja": "試し"},
              "factors": [{"path": "%s", "from": 1, "to": 8}],
              "design": %s,
              "runs": 2, "years": 1, "scale": 100000,
              "outcomes": [{"outcome": "active_ngos_end", "area": "JP"}]
            }
            """;

    @TempDir
    private Path folder;

    private String file(String design) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, SCREENING.formatted(LAG, design));
        return file.toString();
    }

    @Test
    @Tag("slow")
    void aPlanRunsFirstSeedsFromWhichTheExperimentGoesOnAndSensitivityReadsThem() throws IOException {
        String file = file("{\"kind\": \"morris\", \"trajectories\": 2}");
        String out = folder.resolve("out").toString();

        Ending plan = enishi("plan", file, "--pilot", "1", "--out", out, "--threads", "2");
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out())
                .contains(
                        "1 scenario at 4 points, 2 runs each: 8 runs of 1 year at scale 100000.",
                        "4 of 8 runs are in ",
                        " s a run, so about ",
                        "for the 4 that are missing",
                        "Disk: at most about ");

        Ending early = enishi("sensitivity", out);
        assertThat(early.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(early.err()).contains("Maybe finish it with \"enishi experiment\".");

        Ending experiment = enishi("experiment", file, "--out", out, "--threads", "2");
        assertThat(experiment.code()).as(experiment.err()).isZero();
        assertThat(experiment.err()).contains("Going on: 4 of 8 runs are in ");
        assertThat(experiment.out())
                .contains("Mine", "Active NGOs at the end, Japan", ", mu*: ", "Rounded to whole numbers: " + LAG);
        List<String> table = Files.readAllLines(folder.resolve("out/sensitivity.csv"));
        assertThat(table).hasSize(4);
        assertThat(Files.readAllLines(folder.resolve("out/points.csv"))).hasSize(5);

        Files.delete(folder.resolve("out/sensitivity.csv"));
        Ending sensitivity = enishi("sensitivity", out);
        assertThat(sensitivity.code()).as(sensitivity.err()).isZero();
        assertThat(sensitivity.out()).contains("mu*", "Chart: ");
        assertThat(Files.readAllLines(folder.resolve("out/sensitivity.csv"))).isEqualTo(table);

        Ending other = enishi("experiment", file, "--out", out, "--runs", "3");
        assertThat(other.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(other.err()).contains("runs 2 there, 3 here");
    }

    @Test
    void aDesignThatTellsNoIndicesSaysWhatToUse() throws IOException {
        Path made = Files.createDirectory(folder.resolve("made"));
        Files.writeString(made.resolve("experiment.json"), SCREENING.formatted(LAG, "{\"kind\": \"latin-hypercube\"}"));
        Ending ending = enishi("sensitivity", made.toString());
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.err()).contains("latin-hypercube no indices follow", "Maybe run it with", "\"saltelli\"");
        assertThat(ending.out()).isEmpty();
    }

    @Test
    void whatIsNoExperimentIsRefusedBeforeAnythingIsWritten() {
        Path out = folder.resolve("out");
        Ending none = enishi("experiment", "levers-of-grant-assistanc", "--out", out.toString());
        assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(none.err()).contains("Maybe you meant \"levers-of-grant-assistance\".");
        assertThat(enishi("plan", "budget-and-decision-lag", "--pilot", "-1").err())
                .contains("--pilot is -1");
        assertThat(enishi("experiment", "budget-and-decision-lag", "--runs", "0", "--out", out.toString())
                        .err())
                .contains("--runs is 0");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPlanWithoutPilotTellsTheSizeOnly() {
        Ending ending = enishi(
                "plan",
                "screening-of-couplings",
                "--pilot",
                "0",
                "--out",
                folder.resolve("x").toString());
        assertThat(ending.code()).isZero();
        assertThat(ending.out())
                .contains("1 scenario at 100 points, 4 runs each: 400 runs of 15 years", "Without a pilot");
    }

    @Test
    void experimentsAreListedDescribedAndValidated() throws IOException {
        assertThat(enishi("list", "experiments").out()).contains(ExperimentCatalog.ids());
        Ending described = enishi("describe", "experiments", "budget-and-decision-lag");
        Path copy = folder.resolve("copy.json");
        Files.writeString(copy, described.out());
        assertThat(enishi("validate", copy.toString()).out()).contains("valid (experiment budget-and-decision-lag)");
        Files.writeString(copy, described.out().replace("full-factorial", "full-factoral"));
        Ending wrong = enishi("validate", copy.toString());
        assertThat(wrong.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(wrong.err()).contains("/design/kind", "Maybe you meant \"full-factorial\".");
        assertThat(enishi("schema", "experiment").out()).contains("An experiment of Enishi", "\"latin-hypercube\"");
        assertThat(enishi("schema", "experimnt").err()).contains("has no schema");
    }
}
