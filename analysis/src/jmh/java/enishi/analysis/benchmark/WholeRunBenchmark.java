package enishi.analysis.benchmark;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.sim.model.EnishiModel;
import enishi.sim.model.ModelInput;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a whole run of the baseline takes: three years of burn-in and fifteen reported, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class WholeRunBenchmark {

    private static final int YEARS = 15;

    /** Residents per cell. */
    @Param({"1", "10", "50"})
    public int scale;

    /**
     * One run.
     *
     * @return NGOs observed
     */
    @Benchmark
    public int run() {
        ModelInput input = ScenarioCatalog.open("baseline-japan").modelInput(new RunOverrides(1L, YEARS, scale, null));
        EnishiModel model = new EnishiModel(input, 1, indicators -> {});
        model.run();
        return model.lives().size();
    }
}
