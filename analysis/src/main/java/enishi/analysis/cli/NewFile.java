package enishi.analysis.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes a file that a user asked for, and nothing over another one unless told to. */
final class NewFile {

    private NewFile() {}

    /** Refuses a file that may not be written, before anything is computed for it. */
    static void require(Path file, String option, boolean force, CommandLine command) {
        if (Files.isDirectory(file)) {
            throw new ParameterException(command, file + " is a folder. Name a file with " + option + ".");
        }
        if (!force && Files.exists(file)) {
            throw new ParameterException(command, taken(file, option));
        }
    }

    private static String taken(Path file, String option) {
        return file + " is there already. Choose another with " + option + ", or replace it with --force.";
    }

    static void write(Path file, String text, boolean force, CommandLine command) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ParameterException(command, file + " is a folder. Name a file with --out.");
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            if (force) {
                Files.writeString(file, text);
            } else {
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(command, taken(file, "--out"), e);
        }
    }
}
