package enishi.analysis.report;

import enishi.analysis.chart.ChartFiles;
import enishi.analysis.chart.LifePanels;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.history.Events;
import enishi.analysis.history.History;
import enishi.analysis.history.HistoryFiles;
import enishi.analysis.history.Parting;
import enishi.sim.organization.NgoLife;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of one NGO in one scenario, or in two with the same seed: tables, a chart, and a story in words. */
public final class LifeReport {

    private LifeReport() {}

    /**
     * Writes {@code explain-<ngo>.csv} (states), {@code explain-<ngo>-events.csv}, {@code explain-<ngo>-flows.csv} and the chart;
     * what stood there under these names is replaced.
     *
     * @param folder where to; it is made if need be
     * @param here the life that is asked about
     * @param there the life in the scenario that it is held against, or {@code null}; at least one of the two lives exists
     * @param names how others are called
     * @param provenance where the lives come from
     * @return lines for the user
     */
    public static List<String> write(
            Path folder, History here, @Nullable History there, LifeNames names, Provenance provenance)
            throws IOException {
        List<History> histories = there == null ? List.of(here) : List.of(here, there);
        List<History> lived = histories.stream().filter(History::exists).toList();
        String name = HistoryFiles.name(here.ngo());
        Files.createDirectories(folder);
        HistoryFiles.writeStates(folder.resolve(name + ".csv"), lived);
        HistoryFiles.writeEvents(folder.resolve(name + "-events.csv"), lived);
        HistoryFiles.writeFlows(folder.resolve(name + "-flows.csv"), lived);
        Parting parting = lived.size() == 2 ? Parting.of(lived.get(0), lived.get(1)) : null;
        YearMonth split = parting == null || parting.steps().isEmpty()
                ? null
                : parting.steps().get(0).month();
        List<LifePanels.Life> lives = lived.stream().map(LifeReport::life).toList();
        LifePanels chart = new LifePanels(name, title(histories, names), lives, split, provenance, names.language());
        ChartFiles.write(folder, List.of(chart), names.language());

        LifeStory story = new LifeStory(names);
        List<String> lines = new ArrayList<>();
        lines.addAll(story.of(here, there == null ? "" : "A: ", there != null));
        lines.add("");
        if (there != null) {
            lines.addAll(story.of(there, "B: ", true));
            lines.add("");
            PartingStory apart = new PartingStory(names);
            lines.addAll(parting == null ? apart.around(here, there) : apart.of(parting, here, there));
        }
        return lines;
    }

    private static LifePanels.Life life(History history) {
        NgoLife life = history.life();
        return new LifePanels.Life(
                history.title(), history.months(), Events.of(history), life == null ? null : life.ended());
    }

    private static String title(List<History> histories, LifeNames names) {
        Language language = names.language();
        EndingWords ending = new EndingWords(names);
        History lived = histories.stream().filter(History::exists).findFirst().orElse(histories.get(0));
        String who = language.of("NGO ", "NGO ")
                + lived.ngo()
                + language.of(", ", "・")
                + names.prefecture(lived.first().portrait().state().prefecture())
                + language.of(": ", "：");
        if (histories.size() == 1) {
            return who + ending.fate(histories.get(0));
        }
        String colon = language.of(": ", "：");
        return who
                + language.quote(histories.get(0).title())
                + colon
                + ending.fate(histories.get(0))
                + language.of("; ", "、")
                + language.quote(histories.get(1).title())
                + colon
                + ending.fate(histories.get(1));
    }
}
