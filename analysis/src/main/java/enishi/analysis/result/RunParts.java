package enishi.analysis.result;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The runs of one scenario while not all of them are done: each in a folder of its own, which appears when the run is
 * complete; at the end joined in the order of their numbers, so that nobody can see which finished first.
 */
public final class RunParts {

    private static final String FOLDER = "runs.part";
    private static final List<String> FILES =
            List.of(IndicatorFile.NAME, NgoFile.NAME, InstrumentFile.NAME, PanelFile.NAME);
    private static final int BUFFER = 1 << 16;

    private final Path scenario;

    /** The runs below a scenario's folder. */
    public RunParts(Path scenario) {
        this.scenario = scenario;
    }

    /** Whether a run is complete. */
    public boolean has(int run) {
        return Files.isDirectory(place(run)) || isJoined();
    }

    /** Whether the runs are joined already. */
    public boolean isJoined() {
        return Files.exists(scenario.resolve(Manifest.NAME));
    }

    /** Starts a run: a fresh folder to write into. */
    public Path start(int run) throws IOException {
        Path work = work(run);
        Trees.delete(work);
        return Files.createDirectories(work);
    }

    /** Keeps a run whose files are complete. */
    public void keep(int run) throws IOException {
        Trees.move(work(run), place(run));
    }

    /** Forgets a run that was not completed. */
    public void forget(int run) throws IOException {
        Trees.delete(work(run));
    }

    /** Joins the runs 1 to {@code runs} into the scenario's files. */
    public List<FileRecord> join(int runs) throws IOException {
        List<FileRecord> records = new ArrayList<>();
        for (String file : FILES) {
            Path part = scenario.resolve(file + ".part");
            records.add(join(file, runs, part));
            Trees.move(part, scenario.resolve(file));
        }
        return records;
    }

    /** Removes the folders of single runs once they are joined. */
    public void clear() throws IOException {
        Trees.delete(scenario.resolve(FOLDER));
    }

    private FileRecord join(String file, int runs, Path target) throws IOException {
        MessageDigest digest = Digests.sha256();
        long lines = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int run = 1; run <= runs; run++) {
                try (InputStream in =
                        new BufferedInputStream(Files.newInputStream(place(run).resolve(file)), BUFFER)) {
                    if (run > 1) {
                        skipLine(in);
                    }
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        out.write(buffer, 0, read);
                        digest.update(buffer, 0, read);
                        lines += lines(buffer, read);
                    }
                }
            }
        }
        return new FileRecord(file, lines - 1, Digests.hex(digest.digest()));
    }

    private static void skipLine(InputStream in) throws IOException {
        int next = in.read();
        while (next >= 0 && next != '\n') {
            next = in.read();
        }
    }

    private static long lines(byte[] buffer, int length) {
        long lines = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private Path place(int run) {
        return scenario.resolve(FOLDER).resolve(String.format(Locale.ROOT, "%06d", run));
    }

    private Path work(int run) {
        return place(run).resolveSibling(place(run).getFileName() + ".unfinished");
    }
}
