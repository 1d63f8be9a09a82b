package enishi.analysis.cli;

import static enishi.analysis.cli.Ending.enishi;
import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.experiment.FinishedRuns;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.experiment.Retelling;
import enishi.analysis.history.Event;
import enishi.analysis.history.EventKind;
import enishi.analysis.history.Events;
import enishi.analysis.history.History;
import enishi.analysis.history.MonthOfLife;
import enishi.analysis.history.Parting;
import enishi.analysis.history.Quantity;
import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.PanelRecord;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoreTable;
import enishi.scenarios.data.Tables;
import enishi.sim.metric.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lives told from real runs: two years of a baseline, of a twin, and of a policy that begins with the second year. */
@Tag("slow")
final class ExplainTest {

    private static final YearMonth POLICY_BEGINS = YearMonth.of(2017, 4);

    @TempDir
    private static Path folder;

    private static Path runs;
    private static String dormant;

    private static String done(String... arguments) {
        Ending ending = enishi(arguments);
        assertThat(ending.code()).as(ending.err()).isEqualTo(ExitCode.DONE);
        return ending.out();
    }

    private static void assertRefused(String words, String... arguments) {
        Ending ending = enishi(arguments);
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.err()).contains(words).doesNotContain("\tat ", "Exception");
        assertThat(ending.out()).isEmpty();
    }

    @BeforeAll
    static void compare() throws IOException {
        Path base = write("base", """
                "extends": "baseline-japan", "run": {"seed": 5, "years": 2, "burnInMonths": 6, "scale": 500}""");
        Path twin = write("twin", "\"extends\": \"base.json\"");
        Path policy = write("policy", """
                "extends": "base.json",
                "instruments": {"schools": {"kind": "development-education", "operator": "jica", "start": "2017-04",
                  "annualBudgetYen": "2 billion JPY", "annualContacts": 3000000}}""");
        runs = folder.resolve("runs");
        done("compare", base.toString(), twin.toString(), policy.toString(), "--runs", "2", "--out", runs.toString());
        try (RunStore store = RunStore.read(runs)) {
            dormant = store.run("base", 2, EnumSet.of(StoreTable.NGOS)).ngos().stream()
                    .filter(ngo -> ngo.end().equals("dormancy") && ngo.initial())
                    .map(NgoRecord::ngo)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path write(String id, String rest) throws IOException {
        return Files.writeString(
                folder.resolve(id + ".json"),
                "{\"id\": \"" + id + "\", \"title\": {\"en\": \"" + id + "\"}, " + rest + "}");
    }

    private static History follow(String scenario, String ngo) throws IOException {
        try (FinishedRuns finished = FinishedRuns.open(runs)) {
            Retelling retelling = finished.retelling(scenario, "--scenario", 2, "en", Tables.load());
            return retelling.follow(ngo, new ModelSimulation(false), 2, () -> {});
        }
    }

    @Test
    void aLifeAgreesWithWhatIsStoredOfIt() throws IOException {
        History history = follow("base", dormant);
        NgoRecord stored;
        List<PanelRecord> panel;
        try (RunStore store = RunStore.read(runs)) {
            var run = store.run("base", 2, EnumSet.of(StoreTable.NGOS, StoreTable.PANEL));
            stored = run.ngos().stream()
                    .filter(ngo -> ngo.ngo().equals(dormant))
                    .findFirst()
                    .orElseThrow();
            panel = run.panel().stream()
                    .filter(row -> row.ngo().equals(dormant))
                    .toList();
        }
        List<Event> events = Events.of(history);
        assertThat(events.stream()
                        .filter(event -> event.kind() == EventKind.DORMANT)
                        .map(Event::month))
                .first()
                .isEqualTo(stored.ended());
        assertThat(events.stream().map(Event::kind)).doesNotContain(EventKind.INSOLVENT, EventKind.MERGED);
        assertThat(history.first().month()).isEqualTo(YearMonth.of(2016, 3));
        assertThat(Quantity.INCOME_YEN.of(history.first())).isEqualTo(stored.entryIncomeYen());
        assertThat(panel).isNotEmpty();
        for (PanelRecord row : panel) {
            MonthOfLife month = Objects.requireNonNull(history.in(row.month()));
            assertThat(Quantity.CASH_YEN.of(month)).isEqualTo(row.cashYen());
            assertThat(Quantity.SUPPORTERS.of(month)).isEqualTo(row.supporters());
            assertThat(Quantity.MEAN_TRUST.of(month)).isEqualTo(row.meanTrust());
            assertThat(Quantity.CORE_GROUP.of(month)).isEqualTo(row.coreGroup());
            assertThat(Quantity.TIES_NGO.of(month)).isEqualTo(row.tiesIntra() + row.tiesInter());
            assertThat(Quantity.TIES_OTHER.of(month)).isEqualTo(row.tiesOther());
        }
        for (int m = 1; m < history.months().size(); m++) {
            double change = Quantity.CASH_YEN.of(history.months().get(m))
                    - Quantity.CASH_YEN.of(history.months().get(m - 1));
            assertThat(history.months().get(m).flows().stream()
                            .mapToLong(flow -> flow.yen())
                            .sum())
                    .isEqualTo((long) change);
        }
    }

    @Test
    void aTwinNeverPartsAndAPolicyNotBeforeItBegins() throws IOException {
        History base = follow("base", dormant);
        assertThat(Parting.of(base, follow("twin", dormant)).steps()).isEmpty();
        History policy = follow("policy", dormant);
        List<Parting.Step> steps = Parting.of(base, policy).steps();
        assertThat(steps).isNotEmpty();
        assertThat(steps.get(0).month().isBefore(POLICY_BEGINS))
                .as(steps.get(0).toString())
                .isFalse();
        Parting.WorldParting japan = Objects.requireNonNull(Parting.around(Area.JAPAN, base, policy));
        assertThat(japan.month()).isEqualTo(POLICY_BEGINS);
    }

    @Test
    void aLifeIsToldInWordsTablesAndAChart() throws IOException {
        Path out = folder.resolve("told");
        String told = done(
                "explain",
                runs.toString(),
                "--run",
                "2",
                "--ngo",
                dormant,
                "--against",
                "policy",
                "--out",
                out.toString());
        assertThat(told)
                .contains(
                        "was run again",
                        "as stored",
                        "A: “base”: dormant from",
                        "no core group and next to no staff",
                        "B: “policy”: ");
        assertThat(Files.readAllLines(out.resolve("explain-" + dormant + ".csv")))
                .first()
                .asString()
                .startsWith("scenario,month,status,prefecture,acquaintances,mean_trust,supporters");
        assertThat(out.resolve("explain-" + dormant + "-events.csv")).content().contains(",dormant,life,");
        assertThat(out.resolve("explain-" + dormant + ".svg")).content().contains("Core group", "policy");
        assertThat(out.resolve("explain-" + dormant + ".png")).isNotEmptyFile();
        assertThat(done("explain", runs.toString(), "--run", "2", "--ngo", dormant, "--against", "twin"))
                .contains("the same in every month and to the last digit");
    }

    @Test
    void withoutAnNgoThoseThatFareDifferentlyAreListed() throws IOException {
        assertThat(done("explain", runs.toString(), "--against", "twin")).contains("0 NGOs fare differently");
        Path out = folder.resolve("fates");
        assertThat(done("explain", runs.toString(), "--against", "policy", "--out", out.toString()))
                .contains("NGOs fare differently in “base” and in “policy”");
        assertThat(out.resolve("fates.csv")).content().startsWith("ngo,prefecture,initial,entry_income_yen,end_here");
    }

    @Test
    void aSingleRunIsToldFromItsFiles() {
        Path single = folder.resolve("single");
        done("run", folder.resolve("base.json").toString(), "--seed", "6", "--out", single.toString());
        assertThat(done("explain", single.toString(), "--ngo", dormant))
                .contains("(seed 6) was run again", "“base”: dormant from", "Turning points:");
    }

    @Test
    void whatCannotBeToldIsRefused() throws IOException {
        String dir = runs.toString();
        assertRefused("Name an NGO with --ngo", "explain", dir);
        assertRefused("Maybe you meant \"policy\"", "explain", dir, "--against", "polcy");
        assertRefused("the scenario itself", "explain", dir, "--against", "base");
        assertRefused("--run is 3; of base the folder", "explain", dir, "--run", "3", "--ngo", dormant);
        assertRefused("there is no such NGO in base. Maybe one of", "explain", dir, "--ngo", "34-2013-03-999");
        assertRefused("holds no results", "explain", folder.toString(), "--ngo", dormant);
        assertRefused("it may be en or ja", "explain", dir, "--ngo", dormant, "--lang", "fr");
        Path edited = folder.resolve("edited");
        done("run", folder.resolve("base.json").toString(), "--seed", "6", "--out", edited.toString());
        Path ngos = edited.resolve("ngos.csv");
        Files.writeString(ngos, Files.readString(ngos).replaceFirst(",active,", ",merger,"));
        assertRefused("1 of ", "explain", edited.toString(), "--ngo", dormant);
    }
}
