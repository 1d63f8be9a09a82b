package enishi.sim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PostingKindTest {

    @Test
    void idsAreKebabCaseAndUnique() {
        assertThat(Arrays.stream(PostingKind.values()).map(PostingKind::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }
}
