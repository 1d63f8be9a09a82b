package enishi.analysis.experiment;

import enishi.sim.exchange.Ledger;
import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.model.ModelInput;
import enishi.sim.model.RunListener;
import enishi.sim.organization.NgoLife;
import java.util.List;

/** A simulation that costs nothing: no NGO, all indicators 0. What remains of the time is that of what is around it. */
public final class NothingSimulation implements Simulation {

    private static final double[][] ZEROS = new double[Metrics.ALL.size()][Area.COUNT];

    @Override
    public List<NgoLife> run(ModelInput input, int threads, RunListener listener) {
        listener.opened(new Ledger());
        for (int month = 0; month < input.months(); month++) {
            listener.observed(new IndicatorTable(input.start().plusMonths(month), ZEROS));
        }
        return List.of();
    }
}
