package enishi.analysis.experiment;

import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot;
import enishi.sim.model.ModelInput;
import enishi.sim.model.RunListener;
import enishi.sim.organization.Institution;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.StartTables;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import enishi.sim.population.PrefectureProfile;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.LongFunction;

/**
 * A toy in the model's place: NGOs that only live and end, fast enough to test what is around a model. The heritage of the
 * first prefecture is its only lever: the monthly probability of ending.
 */
public final class SmallWorld implements Simulation {

    private static final Set<Integer> METROPOLITAN = Set.of(11, 12, 13, 14, 21, 23, 24, 26, 27, 28, 29);
    private static final int NGOS = 440;
    private static final ModelInput.Policy POLICY =
            ScenarioCatalog.open("baseline-japan").policy();
    private static final Geography GEOGRAPHY = geography();

    @Override
    public List<NgoLife> run(ModelInput input, int threads, RunListener listener) {
        SplittableRandom random = new SplittableRandom(input.seed());
        Ledger ledger = new Ledger();
        int treasury = ledger.open("treasury");
        int scheme = ledger.open("instrument:grants");
        int ngo = ledger.open("ngo:13-2013-04-000");
        ledger.post(ngo, treasury, PostingKind.FOUNDING, 1_000_000);
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < NGOS; i++) {
            lives.add(new Life(i, home(random), true, 0, income(random)));
        }
        listener.opened(ledger);
        double hazard = input.heritage().get(0).get(0);
        for (int month = 0; month < input.months(); month++) {
            if (Thread.interrupted()) {
                throw new CancellationException("interrupted");
            }
            for (Life life : lives) {
                // One draw each month whether it is needed or not: two worlds with one seed share their draws.
                double draw = random.nextDouble();
                if (life.ended < 0 && draw < hazard * 3e7 / (2e7 + life.income)) {
                    life.ended = month;
                }
            }
            if (random.nextInt(2) == 0) {
                lives.add(new Life(lives.size(), home(random), false, month, income(random)));
            }
            ledger.post(scheme, treasury, PostingKind.APPROPRIATION, 1000);
            ledger.post(ngo, scheme, PostingKind.GRANT_ADVANCE, 700);
            ledger.post(scheme, ngo, PostingKind.GRANT_RETURN, 100);
            ledger.post(treasury, scheme, PostingKind.LAPSE, 400);
            if (listener.wantsSnapshot(month + 1)) {
                listener.snapshot(snapshot(input.start(), input.start().plusMonths(month), lives));
            }
            listener.observed(table(input.start().plusMonths(month), lives));
        }
        return lives.stream().map(life -> life.told(input)).toList();
    }

    private static IndicatorTable table(YearMonth month, List<Life> lives) {
        double[][] values = new double[Metrics.ALL.size()][Area.COUNT];
        for (Life life : lives) {
            if (life.ended < 0) {
                for (int area : life.areas()) {
                    values[Metrics.indexOf("active_ngos")][area]++;
                    values[Metrics.indexOf("vital_ngos")][area] += life.id % 3 == 0 ? 0 : 1;
                    values[Metrics.indexOf("supporters")][area] += Math.floorDiv(life.income, 20_000L);
                    values[Metrics.indexOf("mean_trust")][area] = 0.6 + area / 1000.0;
                    values[Metrics.indexOf("median_income_yen")][area] = 17_000_000 + life.income % 1000;
                }
            }
        }
        values[Metrics.indexOf("public_spending_yen")][Area.JAPAN] = 600;
        return new IndicatorTable(month, values);
    }

    /** The living, each tied to the one who came before, and the first also to somebody abroad. */
    private static Snapshot snapshot(YearMonth start, YearMonth month, List<Life> lives) {
        List<Snapshot.NgoState> ngos = new ArrayList<>();
        List<Snapshot.TieState> ties = new ArrayList<>();
        for (Life life : lives) {
            if (life.ended >= 0) {
                continue;
            }
            String id = life.name(start);
            if (ngos.isEmpty()) {
                ties.add(new Snapshot.TieState(id, "abroad", "overseas", 0.75, null));
            } else {
                Snapshot.NgoState before = ngos.get(ngos.size() - 1);
                ties.add(new Snapshot.TieState(before.id(), id, Snapshot.NGO, 0.5, before.prefecture() == life.home));
            }
            ngos.add(new Snapshot.NgoState(
                    id,
                    life.home,
                    life.isMetropolitan(),
                    "peace",
                    NgoStatus.ACTIVE,
                    100,
                    life.income,
                    1,
                    2,
                    3,
                    10,
                    20,
                    4,
                    0.5,
                    6,
                    5,
                    7,
                    2,
                    Double.NaN,
                    0.1,
                    0.2,
                    0.3,
                    0.4,
                    0.5,
                    0.6,
                    1,
                    8,
                    9));
        }
        List<Snapshot.InstitutionState> institutions = new ArrayList<>();
        if (!ngos.isEmpty()) {
            institutions.add(new Snapshot.InstitutionState("abroad", "overseas", Institution.NONE, "PH"));
        }
        return new Snapshot(month, ngos, institutions, ties);
    }

    private static int home(SplittableRandom random) {
        return random.nextInt(100) < 53 ? 12 : (int) (46.99 * random.nextDouble() * random.nextDouble());
    }

    private static long income(SplittableRandom random) {
        return (long)
                Math.exp(16.5 + 1.6 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2);
    }

    /** A scenario of the toy. */
    public static PlannedScenario scenario(String id, int months, double hazard) {
        LongFunction<ModelInput> input = seed -> input(months, hazard, seed);
        return PlannedScenario.of(
                id, id, id, "hash-of-" + id + "-" + hazard, () -> "{\n  \"id\": \"" + id + "\"\n}\n", input);
    }

    /** The input of a run of the toy. */
    public static ModelInput input(int months, double hazard, long seed) {
        return new ModelInput(
                GEOGRAPHY,
                List.of(new Cause("peace", "Peace", "平和", 1, 1)),
                List.of(List.of(hazard)),
                List.of(),
                List.of(List.of(0.3)),
                new StartTables(List.of(), List.of(), List.of()),
                POLICY,
                POLICY,
                YearMonth.of(2016, 4),
                0,
                months,
                50,
                seed);
    }

    /** The prefectures by number, with the metropolitan ones as they are. */
    public static Geography geography() {
        List<PrefectureProfile> profiles = new ArrayList<>();
        for (int code = 1; code <= Geography.PREFECTURES; code++) {
            profiles.add(new PrefectureProfile(
                    code,
                    "Prefecture " + code,
                    code + "県",
                    "region",
                    METROPOLITAN.contains(code),
                    2_000_000,
                    0.6,
                    0.3,
                    1,
                    0.5,
                    1,
                    1,
                    1,
                    100,
                    35,
                    135,
                    13,
                    5,
                    100_000));
        }
        return new Geography(profiles);
    }

    private static final class Life {
        private final int id;
        private final int home;
        private final boolean initial;
        private final int entry;
        private final long income;
        private int ended = -1;

        Life(int id, int home, boolean initial, int entry, long income) {
            this.id = id;
            this.home = home;
            this.initial = initial;
            this.entry = entry;
            this.income = income;
        }

        int[] areas() {
            int half = isMetropolitan() ? Area.METROPOLITAN : Area.NONMETROPOLITAN;
            return new int[] {Area.JAPAN, half, Area.FIRST_PREFECTURE + home};
        }

        boolean isMetropolitan() {
            return METROPOLITAN.contains(home + 1);
        }

        YearMonth founded(YearMonth start) {
            return initial ? YearMonth.of(2001, 5) : start.plusMonths(entry);
        }

        String name(YearMonth start) {
            return String.format(Locale.ROOT, "%02d-%s-%03d", home + 1, founded(start), id);
        }

        NgoLife told(ModelInput input) {
            YearMonth start = input.start();
            boolean alive = ended < 0;
            return new NgoLife(
                    name(start),
                    home,
                    home,
                    isMetropolitan(),
                    0,
                    initial,
                    founded(start),
                    initial ? 179 : 0,
                    income,
                    alive ? null : start.plusMonths(ended),
                    alive ? NgoLife.End.ACTIVE : NgoLife.End.DORMANCY,
                    alive ? null : start.plusMonths(ended),
                    null,
                    null,
                    null,
                    (alive ? input.months() : ended) - entry,
                    income * 2);
        }
    }
}
