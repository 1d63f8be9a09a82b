package enishi.analysis.experiment;

import enishi.analysis.history.History;
import enishi.analysis.history.HistoryRecorder;
import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.ResultException;
import enishi.sim.model.ModelInput;
import enishi.sim.organization.NgoLife;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;

/**
 * A finished run that is run again to follow one NGO: the same scenario and seed give the same lives, so what was not kept can
 * be told still.
 *
 * @param scenario id of the scenario
 * @param title title of the scenario
 * @param seed seed of the run
 * @param input the model's input, with that seed
 * @param stored the lives of the run as they were stored
 */
public record Retelling(
        String scenario, String title, long seed, ModelInput input, SortedMap<String, NgoRecord> stored) {

    /**
     * Runs it again.
     *
     * @param ngo id of the NGO to follow; there need be none in this run
     * @param simulation the model
     * @param threads how many threads it may use
     * @param progress is told how far it is
     * @throws ResultException if the lives are not those that were stored
     * @throws RunFailure if the model failed
     * @throws CancellationException if the thread was interrupted
     */
    public History follow(String ngo, Simulation simulation, int threads, RunProgress progress) {
        HistoryRecorder recorder = new HistoryRecorder(ngo, progress::monthDone);
        List<NgoLife> lives;
        try {
            lives = simulation.run(input, threads, recorder);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw new RunFailure(scenario, seed, e);
        }
        verify(lives);
        return recorder.history(scenario, title, lives);
    }

    /** All lives must be as stored, or the story would be of another run. */
    private void verify(List<NgoLife> lives) {
        Set<String> told = new HashSet<>();
        int different = 0;
        String example = "";
        for (NgoLife life : lives) {
            told.add(life.ngo());
            if (!NgoRecord.of(life, input.causes()).equals(stored.get(life.ngo()))) {
                different++;
                example = example.isEmpty() ? life.ngo() : example;
            }
        }
        for (String ngo : stored.keySet()) {
            if (!told.contains(ngo)) {
                different++;
                example = example.isEmpty() ? ngo : example;
            }
        }
        if (different > 0) {
            throw new ResultException("Run again, " + scenario + " with seed " + seed + " gives " + different + " of "
                    + Math.max(stored.size(), lives.size()) + " lives otherwise than stored (" + example
                    + " is the first), so nothing can be told of the stored run. Maybe it was made by another version"
                    + " of Enishi (manifest.json says by which), or its files were edited: make the runs anew.");
        }
    }
}
