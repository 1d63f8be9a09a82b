package enishi.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewFolderTest {

    @TempDir
    private Path parent;

    private Path results = Path.of("unset");
    private Path target = results;

    @BeforeEach
    void chooseTarget() {
        results = parent.resolve("results");
        target = results.resolve("mine");
    }

    @Test
    void nothingIsSeenUntilItIsPublished() throws IOException {
        try (NewFolder folder = NewFolder.at(target, false)) {
            Files.writeString(folder.path().resolve("a"), "new");
            assertThat(target).doesNotExist();
            folder.publish();
            assertThat(folder.isPublished()).isTrue();
        }
        assertThat(target.resolve("a")).hasContent("new");
        assertThat(names(target)).containsExactly("a");
        assertThat(names(results)).containsExactly("mine");
    }

    @Test
    void whatWasNotPublishedIsRemoved() throws IOException {
        try (NewFolder folder = NewFolder.at(target, false)) {
            Files.createDirectories(folder.path().resolve("deep/er"));
            Files.writeString(folder.path().resolve("deep/er/a"), "half");
        }
        assertThat(names(results)).isEmpty();
    }

    @Test
    void anOldResultIsReplacedOnlyByForceAndOnlyWhenTheNewOneIsComplete() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve(Manifest.NAME), "old");
        assertThatThrownBy(() -> NewFolder.at(target, false))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("--force");
        try (NewFolder given = NewFolder.at(target, true)) {
            Files.writeString(given.path().resolve(Manifest.NAME), "half");
        }
        assertThat(target.resolve(Manifest.NAME)).hasContent("old");
        try (NewFolder complete = NewFolder.at(target, true)) {
            Files.writeString(complete.path().resolve(Manifest.NAME), "new");
            complete.publish();
        }
        assertThat(target.resolve(Manifest.NAME)).hasContent("new");
        assertThat(names(results)).containsExactly("mine");
    }

    @Test
    void whatIsNoResultIsNeverReplaced() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> NewFolder.at(target, true))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("no result of a run");
        assertThat(target.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void theFolderThatOneIsInIsRefused() {
        assertThatThrownBy(() -> NewFolder.at(Path.of("."), true))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("--out");
    }

    @Test
    void aFileInTheWayIsRefused() throws IOException {
        Files.createDirectories(results);
        Files.writeString(target, "a file");
        assertThatThrownBy(() -> NewFolder.at(target, true)).hasMessageContaining("is a file");
    }

    @Test
    void twoCannotFillTheSameFolder() {
        try (NewFolder first = NewFolder.at(target, false)) {
            assertThatThrownBy(() -> NewFolder.at(target, false)).hasMessageContaining("Another Enishi");
            assertThat(first.path()).exists();
        }
    }

    @Test
    void whatAKilledRunLeftIsClearedAway() throws IOException {
        Path part = target.resolveSibling("mine.part");
        Files.createDirectories(part);
        Files.writeString(part.resolve("half"), "half");
        try (NewFolder folder = NewFolder.at(target, false)) {
            folder.publish();
        }
        assertThat(names(target)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
