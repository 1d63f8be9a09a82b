package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.Fieller;
import enishi.analysis.statistics.PairedDifference;
import java.nio.file.Path;
import java.util.Locale;

/** Writes {@code cost-effectiveness.csv} and {@code acceptability.csv}. */
public final class CostEffectivenessFile {

    /** The name of the file of scenarios. */
    public static final String NAME = "cost-effectiveness.csv";

    /** The name of the file of acceptability curves. */
    public static final String ACCEPTABILITY = "acceptability.csv";

    static final String HEADER =
            "scenario,runs,level,cost_yen,cost_low,cost_high,ngo_years,ngo_years_low,ngo_years_high,"
                    + "willingness_to_pay_yen,net_benefit_yen,net_benefit_low,net_benefit_high,method,"
                    + "cost_per_ngo_year_yen,cost_per_ngo_year_low,cost_per_ngo_year_high,fieller,on_front,front_share";

    static final String ACCEPTABILITY_HEADER = "willingness_to_pay_yen,scenario,share";

    private static final String METHOD = "paired-max-t";

    private CostEffectivenessFile() {}

    /** Writes a row for every scenario; what is about differences is empty for the baseline. */
    public static FileRecord write(Path file, CostEffectiveness weighed) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (CostEffect effect : weighed.scenarios()) {
                boolean baseline = effect.equals(weighed.scenarios().get(0));
                csv.field(effect.scenario())
                        .field(effect.cost().pairs())
                        .field(baseline ? "" : NumberText.of(weighed.level()));
                difference(csv, effect.cost(), baseline);
                difference(csv, effect.gain(), baseline);
                csv.field(NumberText.of(weighed.willingnessToPay()));
                difference(csv, effect.netBenefit(), baseline);
                csv.field(baseline ? "" : METHOD);
                ratio(csv, effect.ratio(), baseline);
                csv.field(String.valueOf(effect.onFront()))
                        .field(NumberText.of(effect.frontShare()))
                        .endRow();
            }
            return csv.finish();
        }
    }

    /** Writes a row for every scenario at every willingness to pay. */
    public static FileRecord writeAcceptability(Path file, CostEffectiveness weighed) {
        double[] amounts = CostEffectiveness.amounts();
        try (CsvFile csv = new CsvFile(file, ACCEPTABILITY_HEADER)) {
            for (int a = 0; a < amounts.length; a++) {
                for (CostEffect effect : weighed.scenarios()) {
                    csv.field(NumberText.of(amounts[a]))
                            .field(effect.scenario())
                            .field(NumberText.of(effect.acceptability()[a]))
                            .endRow();
                }
            }
            return csv.finish();
        }
    }

    private static void difference(CsvFile csv, PairedDifference difference, boolean baseline) {
        csv.field(baseline ? "" : NumberText.of(difference.mean()))
                .field(baseline ? "" : NumberText.of(difference.interval().low()))
                .field(baseline ? "" : NumberText.of(difference.interval().high()));
    }

    /** Ends of what lies outside the set where it is {@code outside}. */
    private static void ratio(CsvFile csv, Fieller ratio, boolean baseline) {
        boolean none = baseline || ratio.shape() == Fieller.Shape.NONE;
        csv.field(baseline ? "" : NumberText.of(ratio.ratio()))
                .field(baseline ? "" : NumberText.of(ratio.low()))
                .field(baseline ? "" : NumberText.of(ratio.high()))
                .field(none ? "" : ratio.shape().name().toLowerCase(Locale.ROOT));
    }
}
