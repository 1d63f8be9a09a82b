package enishi.analysis.cli;

import enishi.scenarios.problem.Wording;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of every command that draws maps of indicators. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MapOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--map",
            paramLabel = "INDICATOR",
            split = ",",
            defaultValue = "active_ngos",
            description = "Indicators to draw maps of, separated by commas. Default: active_ngos.")
    private List<String> maps;

    List<String> maps() {
        List<String> known = Metrics.ALL.stream()
                .filter(metric -> metric.scope() == Metric.Scope.PREFECTURES)
                .map(Metric::id)
                .toList();
        for (String map : maps) {
            if (!known.contains(map)) {
                String maybe = Wording.maybe(map, known);
                throw new ParameterException(
                        spec.commandLine(),
                        "--map names the indicator " + Wording.quote(map) + ", which is none of "
                                + String.join(", ", known) + "." + (maybe == null ? "" : " " + maybe));
            }
        }
        return maps;
    }
}
