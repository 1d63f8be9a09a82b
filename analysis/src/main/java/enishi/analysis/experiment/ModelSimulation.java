package enishi.analysis.experiment;

import enishi.sim.model.EnishiModel;
import enishi.sim.model.ModelInput;
import enishi.sim.model.RunListener;
import enishi.sim.organization.NgoLife;
import java.util.List;

/**
 * Runs the Enishi model.
 *
 * @param checked whether the invariants are checked every month
 */
public record ModelSimulation(boolean checked) implements Simulation {

    @Override
    public List<NgoLife> run(ModelInput input, int threads, RunListener listener) {
        EnishiModel model = new EnishiModel(input, threads, listener);
        model.checkInvariants(checked);
        model.run();
        return model.lives();
    }
}
