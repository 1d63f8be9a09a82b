package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command {@code survival} on the remission times of Freireich and others (1963). Reference values are published ones
 * (Klein and Moeschberger: log-rank 16.79; Therneau and Grambsch: coefficient 1.57) and from R 4.2.2, package survival 3.5-3.
 */
final class SurvivalCommandTest {

    private static final String TREATED = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
    private static final String PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

    @TempDir
    private Path folder;

    private Path remissions;

    @BeforeEach
    void writeTheTable() throws IOException {
        List<String> lines = new ArrayList<>(List.of("\uFEFFpatient,weeks,relapse,drug"));
        for (String drug : List.of("6-MP", "placebo")) {
            for (String weeks : (drug.equals("placebo") ? PLACEBO : TREATED).split(" ", -1)) {
                String event = weeks.endsWith("+") ? "0" : "1";
                lines.add(lines.size() + ", " + weeks.replace("+", "") + "," + event + ",\"" + drug + "\"");
            }
        }
        remissions = write("remissions.csv", lines.toArray(String[]::new));
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static Ending survival(Path file, String options) {
        List<String> arguments = new ArrayList<>(List.of("survival", file.toString()));
        arguments.addAll(List.of(options.split(" ", -1)));
        return Ending.enishi(arguments.toArray(String[]::new));
    }

    private static String done(Path file, String options) {
        Ending ending = survival(file, options);
        assertThat(ending.err()).isEmpty();
        assertThat(ending.code()).isEqualTo(ExitCode.DONE);
        return ending.out();
    }

    private static void assertRefused(Path file, String options, String... words) {
        Ending ending = survival(file, options);
        assertThat(ending.err()).contains(words).doesNotContain("\tat ", "Exception");
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.out()).isEmpty();
    }

    private JsonNode json(Path file, String options) throws IOException {
        Path json = folder.resolve("all.json");
        done(file, options + " --force --json " + json);
        return new ObjectMapper().readTree(json.toFile());
    }

    // What comes out

    @Test
    void theTextbookExampleComesOutAsInTextbooks() {
        String text = done(remissions, "--time weeks --event relapse --group drug --covariates drug --tau 23");
        assertThat(text)
                .contains("42 rows, of which 30 ended and 12 were still alive")
                .contains("drug=6-MP: 21 rows, 9 ended", "median: 23 (13 to not reached)", "median: 8 (4 to 11)")
                .contains("chi-squared 16.79 with 1 degree of freedom, p < 0.001")
                .contains("against drug=6-MP")
                .containsPattern("drug=placebo +1\\.572 +0\\.4124 +4\\.817 +2\\.147 to 10\\.81 +3\\.812 +<0\\.001")
                .contains("log-likelihood −85.0084, without covariates −93.1843");
        assertThat(text).contains("Mean time lived up to 23", "difference placebo less 6-MP: −");
    }

    @Test
    void jsonHoldsEverythingWithAllDigits() throws IOException {
        JsonNode all = json(remissions, "--time weeks --event relapse --group drug --covariates drug --tau 20");
        assertThat(all.at("/rows").asInt()).isEqualTo(42);
        assertThat(all.at("/groups/0/survival/1/survival").asDouble()).isEqualTo(0.8067227, within(5e-8));
        assertThat(all.at("/groups/0/survival/1/low").asDouble()).isEqualTo(0.5631466, within(5e-8));
        assertThat(all.at("/groups/0/restrictedMean/mean").asDouble()).isEqualTo(16.116527, within(5e-7));
        assertThat(all.at("/groups/0/median/high").isNull()).isTrue();
        assertThat(all.at("/groups/1/survival/11/survival").asDouble()).isZero();
        assertThat(all.at("/groups/1/survival/11/low").isNull()).isTrue();
        assertThat(all.at("/restrictedMeanDifferences/0/difference").asDouble())
                .isEqualTo(all.at("/groups/1/restrictedMean/mean").asDouble()
                        - all.at("/groups/0/restrictedMean/mean").asDouble());
        assertThat(all.at("/logRank/chiSquared").asDouble()).isEqualTo(16.792941, within(5e-7));
        assertThat(all.at("/cox/coefficients/0/covariate").asText()).isEqualTo("drug=placebo");
        assertThat(all.at("/cox/coefficients/0/coefficient").asDouble()).isEqualTo(1.572125, within(5e-7));
        assertThat(all.at("/cox/likelihoodRatio/degreesOfFreedom").asInt()).isEqualTo(1);
        assertThat(all.at("/cox/coefficients/0/proportionality/p").asDouble()).isEqualTo(0.87981289, within(5e-9));
    }

    @Test
    void wordsAreJapaneseIfAsked() {
        assertThat(done(remissions, "--time weeks --event relapse --group drug --lang ja"))
                .contains("42行、うち終了 30", "中央値：23（13～到達せず）", "カイ二乗 16.79、自由度 1、p < 0.001");
    }

    @Test
    void severalEndsCompete() throws IOException {
        Path table = write(
                "ends.csv", "t,end", "1,insolvency", "2,dormancy", "3,active", "4,dormancy", "5,active", "6,moved");
        JsonNode all = json(table, "--time t --event end --censored active,moved");
        assertThat(all.at("/causes/0/cause").asText()).isEqualTo("dormancy");
        assertThat(all.at("/causes/0/ended").asInt()).isEqualTo(2);
        assertThat(all.at("/groups/0/incidence/0/curve/2/incidence").asDouble())
                .isEqualTo(1 / 6.0 + 4 / 6.0 / 3, within(1e-15));
        assertThat(all.at("/groups/0/incidence/1/curve/2/incidence").asDouble()).isEqualTo(1 / 6.0, within(1e-15));
        assertThat(done(table, "--time t --event end --censored active,moved"))
                .contains("(dormancy 2, insolvency 1)", "take all ends together");
    }

    @Test
    void rowsWithBlankCellsAreLeftOutAndCounted() throws IOException {
        Path table = write("blank.csv", "t,d,age", "1,1,30", "2,,40", "3,0,NA", "4,1,50", ",1,", "5,1,20");
        assertThat(done(table, "--time t --event d"))
                .contains("4 rows, of which 3 ended", "2 more rows are left out", "t (1)", "d (1)");
        JsonNode all = json(table, "--time t --event d --covariates age");
        assertThat(all.at("/rows").asInt()).isEqualTo(3);
        assertThat(all.at("/leftOut/rows").asInt()).isEqualTo(3);
        assertThat(all.at("/leftOut/blank/age").asInt()).isEqualTo(2);
    }

    @Test
    void entryMayBeDelayedAndStrataMayDiffer() throws IOException {
        Path table =
                write("late.csv", "from,to,d,g,s", "0,4,TRUE,a,1", "2,5,true,b,1", "0,6,false,a,2", "1,7,True,b,2");
        JsonNode all = json(table, "--time to --entry from --event d --group g --strata s");
        assertThat(all.at("/groups/1/survival/0/atRisk").asInt()).isEqualTo(2);
        // At 4 one of each group is at risk in stratum 1, which makes a half expected; at 5 and 7 nobody is left to
        // compare.
        assertThat(all.at("/logRank/groups/0/expected").asDouble()).isEqualTo(0.5);
        assertThat(all.at("/logRank/chiSquared").asDouble()).isEqualTo(1, within(1e-12));
        assertThat(done(table, "--time to --entry from --event d")).contains("Entry is delayed");
    }

    @Test
    void whereNothingEndsEverythingStillComesOut() throws IOException {
        Path table = write("none.csv", "t,d,g", "3,0,a", "5,0,b");
        assertThat(done(table, "--time t --event d --group g"))
                .contains("0 ended", "median: not reached", "no test, nothing can differ", "g=a: 3 (3 to 3)");
        assertRefused(table, "--time t --event d --covariates t", "nothing ends in these rows");
    }

    @Test
    void oneGroupAndTimeZeroAreAllowed() throws IOException {
        Path table = write("one.csv", "t,d,g", "0,1,a", "5,0,a");
        assertThat(done(table, "--time t --event d --group g"))
                .contains("g=a: 2 rows, 1 ended")
                .doesNotContain("Log-rank");
        Path zero = write("zero.csv", "t,d", "0,1", "0,0");
        assertRefused(zero, "--time t --event d", "time 0");
        assertThat(done(zero, "--time t --event d --tau 3")).contains("50.0 %");
    }

    @Test
    void curvesAreDrawn() throws IOException {
        Path svg = folder.resolve("deep/curves.svg");
        done(remissions, "--time weeks --event relapse --group drug --chart " + svg);
        assertThat(svg).content().contains("drug=placebo", "Kaplan–Meier");
        assertThat(folder.resolve("deep")).isDirectoryContaining("glob:**curves.png");
        try (var files = Files.list(folder.resolve("deep"))) {
            assertThat(files).hasSize(2);
        }
        assertRefused(remissions, "--time weeks --event relapse --chart " + svg, "there already", "--force");
        assertRefused(remissions, "--time weeks --event relapse --chart a.png", "must end in .svg");
    }

    // What is refused

    @Test
    void columnsThatAreNotThereAreRefused() throws IOException {
        assertRefused(
                remissions,
                "--time week --event relapse",
                "has no column \"week\" (--time)",
                "Maybe you meant \"weeks\"");
        assertRefused(remissions, "--time weeks --event relapse --group sex", "(--group)");
        Path semicolons = write("semicolons.csv", "weeks;relapse", "1;1");
        assertRefused(semicolons, "--time weeks --event relapse", "saved with semicolons");
        Path twice = write("twice.csv", "t,t,d", "1,2,1");
        assertRefused(twice, "--time t --event d", "is there twice");
        assertRefused(folder.resolve("none.csv"), "--time t --event d", "no such file");
        assertRefused(write("empty.csv", "t,d"), "--time t --event d", "holds no rows");
        assertRefused(write("ragged.csv", "t,d", "1,1", "1,1,1"), "--time t --event d", "line 3", "3 cells");
    }

    @Test
    void wrongValuesAreNamedWithTheirPlaces() throws IOException {
        Path table = write(
                "wrong.csv", "t,d,from", "1,1,0", "-2,1,0", "x,1,0", "\"3,5\",1,0", "4,2,0", "5,1,5", "1e999,0,0");
        assertRefused(
                table,
                "--time t --event d --entry from",
                "line 3, column t: \"-2\" is not allowed; a number of at least 0.",
                "line 4, column t: \"x\"",
                "line 5, column t: \"3,5\" is not allowed; a number of at least 0. Maybe a decimal point was meant.",
                "line 6, column d: \"2\"",
                "--censored",
                "line 7, column from: \"5\" is not below the time \"5\"",
                "line 8, column t");
    }

    @Test
    void valuesThatNoRowHoldsAreRefused() throws IOException {
        Path table = write("ends.csv", "t,end", "1,insolvency", "3,active");
        assertRefused(table, "--time t --event end --censored activ", "(--censored)", "Maybe you meant \"active\"");
        assertRefused(table, "--time t --event end --censored active --where t=9", "(--where)", "\"1\", \"3\"");
        assertRefused(write("blank.csv", "t,d", "1,NA"), "--time t --event d", "every row has a blank cell");
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        String columns = "--time weeks --event relapse ";
        assertRefused(remissions, columns + "--level 95", "--level is 95.0");
        assertRefused(remissions, columns + "--tau 0", "--tau is 0.0");
        assertRefused(remissions, columns + "--strata drug", "--strata needs");
        assertRefused(remissions, columns + "--lang fr", "it may be en or ja");
        assertRefused(remissions, columns + "--group weeks", "different groups", "at most 12");
    }

    @Test
    void covariatesWithoutAnAnswerAreNamed() throws IOException {
        Path table = write(
                "cox.csv",
                "t,d,same,split,twin,mixed,word",
                "1,1,4,1,2,1,a",
                "2,1,4,1,7,2,b",
                "3,1,4,1,3,3,a",
                "4,0,4,0,2,x,b",
                "5,0,4,0,5,5,a",
                "6,0,4,0,1,6,b");
        assertRefused(table, "--time t --event d --covariates same", "\"same\" is the same for all");
        assertRefused(table, "--time t --event d --covariates split", "coefficient of \"split\" grows without limit");
        assertRefused(table, "--time t --event d --covariates twin,twin", "\"twin\" follows from those before it");
        assertRefused(table, "--time t --event d --covariates mixed", "line 5, column mixed: \"x\"");
        assertThat(done(table, "--time t --event d --covariates word")).contains("word=b", "against word=a");
    }

    @Test
    void theNgosOfSeveralRunsAreNotPooled() throws IOException {
        Path table = write(
                "ngos.csv",
                "run,ngo,entry_prefecture,end,months_observed",
                "1,7,JP-01,active,60",
                "1,8,JP-02,dormancy,20",
                "2,7,JP-01,insolvency,30");
        assertRefused(
                table,
                "--time months_observed --event end --censored active",
                "holds the NGOs of 2 runs",
                "Maybe \"--where run=1\" was meant.");
        assertThat(done(table, "--time months_observed --event end --censored active --where run=1"))
                .contains("2 rows, of which 1 ended (dormancy 1)", "one simulated run");
    }
}
