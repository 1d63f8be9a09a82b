package enishi.scenarios.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final List<String> KNOWN = List.of("overheadShare", "advanceShare", "kind");

    @Test
    void nearNamesAreSuggested() {
        assertThat(Wording.nearest("overheadshare", KNOWN)).isEqualTo("overheadShare");
        assertThat(Wording.nearest("overhead", KNOWN)).isEqualTo("overheadShare");
        assertThat(Wording.nearest("advance-share", KNOWN)).isEqualTo("advanceShare");
        assertThat(Wording.nearest("knid", KNOWN)).isEqualTo("kind");
    }

    @Test
    void farNamesAreNot() {
        assertThat(Wording.nearest("budget", KNOWN)).isNull();
        assertThat(Wording.nearest("", KNOWN)).isNull();
        assertThat(Wording.nearest("x".repeat(10_000), KNOWN)).isNull();
    }

    @Test
    void quotesAreShortAndPrintable() {
        assertThat(Wording.quote("a\nb\u202e")).isEqualTo("\"a\\u000ab\\u202e\"");
        assertThat(Wording.quote("x".repeat(100))).hasSize(63).endsWith("…\"");
    }
}
