package enishi.scenarios.io;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.problem.Problems;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TreeWriterTest {

    private static String rewritten(String text) {
        Problems problems = new Problems();
        Json json = TreeReader.read("text", text, problems);
        assertThat(problems.list()).isEmpty();
        return TreeWriter.write(Objects.requireNonNull(json));
    }

    @Test
    void layoutIsFixed() {
        assertThat(rewritten("{\"b\":[1,2.50],\"a\":{\"x\":[\"y\"],\"e\":{},\"l\":[]},\"n\":null,\"t\":true}"))
                .isEqualTo("""
                        {
                          "b": [1, 2.50],
                          "a": {
                            "x": [
                              "y"
                            ],
                            "e": {},
                            "l": []
                          },
                          "n": null,
                          "t": true
                        }
                        """);
    }

    @Test
    void textsAreEscapedOnlyWhereTheyMustBe() {
        String text = "\"\\\"\\\\\\n\\t\\u0001縁 😀/\"";
        assertThat(rewritten(text)).isEqualTo(text + "\n");
    }
}
