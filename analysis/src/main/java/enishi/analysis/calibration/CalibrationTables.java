package enishi.analysis.calibration;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.NumberText;
import enishi.analysis.result.Trees;
import enishi.scenarios.calibration.CalibrationSpace;
import enishi.scenarios.calibration.FreeParameter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The tables of a calibration; a file is there completely or not at all. */
public final class CalibrationTables {

    /** Every point of a search with its distance. */
    public static final String TRACE = "trace.csv";
    /** Every fitted part before and after. */
    public static final String PARTS = "parts.csv";
    /** Every point of every wave with its implausibility. */
    public static final String POINTS = "points.csv";

    private CalibrationTables() {}

    /** Writes {@link #TRACE}. */
    public static void trace(Path folder, Searched searched) throws IOException {
        String header = "evaluation,stage,point,distance,least_distance,parts_within" + paths(searched.space());
        write(folder.resolve(TRACE), header, csv -> {
            double least = Double.POSITIVE_INFINITY;
            int number = 0;
            for (Evaluation evaluation : searched.trace()) {
                number++;
                least = Math.min(least, evaluation.distance());
                csv.field(number)
                        .field(evaluation.stage())
                        .field(evaluation.number())
                        .field(NumberText.of(evaluation.distance()))
                        .field(NumberText.of(least))
                        .field(evaluation.within());
                values(csv, searched.space(), evaluation.simulated().shares());
                csv.endRow();
            }
        });
    }

    /** Writes {@link #PARTS}. */
    public static void parts(Path folder, Searched searched) throws IOException {
        String header = "target,part,unit,low,observed,high,before,before_sd,before_miss,before_within,"
                + "after,after_sd,after_miss,after_within,runs";
        write(folder.resolve(PARTS), header, csv -> {
            for (int i = 0; i < searched.parts().size(); i++) {
                FitPart fit = searched.parts().list().get(i);
                csv.field(fit.target())
                        .field(fit.id())
                        .field(String.valueOf(fit.part().unit()))
                        .field(end(fit.part().lowest()))
                        .field(NumberText.precise(fit.part().observed()))
                        .field(end(fit.part().highest()));
                side(csv, searched, searched.before().simulated(), i);
                side(csv, searched, searched.after().simulated(), i);
                csv.field(searched.after().simulated().runs()).endRow();
            }
        });
    }

    private static void side(CsvFile csv, Searched searched, Simulated simulated, int part) {
        double mean = simulated.mean(part);
        csv.field(NumberText.precise(mean))
                .field(NumberText.precise(deviation(simulated.values()[part])))
                .field(NumberText.of(searched.misfit().miss(part, mean)))
                .field(searched.parts().list().get(part).part().contains(mean) ? "yes" : "no");
    }

    /** Standard deviation between runs in the part's own unit; NaN with fewer than two values. */
    private static double deviation(double[] values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (known.length < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(known).sum() / known.length;
        double squares = Arrays.stream(known)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (known.length - 1));
    }

    /** Writes {@link #POINTS}. */
    public static void points(Path folder, Matched matched) throws IOException {
        String header = "stage,point,ruled_out,implausibility,worst_part" + paths(matched.space())
                + matched.parts().list().stream().map(fit -> "," + fit.id()).collect(Collectors.joining());
        write(folder.resolve(POINTS), header, csv -> {
            matched.waves().forEach(wave -> wave.points().forEach(point -> point(csv, matched, point)));
            matched.fresh().forEach(point -> point(csv, matched, point));
        });
    }

    private static void point(CsvFile csv, Matched matched, Judged point) {
        int worst = 0;
        for (int i = 1; i < point.implausible().length; i++) {
            worst = point.implausible()[i] > point.implausible()[worst] ? i : worst;
        }
        csv.field(point.stage())
                .field(point.number())
                .field(point.ruledOut() ? "yes" : "no")
                .field(end(point.deciding()))
                .field(matched.parts().list().get(worst).id());
        values(csv, matched.space(), point.simulated().shares());
        for (int i = 0; i < matched.parts().size(); i++) {
            csv.field(NumberText.precise(point.simulated().mean(i)));
        }
        csv.endRow();
    }

    private static String paths(CalibrationSpace space) {
        return space.free().stream().map(free -> "," + free.path()).collect(Collectors.joining());
    }

    private static void values(CsvFile csv, CalibrationSpace space, double[] shares) {
        int i = 0;
        for (FreeParameter free : space.free()) {
            BigDecimal value = free.at(shares[i++]);
            csv.field(value.stripTrailingZeros().toPlainString());
        }
    }

    /** A number, or nothing where it is infinite or not known. */
    private static String end(double value) {
        return Double.isFinite(value) ? NumberText.precise(value) : "";
    }

    private static void write(Path file, String header, Consumer<CsvFile> rows) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (CsvFile csv = new CsvFile(part, header)) {
            rows.accept(csv);
            csv.finish();
        }
        Trees.move(part, file);
    }
}
