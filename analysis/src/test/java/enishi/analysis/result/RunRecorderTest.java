package enishi.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.analysis.experiment.SmallWorld;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import enishi.sim.model.ModelInput;
import enishi.sim.population.Geography;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class RunRecorderTest {

    private static final int MONTHS = 14;

    @TempDir
    private Path folder;

    @Test
    void indicatorsHaveEveryMetricOfEveryAreaInEveryMonth() throws IOException {
        record(false);
        List<String> lines = Files.readAllLines(folder.resolve("indicators.csv"));
        assertThat(lines.get(0)).isEqualTo("month,area,indicator,unit,value");
        int areas =
                Metrics.ALL.stream().mapToInt(metric -> metric.scope().areas()).sum();
        assertThat(lines).hasSize(1 + MONTHS * areas);
        assertThat(lines.get(1)).startsWith("2016-04,JP,active_ngos,NGOs,4");
        assertThat(lines).contains("2016-04,JP-nonmetro,mean_trust,1,0.602");
        assertThat(lines.get(lines.size() - 1)).startsWith("2017-05,JP-47,");
        assertThat(lines).filteredOn(line -> line.contains(",clustering,")).hasSize(MONTHS);
        assertThat(lines).filteredOn(line -> line.contains(",income_gini,")).hasSize(3 * MONTHS);
    }

    @Test
    void ngosHaveTheColumnsOfTheContract() throws IOException {
        record(false);
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
        record(true);
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
        record(false);
        List<String> lines = Files.readAllLines(folder.resolve("instruments.csv"));
        assertThat(lines)
                .startsWith("month,instrument,spent_yen", "2016-04,grants,600")
                .hasSize(1 + MONTHS);
        assertThat(folder.resolve("ledger.csv")).doesNotExist();
    }

    @Test
    void filesOfManyRunsHaveALeadingColumn() throws IOException {
        ModelInput input = SmallWorld.input(MONTHS, 0.01, 1);
        RunCollector collector = new RunCollector(input, 3, EnumSet.allOf(StoreTable.class), () -> {});
        StoredRun run = collector.finish(new SmallWorld().run(input, 1, collector));
        try (RunFiles files = new RunFiles(folder, true)) {
            files.write(run);
            files.write(run);
            assertThat(files.finish()).hasSize(4);
        }
        for (String file : List.of("indicators.csv", "ngos.csv", "instruments.csv", "panel.csv")) {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            assertThat(lines.get(0)).startsWith("run,");
            assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.startsWith("3,"));
            assertThat(lines.subList(1, (lines.size() + 1) / 2))
                    .isEqualTo(lines.subList((lines.size() + 1) / 2, lines.size()));
        }
    }

    @Test
    void thePanelHasEveryNgoAtTheEndOfEveryYear() throws IOException {
        record(false);
        List<String> lines = Files.readAllLines(folder.resolve("panel.csv"));
        assertThat(lines.get(0))
                .isEqualTo("ngo,month,prefecture,metropolitan,cause,status,age_months,income_yen,gifts_yen,"
                        + "business_yen,grants_yen,community_yen,relief_gifts_yen,other_income_yen,cash_yen,staff,"
                        + "supporters,home_supporters,acquaintances,core_group,mean_trust,local_legitimacy,"
                        + "global_legitimacy,expertise,management,local_knowledge,orientation,ties_intra,ties_inter,"
                        + "ties_other,projects,successes,failures");
        assertThat(lines.get(1))
                .matches(
                        "\\d{2}-\\d{4}-\\d{2}-\\d{3},2017-03,JP-\\d{2},(true|false),peace,active,100,\\d+,1,2,3,10,20,\\d+,4,0\\.5,6,5,7,2,,"
                                + "0\\.1,0\\.2,0\\.3,0\\.4,0\\.5,0\\.6,[01],[01],1,1,8,9");
        assertThat(lines.subList(1, lines.size())).hasSizeGreaterThan(100).allSatisfy(line -> {
            String[] fields = line.split(",", -1);
            assertThat(fields[1]).isEqualTo("2017-03");
            assertThat(Long.parseLong(fields[7])).isEqualTo(36 + Long.parseLong(fields[13]));
        });
    }

    @Test
    void tiesAreShownInTheFirstMonthEveryYearAfterItAndInTheLast() throws IOException {
        record(false);
        List<String> lines = Files.readAllLines(folder.resolve("ties.csv"));
        assertThat(lines.get(0)).isEqualTo("month,from,to,kind,strength,intra");
        assertThat(lines.get(1)).matches("2016-04,\\d{2}-2001-05-000,abroad,overseas,0\\.75,");
        assertThat(lines.get(2)).matches("2016-04,\\d{2}-2001-05-000,\\d{2}-2001-05-001,ngo,0\\.5,(true|false)");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, 7)).distinct())
                .containsExactly("2016-04", "2017-04", "2017-05");
    }

    @Test
    void theGraphOfTheLastMonthIsGraphMl() throws Exception {
        record(false);
        Document graph;
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        graph = factory.newDocumentBuilder()
                .parse(folder.resolve("ties.graphml").toFile());
        assertThat(graph.getDocumentElement().getNamespaceURI()).isEqualTo(TieGraphFile.NAMESPACE);
        Set<String> keys = ids(graph.getElementsByTagNameNS(TieGraphFile.NAMESPACE, "key"), "id");
        Set<String> used = ids(graph.getElementsByTagNameNS(TieGraphFile.NAMESPACE, "data"), "key");
        assertThat(used).isEqualTo(keys);
        Set<String> nodes = ids(graph.getElementsByTagNameNS(TieGraphFile.NAMESPACE, "node"), "id");
        NodeList edges = graph.getElementsByTagNameNS(TieGraphFile.NAMESPACE, "edge");
        assertThat(nodes).contains("abroad").hasSize(edges.getLength() + 1);
        assertThat(nodes).containsAll(ids(edges, "source")).containsAll(ids(edges, "target"));
    }

    @Test
    void tiesAreCountedByPrefecture() throws IOException {
        StoredTies ties = StoredTies.of(record(false));
        long rows = Files.readAllLines(folder.resolve("ties.csv")).stream()
                .filter(line -> line.startsWith("2017-05") && line.contains(",ngo,"))
                .count();
        long between = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            for (int q = 0; q <= p; q++) {
                assertThat(ties.between(p, q)).isEqualTo(ties.between(q, p));
                between += ties.between(p, q);
            }
        }
        assertThat(between).isEqualTo(rows);
        assertThat(ties.month()).hasToString("2017-05");
        assertThat(ties.isMetropolitan(12)).isTrue();
        assertThat(ties.isMetropolitan(0)).isFalse();
    }

    private static Set<String> ids(NodeList elements, String attribute) {
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            ids.add(((Element) elements.item(i)).getAttribute(attribute));
        }
        return ids;
    }

    @Test
    void whatWasWrittenIsAlsoInMemory() throws IOException {
        StoredRun run = record(false);
        assertThat(run.length()).isEqualTo(MONTHS);
        assertThat(run.months().get(0)).hasToString("2016-04");
        assertThat(run.last(Metrics.indexOf("mean_trust"), Area.NONMETROPOLITAN))
                .isEqualTo(0.602);
        long alive = run.ngos().stream().filter(ngo -> !ngo.hasEnded()).count();
        assertThat(run.last(Metrics.indexOf("active_ngos"), Area.JAPAN)).isEqualTo(alive);
        assertThat(run.series(Metrics.indexOf("clustering"), Area.METROPOLITAN))
                .hasSize(MONTHS)
                .containsOnly(Double.NaN);
        assertThat(run.ngos())
                .hasSize(Files.readAllLines(folder.resolve("ngos.csv")).size() - 1);
        assertThat(run.panel())
                .hasSize(Files.readAllLines(folder.resolve("panel.csv")).size() - 1);
        assertThat(run.instruments()).hasSize(MONTHS);
    }

    @Test
    void aRunThatWasStoppedIsNotFinished() {
        ModelInput input = SmallWorld.input(MONTHS, 0.01, 1);
        try (RunRecorder recorder = new RunRecorder(folder, input, false, () -> {})) {
            assertThatThrownBy(() -> recorder.finish(List.of())).hasMessageContaining("reported months (0)");
        }
    }

    private StoredRun record(boolean withLedger) {
        ModelInput input = SmallWorld.input(MONTHS, 0.01, 1);
        AtomicInteger months = new AtomicInteger();
        try (RunRecorder recorder = new RunRecorder(folder, input, withLedger, months::incrementAndGet)) {
            RunRecorder.Recorded recorded = recorder.finish(new SmallWorld().run(input, 1, recorder));
            assertThat(recorded.files()).hasSize(withLedger ? 8 : 6);
            assertThat(months).hasValue(MONTHS);
            return recorded.run();
        }
    }
}
