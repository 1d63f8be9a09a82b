package enishi.analysis.result;

import enishi.analysis.experiment.SmallWorld;
import enishi.sim.model.ModelInput;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A program to be killed: it writes runs of the toy into a store, commits every one by itself and tidies up its log after each
 * megabyte, so that it is nearly always in a commit or a checkpoint. Started again it goes on until all runs are there.
 */
public final class RestlessWriter {

    private static final int MONTHS = 12;

    private RestlessWriter() {}

    /** Writes runs into the folder that the first argument names, as many as the second says. */
    public static void main(String[] arguments) throws SQLException {
        Path folder = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        Set<StoreTable> all = EnumSet.allOf(StoreTable.class);
        StoredScenario toy = new StoredScenario("toy", "toy", "Toy", "おもちゃ", "t", "{}", new TreeMap<>());
        try (RunStore store = RunStore.open(folder, all, List.of(toy))) {
            try (Statement sql = store.connect().createStatement()) {
                sql.execute("SET wal_autocheckpoint = '1MB'");
            }
            try (RunWriter writer = new RunWriter(store, 2, Duration.ZERO, run -> {})) {
                for (int run = 1; run <= runs; run++) {
                    if (!store.isDone("toy", run)) {
                        ModelInput input = SmallWorld.input(MONTHS, 0.01, run);
                        RunCollector collector = new RunCollector(input, run, all, () -> {});
                        StoredRun tables = collector.finish(new SmallWorld().run(input, 1, collector));
                        OutcomeRecord lived =
                                new OutcomeRecord("ngos", "JP", tables.ngos().size());
                        writer.put(new FinishedRun("toy", run, run, 0, tables, List.of(lived), null));
                    }
                }
            }
        }
    }
}
