package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.result.RunStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with the real model, as a user has them. */
@Tag("slow")
final class RealRunTest {

    private static final List<String> TABLES = List.of(
            "indicators.csv",
            "ngos.csv",
            "instruments.csv",
            "ledger.csv",
            "balances.csv",
            "panel.csv",
            "ties.csv",
            "ties.graphml");

    @TempDir
    private Path folder;

    @Test
    void aRunIsTheSameForAnyThreadsAndFromItsOwnEffectiveScenario() throws IOException {
        Path first = folder.resolve("first");
        assertThat(enishi(
                        "run",
                        "baseline-japan",
                        "--seed",
                        "7",
                        "--years",
                        "1",
                        "--ledger",
                        "--threads",
                        "1",
                        "--check",
                        "--out",
                        first.toString()))
                .contains("NGOs active in Japan", "survival, nonmetropolitan", first.toString());
        assertThat(first.resolve("manifest.json"))
                .content()
                .contains("\"scenario\" : \"baseline-japan\"", "\"seed\" : 7", "\"months\" : 12", "\"mason\" : \"18\"");
        assertThat(first.resolve("charts/survival.svg")).content().contains("metropolitan NGOs survive 1 year");
        assertThat(first.resolve("charts/map-active-ngos.png")).exists();
        Path second = folder.resolve("second");
        enishi(
                "run",
                first.resolve("scenario.effective.json").toString(),
                "--ledger",
                "--threads",
                "3",
                "--out",
                second.toString());
        for (String table : TABLES) {
            assertThat(second.resolve(table)).hasSameBinaryContentAs(first.resolve(table));
        }
        assertThat(second.resolve("scenario.effective.json"))
                .hasSameBinaryContentAs(first.resolve("scenario.effective.json"));
        assertThatTheBooksRebuildTheCash(first);
    }

    @Test
    void aComparisonLeavesEveryScenarioAndGoesOnWhereItWas() throws IOException {
        Path out = folder.resolve("compare");
        String[] command = {
            "compare", "baseline-japan", "development-education", "--runs", "2", "--years", "1", "--out", out.toString()
        };
        assertThat(enishi(command))
                .contains("compared with", "2 runs with the same seeds", "not identified by data", "charts");
        assertThat(enishi(command)).contains("already", "compared with");
        for (String scenario : List.of("baseline-japan", "development-education")) {
            assertThat(out.resolve(scenario).resolve("indicators.csv"))
                    .content()
                    .startsWith("run,month,area,indicator,unit,value\n1,2016-04,JP,active_ngos,NGOs,");
            assertThat(out.resolve(scenario).resolve("charts/survival.png")).exists();
        }
        assertThat(out.resolve("charts/differences.svg")).content().contains("against", "Public spending a year");
        assertThat(Files.readAllLines(out.resolve("comparison.csv")))
                .anyMatch(line -> line.startsWith("survival_1y,JP-nonmetro,development-education,share,0.95,"));
    }

    @Test
    void aLeverIsTriedAloneAndTheTrialGoesOnWhereItWas() throws IOException {
        Path out = folder.resolve("levers");
        String[] command = {"levers", "global-plazas", "--runs", "2", "--years", "1", "--out", out.toString()};
        assertThat(enishi(command)).contains("B12 Global plazas", "Mean awareness", "NGO-year", "To compare with:");
        assertThat(enishi(command)).contains("already", "B12 Global plazas");
        try (RunStore store = RunStore.read(out)) {
            assertThat(store.scenarios()).containsExactlyInAnyOrder("without-global-plazas", "baseline-japan");
            assertThat(store.pairedRuns()).containsExactly(1, 2);
            assertThat(store.outcome("baseline-japan", "ngo_years", "JP-nonmetro"))
                    .containsOnlyKeys(1, 2)
                    .allSatisfy((run, years) -> assertThat(years).isPositive());
        }
        assertThat(out.resolve("charts/levers.svg")).content().contains("1 levers", "Global plazas");
        assertThat(Files.readAllLines(out.resolve("levers.csv"))).hasSize(11);
    }

    @Test
    void patternsAreHeldAgainstShortRunsAsFarAsTheseGoAndTakenUpAgain() throws IOException {
        Path out = folder.resolve("patterns");
        String[] command = {"patterns", "--runs", "1", "--years", "1", "--out", out.toString()};
        assertThat(enishi(command)).contains("1-stock-1989", "Held out: 0 of 12", "Not modelled");
        assertThat(enishi(command)).contains("already", "1-stock-1989");
        assertThat(Files.readAllLines(out.resolve("patterns.csv")))
                .anyMatch(line -> line.startsWith("1,1-stock-1989,input,active_ngos_mean,") && line.contains(",1,1"))
                .anyMatch(line -> line.startsWith("6,6-median,fit,") && line.endsWith(",0,,,"));
        assertThat(out.resolve("charts/patterns.svg")).exists();
    }

    @Test
    void aResponseHasEveryValueAndGoesOnWhereItWas() throws IOException {
        Path out = folder.resolve("response");
        String[] command = {
            "response",
            "instruments.global-plazas.annualContacts",
            "--from",
            "0",
            "--to",
            "1000000",
            "--steps",
            "1",
            "--runs",
            "2",
            "--years",
            "1",
            "--out",
            out.toString()
        };
        assertThat(enishi(command)).contains("0 contacts/year", "1000000 contacts/year", "Mean awareness");
        assertThat(enishi(command)).contains("already", "Mean awareness");
        List<String> rows = Files.readAllLines(out.resolve("response.csv"));
        assertThat(rows).hasSize(1 + 3 * 2);
        assertThat(Double.parseDouble(rows.get(2).split(",", -1)[9])).isPositive();
        assertThat(out.resolve("charts/response.png")).exists();
    }

    @Test
    void interruptingARunLeavesNothingBehind() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no way to send an interrupt");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "no way to be sure it is heard");
        // Whoever starts the tests in the background may have interrupts ignored, which a child inherits.
        Process process = new ProcessBuilder(
                        "/usr/bin/env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "enishi.analysis.cli.Enishi",
                        "run",
                        "baseline-japan",
                        "--years",
                        "40",
                        "--out",
                        folder.resolve("run").toString())
                .redirectErrorStream(true)
                .start();
        Path part = folder.resolve("run.part/ties.csv");
        for (int i = 0; i < 600 && !Files.exists(part); i++) {
            Thread.sleep(100);
        }
        assertThat(part).exists();
        new ProcessBuilder("/bin/kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isEqualTo(ExitCode.STOPPED);
        assertThat(said).contains("Stopped. Nothing was left behind.").doesNotContain("\tat ");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static void assertThatTheBooksRebuildTheCash(Path result) throws IOException {
        Map<String, Long> cash = new HashMap<>();
        Map<String, Long> closing = new HashMap<>();
        for (String[] row : rows(result.resolve("balances.csv"))) {
            cash.put(row[0], Long.parseLong(row[1]));
            closing.put(row[0], Long.parseLong(row[2]));
        }
        Set<String> months = new TreeSet<>();
        for (String[] row : rows(result.resolve("ledger.csv"))) {
            long yen = Long.parseLong(row[4]);
            assertThat(yen).isPositive();
            cash.merge(row[1], yen, Long::sum);
            cash.merge(row[2], -yen, Long::sum);
            months.add(row[0]);
        }
        assertThat(cash).isEqualTo(closing);
        assertThat(closing.values().stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(months).hasSize(12);
        long ngos = closing.entrySet().stream()
                .filter(account -> account.getKey().startsWith("ngo:"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(rows(result.resolve("indicators.csv")))
                .filteredOn(row -> row[0].equals("2017-03") && row[1].equals("JP") && row[2].equals("reserves_yen"))
                .singleElement()
                .satisfies(row -> assertThat(Long.parseLong(row[4])).isEqualTo(ngos));
    }

    private static List<String[]> rows(Path table) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
            rows.add(line.split(",", -1));
        }
        return rows;
    }

    private static String enishi(String... arguments) {
        Ending ending = Ending.enishi(arguments);
        assertThat(ending.code()).as(ending.err()).isEqualTo(ExitCode.DONE);
        return ending.out();
    }
}
