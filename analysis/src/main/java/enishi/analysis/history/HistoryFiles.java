package enishi.analysis.history;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.NumberText;
import enishi.analysis.result.Trees;
import enishi.sim.population.PrefectureProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lives as tables: one with the state of every month, one with the events. */
public final class HistoryFiles {

    private static final String STATES_HEADER = "scenario,month,status,prefecture,"
            + Arrays.stream(Quantity.values()).map(Quantity::id).collect(Collectors.joining(","))
            + ",core_ages_years,shocks";

    private static final String EVENTS_HEADER = "scenario,month,event,topic,with,amount,turning_point,only_here";

    private static final String FLOWS_HEADER = "scenario,month,kind,with,yen";

    private HistoryFiles() {}

    /** Name of the table of states of an NGO; names of the other files begin like it. */
    public static String name(String ngo) {
        return "explain-" + ngo;
    }

    /** Writes the state of every month of every life. */
    public static void writeStates(Path file, List<History> histories) throws IOException {
        write(file, STATES_HEADER, csv -> {
            for (History history : histories) {
                history.months().forEach(month -> write(csv, history.scenario(), month));
            }
        });
    }

    private static void write(CsvFile csv, String scenario, MonthOfLife month) {
        csv.field(scenario)
                .field(month.month().toString())
                .field(month.portrait().state().status().name().toLowerCase(Locale.ROOT))
                .field(PrefectureProfile.isoCode(month.portrait().state().prefecture() + 1));
        for (Quantity quantity : Quantity.values()) {
            csv.field(NumberText.of(quantity.of(month)));
        }
        csv.field(month.portrait().people().coreAgeMonths().stream()
                        .map(age -> String.valueOf(age / 12))
                        .collect(Collectors.joining(" ")))
                .field(String.join(" ", month.portrait().shocks()))
                .endRow();
    }

    /** Writes the events of every life; of two lives with which of them are in one only. */
    public static void writeEvents(Path file, List<History> histories) throws IOException {
        List<List<Event>> events = histories.stream().map(Events::of).toList();
        write(file, EVENTS_HEADER, csv -> {
            for (int h = 0; h < histories.size(); h++) {
                List<Event> others = histories.size() == 2 ? events.get(1 - h) : events.get(h);
                for (Event event : events.get(h)) {
                    csv.field(histories.get(h).scenario())
                            .field(event.month().toString())
                            .field(event.kind().id())
                            .field(event.kind()
                                    .topic()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .field(event.with())
                            .field(event.amount() == 0 ? "" : NumberText.of(event.amount()))
                            .field(String.valueOf(event.kind().isTurningPoint()))
                            .field(String.valueOf(others.stream().noneMatch(event::isLike)))
                            .endRow();
                }
            }
        });
    }

    /** Writes what the NGO received and paid in every month of every life. */
    public static void writeFlows(Path file, List<History> histories) throws IOException {
        write(file, FLOWS_HEADER, csv -> {
            for (History history : histories) {
                for (MonthOfLife month : history.months()) {
                    for (Flow flow : month.flows()) {
                        csv.field(history.scenario())
                                .field(month.month().toString())
                                .field(flow.kind().id())
                                .field(flow.with())
                                .field(flow.yen())
                                .endRow();
                    }
                }
            }
        });
    }

    private interface Rows {
        void write(CsvFile csv);
    }

    private static void write(Path file, String header, Rows rows) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (CsvFile csv = new CsvFile(part, header)) {
            rows.write(csv);
            csv.finish();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        Trees.move(part, file);
    }
}
