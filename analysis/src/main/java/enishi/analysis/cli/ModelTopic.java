package enishi.analysis.cli;

import enishi.analysis.result.JsonFile;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import enishi.sim.parameter.RuleType;
import enishi.sim.process.Processes;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What can be described of the model itself, always from what the model declares. */
enum ModelTopic {
    /** Every parameter of every rule. */
    PARAMETERS {
        @Override
        void print(PrintWriter out, List<RuleType> rules) {
            new DeclaredParameters(rules).print(out);
        }

        @Override
        String json(List<RuleType> rules) {
            return new DeclaredParameters(rules).json();
        }
    },

    /** Every rule. */
    PROCESSES {
        @Override
        void print(PrintWriter out, List<RuleType> rules) {
            for (RuleType rule : rules) {
                Paragraph.print(out, rule.id() + " (" + rule.submodel() + ", " + rule.phase() + ")", "");
                Paragraph.print(out, rule.summary(), "    ");
            }
            out.println();
            out.println(rules.size() + " rules. \"enishi describe parameters RULE\" lists the parameters of one.");
        }

        @Override
        String json(List<RuleType> rules) {
            return JsonFile.text(rules.stream()
                    .map(rule -> new Rule(
                            rule.id(),
                            rule.phase(),
                            rule.submodel(),
                            rule.summary(),
                            rule.parameters().getRecordComponents().length))
                    .toList());
        }
    },

    /** Every indicator. */
    INDICATORS {
        @Override
        void print(PrintWriter out, List<RuleType> rules) {
            for (Metric metric : Metrics.ALL) {
                Indicator shown = Indicator.of(metric);
                Paragraph.print(
                        out, shown.id() + " [" + shown.unit() + "], " + shown.kind() + ", for " + shown.areas(), "");
                Paragraph.print(out, shown.nameEn() + " / " + shown.nameJa(), "    ");
            }
            out.println();
            out.println(Metrics.ALL.size() + " indicators, each for every reported month.");
        }

        @Override
        String json(List<RuleType> rules) {
            return JsonFile.text(Metrics.ALL.stream().map(Indicator::of).toList());
        }
    };

    private record Rule(String id, String phase, String submodel, String summary, int parameters) {}

    private record Indicator(
            String id, String unit, String kind, boolean whole, String areas, String nameEn, String nameJa) {
        static Indicator of(Metric metric) {
            return new Indicator(
                    metric.id(),
                    metric.unit(),
                    metric.kind().name().toLowerCase(Locale.ROOT),
                    metric.whole(),
                    switch (metric.scope()) {
                        case JAPAN -> "Japan";
                        case HALVES -> "Japan and its halves";
                        case PREFECTURES -> "Japan, its halves and prefectures";
                    },
                    metric.nameEn(),
                    metric.nameJa());
        }
    }

    /** The word for it on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for all of them. */
    static List<String> words() {
        return List.of(values()).stream().map(ModelTopic::word).toList();
    }

    /** Prints it for people, of the given rules. */
    abstract void print(PrintWriter out, List<RuleType> rules);

    /** The same as JSON. */
    abstract String json(List<RuleType> rules);

    /** Every rule of the model. */
    static List<RuleType> everyRule() {
        return Processes.ALL;
    }
}
