package enishi.analysis.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drives the real window on a virtual screen, in a Java of its own since that of the tests has no screen. Skipped, and said
 * so, where there is no Xvfb.
 */
@Tag("slow")
class WindowTest {

    private static final List<String> PLACES = List.of("/usr/bin/Xvfb", "/usr/local/bin/Xvfb", "/opt/X11/bin/Xvfb");
    private static final int PATIENCE_MINUTES = 8;

    @TempDir
    private Path folder;

    @Test
    void aClassOpensPlaysSteersInspectsSwitchesSavesAndCloses() throws IOException, InterruptedException {
        String server = PLACES.stream()
                .filter(place -> new File(place).canExecute())
                .findFirst()
                .orElse("");
        assumeTrue(!server.isEmpty(), "There is no Xvfb; the window is not driven. Maybe install the package xvfb.");
        Path number = folder.resolve("display");
        Process screen = new ProcessBuilder(
                        server, "-displayfd", "1", "-screen", "0", "1280x720x24", "-nolisten", "tcp")
                .redirectOutput(number.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String output = drive(display(screen, number));
            assertThat(output).contains("the window is closed and no thread is left");
        } finally {
            screen.destroy();
            assertThat(screen.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String display(Process screen, Path number) throws IOException, InterruptedException {
        for (int i = 0; i < 300 && screen.isAlive(); i++) {
            String written = Files.readString(number).strip();
            if (!written.isEmpty()) {
                return ":" + written;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Xvfb did not start");
    }

    private String drive(String display) throws IOException, InterruptedException {
        Path log = folder.resolve("drive.txt");
        ProcessBuilder driver = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=false",
                        "-Dfile.encoding=UTF-8",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WindowDrive.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        driver.environment().put("DISPLAY", display);
        Process drive = driver.start();
        try {
            boolean ended = drive.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            String output = Files.readString(log, StandardCharsets.UTF_8);
            assertThat(ended).as(output).isTrue();
            assertThat(drive.exitValue()).as(output).isZero();
            return output;
        } finally {
            drive.destroyForcibly();
        }
    }
}
