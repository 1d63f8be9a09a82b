package enishi.analysis.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder that is filled beside its place and put there when it is complete, so that nobody ever sees half of it.
 *
 * <p>Closing it before it is published removes what was written.
 */
public final class NewFolder implements AutoCloseable {

    private static final String PART = ".part";
    private static final String OLD = ".old";

    private final Path target;
    private final Path part;
    private final FolderLock lock;
    private boolean settled;
    private boolean published;

    private NewFolder(Path target, Path part, FolderLock lock) {
        this.target = target;
        this.part = part;
        this.lock = lock;
    }

    /**
     * Starts a folder.
     *
     * @param wanted where it is to stand in the end
     * @param replace whether a result that stands there may be replaced; it stays until the new one is complete
     * @throws ResultException if something else is in the way or the disk refuses
     */
    public static NewFolder at(Path wanted, boolean replace) {
        try {
            Path target = Files.exists(wanted)
                    ? wanted.toRealPath()
                    : wanted.toAbsolutePath().normalize();
            refuseWhatIsInTheWay(wanted, target, replace);
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Path part = target.resolveSibling(target.getFileName() + PART);
            Files.createDirectories(part);
            FolderLock lock = FolderLock.on(part, wanted);
            clear(part);
            return new NewFolder(target, part, lock);
        } catch (IOException e) {
            throw ResultException.of(e);
        }
    }

    /** Where to write until it is published. */
    public Path path() {
        return part;
    }

    /** Puts the folder in its place. */
    public synchronized void publish() {
        if (settled) {
            throw new IllegalStateException("folder " + target + " must not be published twice or after it was closed."
                    + " Maybe the run was interrupted.");
        }
        try {
            lock.close();
            Path old = target.resolveSibling(target.getFileName() + OLD);
            if (Files.exists(target)) {
                Trees.delete(old);
                Trees.move(target, old);
            }
            try {
                Trees.move(part, target);
            } catch (IOException e) {
                if (Files.exists(old)) {
                    Trees.move(old, target);
                }
                throw e;
            }
            settled = true;
            published = true;
            Trees.delete(old);
        } catch (IOException e) {
            throw ResultException.of(e);
        }
    }

    /** Whether it stands in its place. */
    public synchronized boolean isPublished() {
        return published;
    }

    @Override
    public synchronized void close() {
        if (settled) {
            return;
        }
        settled = true;
        try {
            lock.close();
            Trees.delete(part);
        } catch (IOException e) {
            throw ResultException.of(e);
        }
    }

    private static void refuseWhatIsInTheWay(Path wanted, Path target, boolean replace) throws IOException {
        if (target.getFileName() == null || Path.of("").toAbsolutePath().startsWith(target)) {
            throw new ResultException("The folder " + wanted + " is, or holds, the one that you are in."
                    + " Name a folder below it with --out.");
        }
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ResultException(wanted + " is a file, not a folder. Choose another name with --out.");
        }
        if (Trees.isEmpty(target)) {
            return;
        }
        if (!replace) {
            throw new ResultException("The folder " + wanted + " is not empty."
                    + " Choose another with --out, or replace what is in it with --force.");
        }
        if (!Files.exists(target.resolve(Manifest.NAME))) {
            throw new ResultException("The folder " + wanted + " holds files that are no result of a run (there is no "
                    + Manifest.NAME + "), so --force does not replace it. Choose another with --out.");
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child :
                    children.filter(path -> !path.endsWith(FolderLock.NAME)).toList()) {
                Trees.delete(child);
            }
        }
    }
}
