package enishi.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.ensemble.Ensemble;
import enishi.scenarios.ensemble.ParameterSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class EnsembleFileTest {

    private static final Matched MATCHED = new HistoryMatching(
                    ToyPatterns.space(),
                    ToyPatterns.PARTS,
                    new ToyPatterns(0.005),
                    new MatchSettings(2, 40, 5, 1, 4, 1, 3, 1))
            .run(wave -> {});

    private static final String TEXT = EnsembleFile.json(MATCHED, "enishi history-match", "1");

    private static final Ensemble READ = Ensemble.read("ensemble.json", TEXT);

    @Test
    void comparisonsReadTheSetsThatWereKept() {
        List<ParameterSet> sets = READ.sets();
        assertThat(sets).hasSize(1 + 5);
        assertThat(sets.get(0).isDefaults()).isTrue();
        for (int i = 0; i < 5; i++) {
            SortedMap<String, BigDecimal> read = sets.get(i + 1).byPath();
            Map<String, BigDecimal> kept =
                    MATCHED.space().values(MATCHED.chosen().get(i).simulated().shares());
            assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(kept.keySet());
            read.forEach((path, value) -> assertThat(value).as(path).isEqualByComparingTo(kept.get(path)));
        }
    }

    @Test
    void itSaysHowManyPartsASetMayMiss() {
        assertThat(TEXT).contains("at most 1 of 3 parts by more than 3.0", "3項目中、各組とも1項目以下");
    }

    @Test
    void thePriorsAreTheSpace() {
        assertThat(READ.priors())
                .extracting(prior -> prior.path())
                .containsExactlyElementsOf(
                        MATCHED.space().free().stream().map(free -> free.path()).toList());
    }
}
