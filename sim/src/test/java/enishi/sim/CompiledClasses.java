package enishi.sim;

import enishi.sim.process.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The product's own compiled classes, for tests that ask whether a list is complete. */
public final class CompiledClasses {

    private CompiledClasses() {}

    /** All classes of a package and of those below it, nested ones too. */
    public static List<Class<?>> under(String packageName) {
        CodeSource source = Processes.class.getProtectionDomain().getCodeSource();
        List<Class<?>> classes = new ArrayList<>();
        try {
            Path root = Path.of(source.getLocation().toURI());
            try (Stream<Path> files = Files.walk(root.resolve(packageName.replace('.', '/')))) {
                for (Path file : files.sorted().toList()) {
                    String name =
                            root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                    if (name.endsWith(".class") && !name.endsWith("package-info.class")) {
                        classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return classes;
    }
}
