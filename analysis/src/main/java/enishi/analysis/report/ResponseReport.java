package enishi.analysis.report;

import enishi.analysis.chart.Provenance;
import enishi.analysis.chart.ResponseCurves;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Response;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PairedDifference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How outcomes respond to a lever: {@code response.csv}, a chart and a table in words. */
public final class ResponseReport {

    private ResponseReport() {}

    /**
     * Writes down a response.
     *
     * @param folder the folder of the experiment
     * @param response the response
     * @param meaning what the lever is
     * @param values the doses in words
     * @param provenance where the runs come from
     * @return lines for the user
     */
    public static List<String> write(
            Path folder,
            Response response,
            String meaning,
            List<String> values,
            Provenance provenance,
            Language language)
            throws IOException {
        ResultTable.write(folder, Response.NAME, response::write);
        List<String> ends = List.of(values.get(0), values.get(values.size() - 1));
        ChartFolder.write(folder, List.of(new ResponseCurves(response, meaning, ends, provenance, language)), language);
        return lines(response, meaning, values, language);
    }

    private static List<String> lines(Response response, String meaning, List<String> values, Language language) {
        Wording wording = new Wording(language);
        List<String> lines = new ArrayList<>();
        lines.add(response.lever() + language.of(": ", "：") + meaning);
        for (Response.Curve curve : response.curves()) {
            lines.add("  " + curve.outcome().name(language));
            for (int d = 0; d < values.size(); d++) {
                PairedDifference difference = curve.differences().get(d);
                String level = wording.value(
                        curve.outcome().unit(), curve.estimates().get(d).mean());
                String change = wording.difference(curve.outcome().unit(), difference.mean(), difference.interval());
                lines.add("    " + values.get(d) + language.of(": ", "：") + level
                        + (d == 0 ? "" : language.of(", ", "、") + change));
            }
        }
        lines.add("");
        lines.add(language.of(
                "Differences to the first value, runs paired by seed; 95 % interval in brackets, for each value alone.",
                "差は最初の値との差（同じシードの実行どうし）、括弧内は95 %区間（値ごと）。"));
        lines.add(Caveat.assumed(language));
        return lines;
    }
}
