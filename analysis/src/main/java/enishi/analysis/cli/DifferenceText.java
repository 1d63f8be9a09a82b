package enishi.analysis.cli;

import enishi.scenarios.definition.BurnIn;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.io.Difference;
import enishi.scenarios.io.RecordDifferences;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import java.io.PrintWriter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two scenarios differ, for people: what was said otherwise, then parameters, instruments, shocks, and how it is run. */
final class DifferenceText {

    private static final String BURN_IN = "/burnIn";
    private static final String INSTRUMENTS = "/instruments";
    private static final String SHOCKS = "/shocks";
    private static final String PARAMETERS = "/parameters";
    private static final List<String> WORDS = List.of("/question", "/description", "/sources");

    private final PrintWriter out;
    private final ScenarioDefinition from;
    private final ScenarioDefinition to;

    DifferenceText(PrintWriter out, ScenarioDefinition from, ScenarioDefinition to) {
        this.out = out;
        this.from = from;
        this.to = to;
    }

    void print(List<Difference> differences) {
        out.println("From " + from.id() + " to " + to.id() + ":");
        if (differences.stream().allMatch(difference -> difference.pointer().equals("/id"))) {
            out.println("  Only their ids differ.");
        }
        values(under(differences, "/title", "/start"));
        List<String> words = under(differences, WORDS.toArray(String[]::new)).stream()
                .map(difference -> difference.pointer().split("/", -1)[1])
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            out.println("  Worded otherwise: " + String.join(", ", words));
        }
        policy(differences, "", "");
        policy(differences, BURN_IN, " before the first reported month");
        section("How it is run", under(differences, "/run"), "/run/");
    }

    private void policy(List<Difference> differences, String root, String when) {
        section("Parameters" + when, under(differences, root + PARAMETERS), root + PARAMETERS + '/');
        named("Instruments" + when, under(differences, root + INSTRUMENTS), root + INSTRUMENTS);
        named("Shocks" + when, under(differences, root + SHOCKS), root + SHOCKS);
    }

    private static List<Difference> under(List<Difference> differences, String... roots) {
        return differences.stream()
                .filter(difference -> List.of(roots).stream()
                        .anyMatch(root -> difference.pointer().equals(root)
                                || difference.pointer().startsWith(root + '/')))
                .toList();
    }

    private void values(List<Difference> differences) {
        differences.forEach(
                difference -> line(difference, difference.pointer().substring(1).replace('/', '.'), "  "));
    }

    private void section(String title, List<Difference> differences, String root) {
        if (!differences.isEmpty()) {
            out.println();
            out.println(title + ":");
            differences.forEach(difference -> line(
                    difference, difference.pointer().substring(root.length()).replace('/', '.'), "  "));
        }
    }

    /** Instruments or shocks: first each as a whole, then what changed in it. */
    private void named(String title, List<Difference> differences, String root) {
        if (differences.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + ":");
        SortedMap<String, List<Difference>> byId = new TreeMap<>();
        for (Difference difference : differences) {
            String id = difference.pointer().substring(root.length() + 1).split("/", -1)[0];
            byId.merge(id, List.of(difference), DifferenceText::joined);
        }
        byId.forEach((id, changes) -> {
            String at = root + '/' + id;
            Record old = find(from, at);
            Record now = find(to, at);
            if (changes.get(0).pointer().equals(at)) {
                whole(id, at, old, now);
            } else if (now != null) {
                out.println("  " + id + kind(now) + " is changed:");
                changes.forEach(change ->
                        line(change, change.pointer().substring(at.length() + 1).replace('/', '.'), "    "));
            }
        });
    }

    private void whole(String id, String at, @Nullable Record old, @Nullable Record now) {
        if (old != null) {
            out.println("  " + id + kind(old) + (now == null ? " is taken away." : " is replaced."));
        }
        if (now != null) {
            out.println("  " + id + kind(now) + " is added:");
            for (Difference said : RecordDifferences.said(now, at)) {
                Paragraph.print(out, called(said, said.name()) + ": " + said.toText(), "    ");
            }
        }
    }

    private void line(Difference difference, String name, String blanks) {
        Paragraph.print(
                out, called(difference, name) + ": " + difference.fromText() + " → " + difference.toText(), blanks);
    }

    private static String called(Difference difference, String name) {
        return name
                + (difference.symbol().isEmpty() ? "" : " (" + difference.symbol() + ')')
                + (difference.meaning().isEmpty() ? "" : ", " + difference.meaning());
    }

    private static List<Difference> joined(List<Difference> some, List<Difference> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static @Nullable Record find(ScenarioDefinition definition, String pointer) {
        boolean early = pointer.startsWith(BURN_IN + '/');
        boolean shock = pointer.startsWith(SHOCKS, early ? BURN_IN.length() : 0);
        BurnIn burnIn = definition.burnIn();
        @Nullable SortedMap<String, ?> named = shock ? definition.shocks() : definition.instruments();
        if (early) {
            named = burnIn == null ? null : shock ? burnIn.shocks() : burnIn.instruments();
        }
        String id = pointer.substring(pointer.lastIndexOf('/') + 1);
        return named != null && named.get(id) instanceof Record record ? record : null;
    }

    private static String kind(Record record) {
        return Instruments.ALL.stream()
                .filter(kind -> kind.settings().equals(record.getClass()))
                .map(InstrumentKind::title)
                .findFirst()
                .map(title -> " (" + title + ')')
                .orElse("");
    }
}
