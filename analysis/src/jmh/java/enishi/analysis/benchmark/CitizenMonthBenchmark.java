package enishi.analysis.benchmark;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.sim.model.EnishiModel;
import enishi.sim.model.ModelInput;
import enishi.sim.population.Residents;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long all citizens of Japan take to live through a month with the NGOs they know, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CitizenMonthBenchmark {

    private static final int MONTHS_BEFORE = 6;
    private static final int MONTHS = 12;

    /** Residents per cell. */
    @Param({"1", "50"})
    public int scale;

    private final List<CitizenMonth> citizens = new ArrayList<>();
    private int month;

    /**
     * Lets the model run for half a year, so that rows are as they are in a run. Anew for every measurement: without outreach
     * the rows of a year are slowly forgotten.
     */
    @Setup(Level.Iteration)
    public void begin() {
        citizens.clear();
        ModelInput input = ScenarioCatalog.open("baseline-japan").modelInput(new RunOverrides(1L, 1, scale, 0));
        EnishiModel model = new EnishiModel(input, 1, indicators -> {});
        model.start();
        for (int step = 0; step < MONTHS_BEFORE; step++) {
            model.step();
        }
        World world = model.world();
        month = world.month;
        for (Residents residents : world.residents) {
            citizens.add(new CitizenMonth(
                    world.geography,
                    world.causes,
                    residents,
                    world.board,
                    input.seed(),
                    input.policy().parameters().citizen()));
        }
        model.finish();
        long rows = world.residents.stream()
                .mapToLong(residents -> residents.acquaintances.size())
                .sum();
        System.out.println("# rows of acquaintances at the start: " + rows);
    }

    /**
     * A year of months; the figure is that of one month.
     *
     * @return gifts of the year to one NGO, yen
     */
    @Benchmark
    @OperationsPerInvocation(MONTHS)
    public long month() {
        long gifts = 0;
        for (int step = 0; step < MONTHS; step++) {
            month++;
            for (CitizenMonth people : citizens) {
                people.liveWithNgos(month);
                gifts += people.tally().gifts(0);
            }
        }
        return gifts;
    }
}
