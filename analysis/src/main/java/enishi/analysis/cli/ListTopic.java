package enishi.analysis.cli;

import enishi.analysis.result.JsonFile;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Shocks;
import enishi.scenarios.definition.Words;
import enishi.scenarios.ensemble.EnsembleCatalog;
import enishi.scenarios.ensemble.Prior;
import enishi.scenarios.experiment.ExperimentCatalog;
import enishi.scenarios.lever.LeverCatalog;
import enishi.sim.metric.Metrics;
import enishi.sim.parameter.Declared;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.process.Processes;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be listed. */
enum ListTopic {
    /** The scenarios that come with Enishi. */
    SCENARIOS("\"enishi describe ID\" says what a scenario is, \"enishi run ID\" runs it.") {
        @Override
        List<Row> rows() {
            return ScenarioCatalog.ids().stream()
                    .map(id -> new Row(id, ScenarioCatalog.open(id).title("en")))
                    .toList();
        }

        @Override
        String json() {
            return JsonFile.text(
                    ScenarioCatalog.ids().stream().map(ListTopic::summary).toList());
        }
    },

    /** The experiments that come with Enishi. */
    EXPERIMENTS("\"enishi describe experiments ID\" prints one to copy, \"enishi plan ID\" says how long it takes.") {
        @Override
        List<Row> rows() {
            return ExperimentCatalog.ids().stream()
                    .map(id -> new Row(id, ExperimentCatalog.open(id).title("en")))
                    .toList();
        }

        @Override
        String json() {
            return JsonFile.text(ExperimentCatalog.ids().stream()
                    .map(id -> ExperimentCatalog.open(id).definition())
                    .map(experiment -> new Summary(
                            experiment.id(),
                            experiment.title().in("en"),
                            experiment.title().in("ja"),
                            textOf(experiment.question(), "en"),
                            textOf(experiment.question(), "ja")))
                    .toList());
        }
    },

    /** The ensembles of parameter sets that come with Enishi. */
    ENSEMBLES(
            "\"enishi describe ensembles ID\" prints one to copy, \"enishi compare A B --ensemble ID\" runs across it.") {
        @Override
        List<Row> rows() {
            return EnsembleCatalog.ids().stream()
                    .map(EnsembleCatalog::open)
                    .map(ensemble -> new Row(
                            ensemble.id(),
                            ensemble.title("en") + ", " + ensemble.sets().size() + " sets of "
                                    + ensemble.priors().size() + " parameters"))
                    .toList();
        }

        @Override
        String json() {
            return JsonFile.text(EnsembleCatalog.ids().stream()
                    .map(EnsembleCatalog::open)
                    .map(ensemble -> new EnsembleSummary(
                            ensemble.id(),
                            ensemble.title("en"),
                            ensemble.title("ja"),
                            textOf(ensemble.definition().description(), "en"),
                            textOf(ensemble.definition().description(), "ja"),
                            ensemble.sets().size(),
                            ensemble.priors().stream().map(Prior::path).toList()))
                    .toList());
        }
    },

    /** The kinds of policy instruments. */
    INSTRUMENTS("\"enishi describe instruments KIND\" lists the levers of a kind.") {
        @Override
        List<Row> rows() {
            return DeclaredKind.instruments().stream()
                    .map(kind -> new Row(
                            kind.id(),
                            kind.title() + ", acts on " + kind.channel() + ", "
                                    + kind.levers().size() + " levers"))
                    .toList();
        }

        @Override
        String json() {
            return JsonFile.text(DeclaredKind.instruments());
        }
    },

    /** The policy levers that come with Enishi. */
    LEVERS(
            "\"enishi describe levers ID\" prints one to copy; \"enishi levers ID\" says what it does, with and without.") {
        @Override
        List<Row> rows() {
            return LeverCatalog.ids().stream()
                    .map(LeverCatalog::definition)
                    .map(lever -> new Row(
                            lever.id(), lever.row() + "  " + lever.title().in("en")))
                    .toList();
        }

        @Override
        String json() {
            return JsonFile.text(
                    LeverCatalog.ids().stream().map(LeverCatalog::definition).toList());
        }
    },

    /** The parameters of the model. */
    PARAMETERS("\"enishi describe parameters RULE\" says what those of a rule mean, with range and source.") {
        @Override
        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (RuleType rule : Processes.ALL) {
                for (RecordComponent component : rule.parameters().getRecordComponents()) {
                    Parameter declared = Declared.parameter(component);
                    rows.add(
                            new Row(rule.id() + '.' + component.getName(), declared == null ? "" : declared.meaning()));
                }
            }
            return rows;
        }

        @Override
        String json() {
            return new DeclaredParameters(Processes.ALL).json();
        }
    },

    /** The indicators of a run. */
    INDICATORS("\"enishi describe indicators\" says of which areas they are given.") {
        @Override
        List<Row> rows() {
            return Metrics.ALL.stream()
                    .map(metric -> new Row(metric.id(), metric.nameEn() + " [" + metric.unit() + ']'))
                    .toList();
        }

        @Override
        String json() {
            return ModelTopic.INDICATORS.json(Processes.ALL);
        }
    },

    /** Dated events of the past. */
    SHOCKS("Events to build shocks from; \"enishi describe shock\" lists what a shock of a scenario may do.") {
        @Override
        List<Row> rows() {
            return Shocks.load().stream()
                    .map(shock ->
                            new Row(shock.id(), shock.start() + "  " + shock.nameEn() + " (" + shock.where() + ')'))
                    .toList();
        }

        @Override
        String json() {
            return JsonFile.text(Shocks.load());
        }
    };

    /** One line of a list. */
    record Row(String id, String text) {}

    private record EnsembleSummary(
            String id,
            String titleEn,
            String titleJa,
            String descriptionEn,
            String descriptionJa,
            int sets,
            List<String> parameters) {}

    private record Summary(String id, String titleEn, String titleJa, String questionEn, String questionJa) {}

    private final String next;

    ListTopic(String next) {
        this.next = next;
    }

    /** What to do with the list, as a sentence. */
    String next() {
        return next;
    }

    /** The word for it on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for all of them. */
    static List<String> words() {
        return List.of(values()).stream().map(ListTopic::word).toList();
    }

    /** The list, in its order. */
    abstract List<Row> rows();

    /** The same as JSON, with more about each. */
    abstract String json();

    static String textOf(@Nullable Words words, String language) {
        return words == null ? "" : words.in(language);
    }

    private static Summary summary(String id) {
        Scenario scenario = ScenarioCatalog.open(id);
        return new Summary(
                id, scenario.title("en"), scenario.title("ja"), scenario.question("en"), scenario.question("ja"));
    }
}
