package enishi.analysis.result;

import enishi.sim.organization.NgoLife;
import enishi.sim.population.Cause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lives of the NGOs of one run, as {@code ngos.csv} has them. */
public final class StoredLives {

    private static final List<String> COLUMNS = List.of(NgoFile.HEADER.split(","));

    private StoredLives() {}

    /**
     * Reads the lives of a run, by id of the NGO.
     *
     * @param folder a folder with {@code ngos.csv}, of one run or of many
     * @param run number of the run, from 1
     * @throws ResultException if the file is missing or damaged
     */
    public static SortedMap<String, StoredLife> read(Path folder, int run) throws IOException {
        SortedMap<String, StoredLife> lives = new TreeMap<>();
        try (CsvRows rows = new CsvRows(folder.resolve(NgoFile.NAME), NgoFile.HEADER)) {
            for (String line = rows.line(); line != null && rows.run() <= run; line = rows.line()) {
                if (rows.run() == run) {
                    StoredLife life = of(line.substring(rows.start()), rows);
                    lives.put(life.ngo(), life);
                }
                rows.advance();
            }
        }
        return lives;
    }

    private static StoredLife of(String line, CsvRows rows) {
        String[] fields = line.split(",", -1);
        if (fields.length != COLUMNS.size()) {
            throw rows.damaged();
        }
        try {
            return new StoredLife(
                    fields[COLUMNS.indexOf("ngo")],
                    fields[COLUMNS.indexOf("entry_prefecture")],
                    Boolean.parseBoolean(fields[COLUMNS.indexOf("initial")]),
                    Long.parseLong(fields[COLUMNS.indexOf("entry_income_yen")]),
                    fields[COLUMNS.indexOf("ended")],
                    fields[COLUMNS.indexOf("end")],
                    line);
        } catch (NumberFormatException e) {
            throw rows.damaged();
        }
    }

    /** The row of a life in {@code ngos.csv}, without the column of the run. */
    public static String row(NgoLife life, List<Cause> causes) {
        return String.join(",", NgoFile.fields(life, causes));
    }
}
