package enishi.analysis.window.desk;

import enishi.analysis.result.Trees;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.Words;
import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a desk is saved as a scenario.
 *
 * @param path the file
 */
record ScenarioFile(Path path) {

    /** The ending of scenario files. */
    static final String ENDING = ".json";

    private static final String USUAL = "my-policy";
    private static final int LONGEST_ID = 80;

    /** Why a file cannot be written. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final DeskPhrase why;
        private final transient Object[] parts;

        Refused(DeskPhrase why, Object... parts) {
            super(why.name());
            this.why = why;
            this.parts = parts;
        }

        DeskPhrase why() {
            return why;
        }

        Object[] parts() {
            return parts;
        }
    }

    /** The name that is proposed. */
    static String proposed() {
        return USUAL + ENDING;
    }

    /**
     * The file that somebody names; {@code .json} may be left out.
     *
     * @param source what is changed: the id of a shipped scenario or a path, which is not to be overwritten
     */
    static ScenarioFile named(String words, String source) throws Refused {
        String name = words.strip();
        if (name.isEmpty()) {
            throw new Refused(DeskPhrase.FILE_MISSING, proposed());
        }
        try {
            Path given = Path.of(name);
            if (Files.isDirectory(given)) {
                throw new Refused(DeskPhrase.FILE_IS_FOLDER, name, given.resolve(proposed()));
            }
            Path path = name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? given : Path.of(name + ENDING);
            Path folder = path.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new Refused(DeskPhrase.NO_FOLDER, String.valueOf(folder));
            }
            boolean own = !ScenarioCatalog.ids().contains(source)
                    && Path.of(source)
                            .toAbsolutePath()
                            .normalize()
                            .equals(path.toAbsolutePath().normalize());
            if (own) {
                throw new Refused(DeskPhrase.FILE_IS_BASE, name);
            }
            return new ScenarioFile(path);
        } catch (InvalidPathException e) {
            throw new Refused(DeskPhrase.FILE_IMPOSSIBLE, name, proposed());
        }
    }

    /** Whether something is there already. */
    boolean isTaken() {
        return Files.exists(path);
    }

    /** The id of the scenario: the file's name in letters that an id may have, and none that is taken. */
    String id(String other) {
        Path name = path.getFileName();
        String stem = name == null ? "" : name.toString().replaceFirst("(?i)\\.json$", "");
        String id = stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String fit = id.isEmpty()
                ? USUAL
                : id.substring(0, Math.min(id.length(), LONGEST_ID - 10)).replaceAll("-$", "");
        return ScenarioCatalog.ids().contains(fit) || fit.equals(other) ? fit + "-changed" : fit;
    }

    /**
     * Writes the desk as a whole or not at all, and makes sure that what is written can be opened.
     *
     * @param source the id of the scenario of the desk if it is shipped, or the path of its file
     * @throws ScenarioException if the scenario that it extends has meanwhile gone
     */
    void write(PolicyDesk desk, Words title, String source, RunSettings run) throws Refused, ScenarioException {
        String json = desk.scenarioJson(id(desk.scenario().id()), title, ScenarioCatalog.seenFrom(path, source), run);
        Path folder = path.toAbsolutePath().getParent();
        try {
            Path draft = Files.createTempFile(folder, ".enishi-", ENDING);
            try {
                Files.writeString(draft, json);
                ScenarioCatalog.open(draft.toString());
                Trees.move(draft, path);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Refused(DeskPhrase.NOT_WRITTEN, path);
        }
    }

    /** The command that compares it with what it changes. */
    String command(String source) {
        return "./enishi compare " + quoted(source) + " "
                + quoted(path.toAbsolutePath().toString());
    }

    private static String quoted(String word) {
        return word.contains(" ") ? '"' + word + '"' : word;
    }
}
