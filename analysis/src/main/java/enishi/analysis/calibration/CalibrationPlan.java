package enishi.analysis.calibration;

import enishi.analysis.result.Digests;
import enishi.analysis.result.FolderLock;
import enishi.analysis.result.JsonFile;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.Trees;
import enishi.scenarios.calibration.CalibrationSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * By what the folder of a calibration is recognised when it is taken up again. Threads are no part of it, nor is how far the
 * calibration goes: more generations or waves go on from those that are there.
 *
 * @param kind {@code search} or {@code history-matching}
 * @param enishi the version of Enishi
 * @param space SHA-256 of the file of the space
 * @param patterns SHA-256 of the parts that are fitted
 * @param settings seeds, runs and the like by name
 */
public record CalibrationPlan(
        String kind, String enishi, String space, String patterns, SortedMap<String, Long> settings) {

    /** The file that holds it. */
    public static final String NAME = "calibration.json";

    /** Copies the settings. */
    public CalibrationPlan {
        settings = new TreeMap<>(settings);
    }

    /** The digest of a space. */
    public static String digest(CalibrationSpace space) {
        return Digests.ofText(space.text());
    }

    /**
     * Takes a folder for this plan; it is locked until it is closed.
     *
     * @throws ResultException if it holds something else, or somebody works in it
     */
    public FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ResultException(folder + " is a file, not a folder. Choose another name with --out.");
        }
        if (Files.exists(file)) {
            refuseUnlessSame(folder, JsonFile.read(file, CalibrationPlan.class));
        } else if (Files.isDirectory(folder) && !Trees.isEmpty(folder)) {
            throw new ResultException("The folder " + folder + " holds something else than a calibration (there is no "
                    + NAME + "). Choose another with --out.");
        }
        Files.createDirectories(folder);
        FolderLock lock = FolderLock.on(folder, folder);
        if (!Files.exists(file)) {
            JsonFile.write(file, this);
        }
        return lock;
    }

    private void refuseUnlessSame(Path folder, CalibrationPlan found) {
        if (equals(found)) {
            return;
        }
        SortedMap<String, String> mine = told();
        StringBuilder differences = new StringBuilder();
        found.told().forEach((name, there) -> {
            String here = mine.getOrDefault(name, "nothing");
            if (!here.equals(there)) {
                differences
                        .append(differences.isEmpty() ? "" : "; ")
                        .append(name + " " + there + " there, " + here + " here");
            }
        });
        throw new ResultException("The folder " + folder + " holds another calibration: " + differences
                + ". Choose another folder with --out, or delete this one.");
    }

    private SortedMap<String, String> told() {
        SortedMap<String, String> told = new TreeMap<>();
        settings.forEach((name, value) -> told.put(name, String.valueOf(value)));
        told.put("kind", kind);
        told.put("version of Enishi", enishi);
        told.put("digest of the space", space.substring(0, Math.min(8, space.length())));
        told.put("digest of the patterns", patterns.substring(0, Math.min(8, patterns.length())));
        return told;
    }
}
