package enishi.analysis.cli;

import enishi.scenarios.io.Lever;
import enishi.sim.parameter.Sources;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.Shock;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of instrument, or of shock, with its levers as people and files read them.
 *
 * @param id what a scenario file calls it
 * @param title what it is
 * @param channel what it acts on
 * @param levers what a scenario may set
 */
record DeclaredKind(String id, String title, String channel, List<Lever> levers) {

    /** The word for shocks, which are of one kind only as far as their levers go. */
    static final String SHOCK = "shock";

    /** Every kind of instrument. */
    static List<DeclaredKind> instruments() {
        return Instruments.ALL.stream().map(DeclaredKind::of).toList();
    }

    /** Every kind of instrument, and shocks. */
    static List<DeclaredKind> all() {
        List<DeclaredKind> all = new ArrayList<>(instruments());
        all.add(new DeclaredKind(
                SHOCK, "Shock", "awareness, trust, money, time, contact, work abroad", Lever.of(Shock.class)));
        return all;
    }

    private static DeclaredKind of(InstrumentKind kind) {
        return new DeclaredKind(
                kind.id(),
                kind.title(),
                kind.channel(),
                Lever.of(kind.settings().asSubclass(Record.class)));
    }

    /** Prints it lever by lever, with unit, range, default and source. */
    void print(PrintWriter out) {
        Paragraph.print(out, id + ": " + title + ", acts on " + channel, "");
        for (Lever lever : levers) {
            String symbol = lever.symbol().isEmpty() ? "" : " (" + lever.symbol() + ')';
            Paragraph.print(out, lever.name() + symbol + " = " + lever.value(), "  ");
            String source = Sources.ALL.getOrDefault(lever.source(), lever.source());
            Paragraph.print(out, lever.meaning() + ": " + lever.allowed() + "; " + source, "      ");
        }
    }
}
