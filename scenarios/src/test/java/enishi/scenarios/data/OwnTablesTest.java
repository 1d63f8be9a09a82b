package enishi.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.Sources;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Silence about a source fails. */
class OwnTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "causes.csv",
                "heritage.csv",
                "partner_countries.csv",
                "heat.csv",
                "start_tokyo_shares.csv",
                "start_periods.csv",
                "jica_offices.csv",
                "derivations.csv"
            })
    void everyRowHasASource(String name) {
        List<Row> rows = new CsvTable(TableFiles.SHIPPED, name, "source").rows();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            String source = row.raw("source");
            assertThat(Sources.ALL.containsKey(source) || source.matches("assumption: .{10,}"))
                    .as(source)
                    .isTrue();
        });
    }
}
