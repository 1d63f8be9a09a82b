package enishi.analysis.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A folder or a disk stands in the way; the message is a sentence for the user. */
public final class ResultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With a sentence for the user. */
    public ResultException(String message) {
        super(message);
    }

    /** With a sentence for the user, and what is behind it. */
    ResultException(String message, Exception cause) {
        super(message, cause);
    }

    /** Says in one sentence what the disk would not do; a thread that was told to stop was only cancelled. */
    public static RuntimeException of(IOException cause) {
        if (cause instanceof ClosedByInterruptException) {
            return new CancellationException("stopped while writing");
        }
        return new ResultException(sentence(cause), cause);
    }

    /** As {@link #of(IOException)}, for what happened while a run was writing. */
    public static RuntimeException of(UncheckedIOException cause) {
        return of(Objects.requireNonNull(cause.getCause()));
    }

    private static String sentence(IOException cause) {
        if (cause instanceof FileSystemException problem && problem.getFile() != null) {
            return "Cannot write " + problem.getFile() + ": " + reason(problem) + ".";
        }
        return "Cannot write the results: " + plain(cause.getMessage(), cause) + ".";
    }

    private static String reason(FileSystemException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (problem instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        return plain(problem.getReason(), problem);
    }

    private static String plain(@Nullable String text, IOException cause) {
        return text == null || text.isBlank() ? cause.getClass().getSimpleName() : text;
    }
}
