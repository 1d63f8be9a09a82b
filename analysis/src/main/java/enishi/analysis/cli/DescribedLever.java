package enishi.analysis.cli;

import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.lever.LeverDefinition;
import java.io.PrintWriter;

/** A policy lever in words, with its instruments to copy into a scenario. */
final class DescribedLever {

    private DescribedLever() {}

    static void print(PrintWriter out, String id) {
        LeverDefinition lever = LeverCatalog.definition(id);
        out.println(lever.id() + ": " + lever.title().in("en") + " (" + lever.row() + ")");
        out.println();
        Paragraph.print(out, lever.claim().in("en"), "");
        out.println();
        Paragraph.print(out, lever.comparison().in("en"), "");
        out.println();
        out.println("Acts first on " + lever.proximate().outcome() + ", "
                + lever.proximate().area() + ".");
        out.println("Sources: " + String.join(", ", lever.sources()));
        out.println();
        out.println("In a scenario file:");
        out.println();
        out.print("\"instruments\": " + LeverCatalog.instrumentsJson(id));
    }
}
