package enishi.analysis.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;

import enishi.analysis.chart.TieMap;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** Who is tied with whom under every policy. */
final class TieSection {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 560;

    private TieSection() {}

    static Part of(Sheet sheet) {
        List<DomContent> pictures = new ArrayList<>();
        for (int s = 0; s < sheet.evidence().ties().size(); s++) {
            TieMap chart = new TieMap(
                    sheet.evidence().ties().get(s),
                    sheet.evidence().setup().prefectures(sheet.language()),
                    sheet.provenanceOfFirstRun(s),
                    sheet.language());
            pictures.add(sheet.picture(
                    chart,
                    "ties-" + s,
                    WIDTH,
                    HEIGHT,
                    sheet.title(s) + sheet.say(". ", "。") + chart.heading().title()));
        }
        return sheet.part(
                "ties",
                sheet.say("Ties between NGOs", "NGOどうしのつながり"),
                p(sheet.say(
                        "The ties between NGOs in the last month of the first run of each scenario, under the same seed.",
                        "各シナリオの最初の実行（同じシード）の最後の月における、NGOどうしのつながり。")),
                pictures.get(0),
                details(
                        summary(sheet.say("The same under the other scenarios", "他のシナリオでの同じ地図")),
                        each(pictures.subList(1, pictures.size()), picture -> picture)));
    }
}
