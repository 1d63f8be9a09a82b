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
            throw new ParameterException(
                    command, file + " is there already. Choose another with --out, or replace it with --force.", e);
        }
    }
}
