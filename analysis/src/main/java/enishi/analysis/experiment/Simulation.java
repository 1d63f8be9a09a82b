package enishi.analysis.experiment;

import enishi.sim.model.ModelInput;
import enishi.sim.model.RunListener;
import enishi.sim.organization.NgoLife;
import java.util.List;

/** Runs the model once. */
@FunctionalInterface
public interface Simulation {

    /**
     * Runs the model from beginning to end.
     *
     * @param input what to run
     * @param threads how many threads it may use; they never change a result
     * @param listener is told what happens
     * @return the lives of all NGOs
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    List<NgoLife> run(ModelInput input, int threads, RunListener listener);
}
