package enishi.analysis.result;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two Enishis from working in one folder; a lock of a process that died is none. */
public final class FolderLock implements AutoCloseable {

    /** The name of the lock file. */
    public static final String NAME = ".lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks a folder.
     *
     * @param folder the folder; it exists
     * @param target what the user calls it
     * @throws ResultException if it is locked by somebody else
     */
    public static FolderLock on(Path folder, Path target) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel)) {
            return new FolderLock(file, channel);
        }
        channel.close();
        throw new ResultException(
                "Another Enishi is working in " + target + ". Wait for it, or choose another folder with --out.");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
