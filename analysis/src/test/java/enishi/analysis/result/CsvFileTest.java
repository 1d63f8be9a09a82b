package enishi.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvFileTest {

    @TempDir
    private Path folder;

    @Test
    void fieldsAreQuotedOnlyWhereNeeded() throws IOException {
        Path file = folder.resolve("a.csv");
        try (CsvFile csv = new CsvFile(file, "a,b")) {
            csv.field("plain").field("with, comma").endRow();
            csv.field("").field("with \"quotes\"").endRow();
            csv.field("平和").field(7).endRow();
            csv.finish();
        }
        assertThat(Files.readString(file)).isEqualTo("a,b\nplain,\"with, comma\"\n,\"with \"\"quotes\"\"\"\n平和,7\n");
    }

    @Test
    void everyWholeNumberIsWrittenAsItIs() throws IOException {
        Path file = folder.resolve("a.csv");
        long[] numbers = {0, 1, -1, 9, 10, -10, 1234567890123L, Long.MAX_VALUE, Long.MIN_VALUE};
        try (CsvFile csv = new CsvFile(file, "n")) {
            for (long number : numbers) {
                csv.field(number).endRow();
            }
        }
        StringBuilder expected = new StringBuilder("n\n");
        for (long number : numbers) {
            expected.append(number).append('\n');
        }
        assertThat(Files.readString(file)).isEqualTo(expected.toString());
    }

    @Test
    void theRecordOfTheFileIsTrueForFilesLargerThanTheBuffer() throws IOException {
        Path file = folder.resolve("large.csv");
        FileRecord record;
        try (CsvFile csv = new CsvFile(file, "n,text")) {
            for (int i = 0; i < 50_000; i++) {
                csv.field(i).field("row").endRow();
            }
            record = csv.finish();
        }
        assertThat(record.name()).isEqualTo("large.csv");
        assertThat(record.rows()).isEqualTo(50_000);
        assertThat(record.sha256()).isEqualTo(Digests.ofText(Files.readString(file)));
        assertThat(Files.readAllLines(file)).hasSize(50_001).endsWith("49999,row");
    }
}
