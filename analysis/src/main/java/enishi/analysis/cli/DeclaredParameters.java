package enishi.analysis.cli;

import enishi.analysis.result.JsonFile;
import enishi.scenarios.io.Decimals;
import enishi.sim.parameter.Declared;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.parameter.Sources;
import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parameters of rules as people and files read them, from the declarations in the model.
 *
 * @param rules the rules
 */
record DeclaredParameters(List<RuleType> rules) {

    private static final String ASSUMPTION = "assumption:";

    /** One parameter as a file shows it. */
    record Entry(
            String rule,
            String parameter,
            String symbol,
            String meaning,
            String unit,
            BigDecimal min,
            BigDecimal max,
            BigDecimal value,
            String source) {}

    /** What a file shows: the parameters, and what the keys of their sources stand for. */
    record Listing(List<Entry> parameters, SortedMap<String, String> sources) {}

    /** Prints them rule by rule, then how many rest on a source. */
    void print(PrintWriter out) {
        List<Entry> all = new ArrayList<>();
        for (RuleType rule : rules) {
            Paragraph.print(out, rule.id() + " (" + rule.submodel() + "): " + rule.summary(), "");
            for (Entry entry : entries(rule)) {
                print(out, entry);
                all.add(entry);
            }
            out.println();
        }
        long assumed = all.stream().filter(DeclaredParameters::isAssumed).count();
        Paragraph.print(
                out,
                all.size() + " parameters: " + (all.size() - assumed) + " sourced, " + assumed + " assumed."
                        + (assumed == all.size() ? "" : " A source is named by a key:"),
                "");
        citations(all).forEach((key, citation) -> Paragraph.print(out, key + ": " + citation, "  "));
    }

    private static void print(PrintWriter out, Entry entry) {
        Paragraph.print(
                out,
                entry.parameter() + " (" + entry.symbol() + ") = "
                        + entry.value().toPlainString() + " [" + entry.unit()
                        + "], " + entry.min().toPlainString() + " to "
                        + entry.max().toPlainString(),
                "  ");
        Paragraph.print(out, entry.meaning() + "; " + entry.source(), "      ");
    }

    /** The same as a JSON text. */
    String json() {
        List<Entry> all = rules.stream().flatMap(rule -> entries(rule).stream()).toList();
        return JsonFile.text(new Listing(all, citations(all)));
    }

    private static boolean isAssumed(Entry entry) {
        return entry.source().startsWith(ASSUMPTION);
    }

    private static SortedMap<String, String> citations(List<Entry> entries) {
        SortedMap<String, String> cited = new TreeMap<>();
        for (Entry entry : entries) {
            String citation = Sources.ALL.get(entry.source());
            if (citation != null) {
                cited.put(entry.source(), citation);
            }
        }
        return cited;
    }

    private static List<Entry> entries(RuleType rule) {
        List<Entry> entries = new ArrayList<>();
        for (RecordComponent component : rule.parameters().getRecordComponents()) {
            Parameter declared = Declared.parameter(component);
            if (declared != null) {
                entries.add(new Entry(
                        rule.id(),
                        component.getName(),
                        declared.symbol(),
                        declared.meaning(),
                        declared.unit(),
                        number(declared.min()),
                        number(declared.max()),
                        number(declared.value()),
                        declared.source()));
            }
        }
        return entries;
    }

    /** As scenario files write it, without an exponent. */
    private static BigDecimal number(double value) {
        return new BigDecimal(Decimals.text(value));
    }
}
