package enishi.sim.model;

import enishi.sim.exchange.Ledger;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Ceiling;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.process.ModelParameters;
import enishi.sim.process.citizen.Resolution;
import enishi.sim.process.organization.Closing;
import enishi.sim.process.organization.CoreGroup;
import enishi.sim.process.organization.Founding;
import enishi.sim.process.organization.Relocation;
import enishi.sim.process.organization.Start;
import enishi.sim.process.organization.TieFormation;
import enishi.sim.world.SmallWorld;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Whole runs of a small world in which much happens: forty NGOs, two instruments, many foundings and endings. */
final class SmallRun {

    /** The indicators of the reported months as text that shows every bit. */
    final List<String> indicators = new ArrayList<>();

    /** Balances at the start of the first reported month. */
    final List<Long> opening = new ArrayList<>();

    /** Balances at the end. */
    final List<Long> closing = new ArrayList<>();

    private final List<IndicatorTable> tables = new ArrayList<>();

    /** Lives of the NGOs at the end, as text. */
    final List<String> lives;

    /** Number of NGOs that there are or were. */
    final int ngos;

    /** The model after its last month. */
    final EnishiModel model;

    private SmallRun(ModelInput input, int threads, boolean checking) {
        model = new EnishiModel(input, threads, new RunListener() {
            @Override
            public void opened(Ledger ledger) {
                balances(ledger, opening);
            }

            @Override
            public void observed(IndicatorTable table) {
                tables.add(table);
                indicators.add(table.month() + Arrays.deepToString(table.values()));
            }
        });
        model.checkInvariants(checking);
        model.run();
        balances(model.ledger(), closing);
        lives = model.lives().stream().map(Object::toString).toList();
        ngos = model.world().ngos.size();
    }

    /** The indicators but one, as text. */
    List<String> indicatorsBesides(String metric) {
        int left = Metrics.indexOf(metric);
        return tables.stream()
                .map(table -> IntStream.range(0, Metrics.ALL.size())
                        .filter(place -> place != left)
                        .mapToObj(place -> Arrays.toString(table.values()[place]))
                        .toList()
                        .toString())
                .toList();
    }

    private static void balances(Ledger ledger, List<Long> balances) {
        for (int account = 0; account < ledger.accounts(); account++) {
            balances.add(ledger.balance(account));
        }
    }

    static SmallRun of(ModelInput input, int threads) {
        return new SmallRun(input, threads, false);
    }

    static SmallRun checked(ModelInput input) {
        return new SmallRun(input, 1, true);
    }

    /** Parameters under which the small world lives quickly. */
    static ModelParameters parameters() {
        return Defaults.of(
                ModelParameters.class,
                "start",
                Defaults.of(
                        Start.Parameters.class,
                        "ngos",
                        40,
                        "giants",
                        1,
                        "large",
                        0,
                        "largestIncomeYen",
                        30_000_000,
                        "medianIncomeYen",
                        1_500_000,
                        "incomeDeviation",
                        1,
                        "meanGiftYen",
                        3000),
                "resolution",
                Defaults.of(Resolution.Parameters.class, "rowsPerNgo", 20),
                "founding",
                Defaults.of(Founding.Parameters.class, "rate", 0.01, "referenceDensity", 60, "firstSupporters", 20),
                "coreGroup",
                Defaults.of(CoreGroup.Parameters.class, "monthlyLeavingProbability", 0.03),
                "closing",
                Defaults.of(
                        Closing.Parameters.class,
                        "dormancyMonths",
                        3,
                        "monthlyFilingProbability",
                        0.05,
                        "monthlyDroppingProbability",
                        0.05,
                        "monthlyMergerProbability",
                        0.3,
                        "mergingStrength",
                        0.2),
                "relocation",
                Defaults.of(Relocation.Parameters.class, "monthlyProbability", 0.1, "leastStaff", 0, "costYen", 10_000),
                "tie",
                Defaults.of(TieFormation.Parameters.class, "monthlyMeetingProbability", 0.2, "settlingMonths", 24));
    }

    /** A scheme of small advances and a programme of development education. */
    static SortedMap<String, Instrument> instruments() {
        SortedMap<String, Instrument> instruments = new TreeMap<>();
        instruments.put("grants", scheme());
        instruments.put("lectures", Schemes.education("annualContacts", 24_000));
        return instruments;
    }

    static GrantScheme scheme(Object... changes) {
        return Defaults.with(
                Schemes.scheme(
                        "annualBudgetYen",
                        YearlyBudget.constant(20_000_000),
                        "callMonths",
                        List.of(2, 5, 8, 11),
                        "ceilings",
                        List.of(new Ceiling(0, 0, 3_000_000)),
                        "durationMonths",
                        6,
                        "overheadShare",
                        0.1,
                        "advanceShare",
                        0.5,
                        "applicationWork",
                        0.01,
                        "projectStaffShare",
                        0.3,
                        "citizenParticipation",
                        1,
                        "nonmetropolitanShare",
                        0.2),
                changes);
    }

    static ModelInput.Policy policy() {
        return new ModelInput.Policy(parameters(), instruments());
    }

    static ModelInput.Policy with(String id, Instrument instrument) {
        SortedMap<String, Instrument> instruments = new TreeMap<>(instruments());
        instruments.put(id, instrument);
        return new ModelInput.Policy(parameters(), instruments);
    }

    /** A run of a year after half a year of burn-in, with changes given as pairs of a component's name and its value. */
    static ModelInput input(Object... changes) {
        ModelInput input = new ModelInput(
                SmallWorld.geography(),
                SmallWorld.causes(),
                SmallWorld.heritage(),
                SmallWorld.countries(),
                SmallWorld.heat(),
                SmallWorld.startTables(),
                policy(),
                policy(),
                YearMonth.of(2016, 4),
                6,
                12,
                10,
                1L);
        return Defaults.with(input, changes);
    }

    /** Cash by NGO id, of all NGOs. */
    SortedMap<String, Long> cash() {
        SortedMap<String, Long> cash = new TreeMap<>();
        for (Ngo ngo : model.world().ngos.all()) {
            cash.put(ngo.id, model.ledger().balance(ngo.account));
        }
        return cash;
    }
}
