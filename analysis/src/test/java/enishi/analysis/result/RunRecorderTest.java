package enishi.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.analysis.experiment.SmallWorld;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import enishi.sim.model.ModelInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunRecorderTest {

    private static final int MONTHS = 14;

    @TempDir
    private Path folder;

    @Test
    void indicatorsHaveEveryMetricOfEveryAreaInEveryMonth() throws IOException {
        record(OptionalInt.empty(), false);
        List<String> lines = Files.readAllLines(folder.resolve("indicators.csv"));
        assertThat(lines.get(0)).isEqualTo("month,area,indicator,unit,value");
        assertThat(lines).hasSize(1 + MONTHS * Area.COUNT * Metrics.ALL.size());
        assertThat(lines.get(1)).startsWith("2016-04,JP,active_ngos,NGOs,4");
        assertThat(lines).contains("2016-04,JP-nonmetro,mean_trust,1,0.602");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("2017-05,JP-47,public_spending_yen,yen,0");
    }

    @Test
    void ngosHaveTheColumnsOfTheContract() throws IOException {
        record(OptionalInt.empty(), false);
        List<String> lines = Files.readAllLines(folder.resolve("ngos.csv"));
        assertThat(lines.get(0))
                .isEqualTo(
                        "ngo,entry_prefecture,prefecture,metropolitan,cause,initial,founded,entry_age_months,"
                                + "entry_income_yen,ended,end,dormant,revived,dissolved,dropped,months_observed,peak_income_yen");
        assertThat(lines)
                .filteredOn(line -> line.contains(",active,"))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\d{2}-\\d{4}-\\d{2}-\\d{3},JP-\\d{2},JP-\\d{2},(true|false),peace,"
                        + "(true|false),\\d{4}-\\d{2},\\d+,\\d+,,active,,,,,\\d+,\\d+"));
        assertThat(lines)
                .filteredOn(line -> line.contains(",dormancy,"))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*,\\d{4}-\\d{2},dormancy,\\d{4}-\\d{2},,,,\\d+,\\d+"));
    }

    @Test
    void everyPostingOfTheReportedMonthsIsInTheLedgerAndTheBalancesFollowFromIt() throws IOException {
        record(OptionalInt.empty(), true);
        List<String> ledger = Files.readAllLines(folder.resolve("ledger.csv"));
        assertThat(ledger)
                .startsWith(
                        "month,debit_account,credit_account,kind,yen",
                        "2016-04,instrument:grants,treasury,appropriation,1000",
                        "2016-04,ngo:13-2013-04-000,instrument:grants,grant-advance,700",
                        "2016-04,instrument:grants,ngo:13-2013-04-000,grant-return,100",
                        "2016-04,treasury,instrument:grants,lapse,400",
                        "2016-05,instrument:grants,treasury,appropriation,1000")
                .hasSize(1 + 4 * MONTHS);
        assertThat(folder.resolve("balances.csv"))
                .hasContent("account,opening_yen,closing_yen\n"
                        + "treasury,-1000000," + (-1_000_000 - 600 * MONTHS) + "\n"
                        + "instrument:grants,0,0\n"
                        + "ngo:13-2013-04-000,1000000," + (1_000_000 + 600 * MONTHS) + "\n");
    }

    @Test
    void whatAnInstrumentSpendsIsNetOfWhatComesBackAndOfItsBudget() throws IOException {
        record(OptionalInt.empty(), false);
        List<String> lines = Files.readAllLines(folder.resolve("instruments.csv"));
        assertThat(lines)
                .startsWith("month,instrument,spent_yen", "2016-04,grants,600")
                .hasSize(1 + MONTHS);
        assertThat(folder.resolve("ledger.csv")).doesNotExist();
    }

    @Test
    void filesOfManyRunsHaveALeadingColumn() throws IOException {
        record(OptionalInt.of(3), false);
        for (String file : List.of("indicators.csv", "ngos.csv", "instruments.csv")) {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            assertThat(lines.get(0)).startsWith("run,");
            assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("3,"));
        }
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        record(OptionalInt.empty(), false);
        List<StoredRun> runs = new ArrayList<>();
        StoredRuns.forEach(folder, runs::add);
        assertThat(runs).hasSize(1);
        StoredRun run = runs.get(0);
        assertThat(run.length()).isEqualTo(MONTHS);
        assertThat(run.months().get(0)).hasToString("2016-04");
        assertThat(run.last(Metrics.indexOf("mean_trust"), Area.NONMETROPOLITAN))
                .isEqualTo(0.602);
        long alive = run.ngos().stream().filter(ngo -> !ngo.ended()).count();
        assertThat(run.last(Metrics.indexOf("active_ngos"), Area.JAPAN)).isEqualTo(alive);
    }

    @Test
    void aDamagedFileIsNamedWithItsLine() throws IOException {
        record(OptionalInt.empty(), false);
        Path file = folder.resolve("indicators.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(4, lines.get(4).replace("founded", "foundered"));
        Files.write(file, lines);
        assertThatThrownBy(() -> StoredRuns.forEach(folder, run -> {}))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("indicators.csv is damaged in line 5");
    }

    @Test
    void aRunThatWasStoppedIsNotFinished() {
        ModelInput input = SmallWorld.input(MONTHS, 0.01, 1);
        try (RunRecorder recorder = new RunRecorder(folder, input, OptionalInt.empty(), false, () -> {})) {
            assertThatThrownBy(() -> recorder.finish(List.of())).hasMessageContaining("reported months (0)");
        }
    }

    private void record(OptionalInt run, boolean withLedger) {
        ModelInput input = SmallWorld.input(MONTHS, 0.01, 1);
        AtomicInteger months = new AtomicInteger();
        try (RunRecorder recorder = new RunRecorder(folder, input, run, withLedger, months::incrementAndGet)) {
            assertThat(recorder.finish(new SmallWorld().run(input, 1, recorder)))
                    .hasSize(withLedger ? 5 : 3);
        }
        assertThat(months).hasValue(MONTHS);
    }
}
