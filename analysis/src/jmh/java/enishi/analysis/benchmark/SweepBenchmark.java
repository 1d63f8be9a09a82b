package enishi.analysis.benchmark;

import enishi.analysis.experiment.Sweep;
import enishi.analysis.result.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a run of a sweep costs beyond its simulation: 1,000 runs of nothing in one thread, of which outcomes are kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class SweepBenchmark {

    private static final int RUNS = 1000;

    private Path folder;

    /** A fresh folder for every sweep. */
    @Setup(Level.Invocation)
    public void start() throws IOException {
        folder = Files.createTempDirectory("sweep");
    }

    /** The sweep; its time is given for one run. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public void sweep() throws IOException {
        Sweep.run(folder, RUNS, 1);
    }

    /** Removes the folder. */
    @TearDown(Level.Invocation)
    public void end() throws IOException {
        Trees.delete(folder);
    }
}
