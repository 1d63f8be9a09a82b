package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.Quantile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much surer the differences of a comparison are because its runs are paired by seed.
 *
 * @param gains by outcome, then by scenario
 */
public record PairingGains(List<PairingGain> gains) {

    /** The name of the file. */
    public static final String NAME = "pairing.csv";

    static final String HEADER =
            "outcome,area,scenario,pairs,variance_independent,variance_paired,reduction,exceeds_two_se";

    private static final double LOWEST_DECILE = 0.1;

    /** Copies the list. */
    public PairingGains {
        gains = List.copyOf(gains);
    }

    /** The gains of all differences of a comparison. */
    public static PairingGains of(Comparison comparison) {
        List<PairingGain> gains = new ArrayList<>();
        for (ComparisonRow row : comparison.rows()) {
            PairedDifference difference = row.difference();
            if (difference != null) {
                Outcome outcome = row.outcome();
                gains.add(PairingGain.of(
                        outcome,
                        row.scenario(),
                        difference,
                        comparison.baseline().values(outcome.id(), outcome.area()),
                        comparison.runs(row.scenario()).values(outcome.id(), outcome.area())));
            }
        }
        return new PairingGains(gains);
    }

    /** The reductions of variance of clear differences that vary at all. */
    private double[] clearReductions() {
        return gains.stream()
                .filter(gain -> gain.isClear() && Double.isFinite(gain.reduction()))
                .mapToDouble(PairingGain::reduction)
                .toArray();
    }

    /** The median reduction over the differences that exceed two standard errors and vary; NaN without any. */
    public double median() {
        return Quantile.of(clearReductions(), 0.5);
    }

    /** The reduction that nine in ten of those differences reach; NaN without any. */
    public double lowestDecile() {
        return Quantile.of(clearReductions(), LOWEST_DECILE);
    }

    /** What pairing gains, in one sentence. */
    public String inWords(Language language) {
        int clear = clearReductions().length;
        if (clear == 0) {
            return language.of(
                    "Pairing by seed: no difference exceeds two standard errors, so nothing can be said of what it gains.",
                    "シードの対応づけ：標準誤差の2倍を超える差がないため、その効果は示せません。");
        }
        String median = Wording.number(median(), 1);
        String lowest = Wording.number(lowestDecile(), 1);
        return language.of(
                "Pairing by seed divides the variance of the " + clear + (clear == 1 ? " difference" : " differences")
                        + " above two standard errors by "
                        + median + " (median; lowest decile " + lowest
                        + "): as many times more runs would be needed without it.",
                "シードの対応づけにより、標準誤差の2倍を超える" + clear + "個の差の分散は中央値で" + median + "分の1（下位10 %点" + lowest
                        + "分の1）になり、対応づけなしではその倍数の実行が必要です。");
    }

    /** Writes {@code pairing.csv}; {@code inf} where every seed shows the same difference. */
    public FileRecord write(Path file) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (PairingGain gain : gains) {
                csv.field(gain.outcome().id())
                        .field(gain.outcome().areaCode())
                        .field(gain.scenario())
                        .field(gain.difference().pairs())
                        .field(NumberText.precise(gain.independent()))
                        .field(NumberText.precise(gain.paired()))
                        .field(Double.isInfinite(gain.reduction()) ? "inf" : NumberText.of(gain.reduction()))
                        .field(String.valueOf(gain.isClear()))
                        .endRow();
            }
            return csv.finish();
        }
    }
}
