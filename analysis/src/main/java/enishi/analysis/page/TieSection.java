package enishi.analysis.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;

import enishi.analysis.chart.TieMap;
import enishi.analysis.page.Sheet.Line;
import enishi.analysis.result.StoredTies;
import enishi.sim.population.Geography;
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
        for (int s : sheet.evidence().drawn()) {
            TieMap chart = new TieMap(
                    sheet.evidence().ties().get(s),
                    sheet.evidence().setup().setting().prefectures(sheet.language()),
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
                        "The ties between NGOs in the last month of the first run of each scenario, under the same seed"
                                + (sheet.sets() == 1 ? "." : " and the default parameters."),
                        "各シナリオの最初の実行（同じシード" + (sheet.sets() == 1 ? "" : "・既定のパラメータ") + "）の最後の月における、NGOどうしのつながり。")),
                table(sheet),
                pictures.get(0),
                details(
                        summary(sheet.say("The same under the other scenarios", "他のシナリオでの同じ地図")),
                        each(pictures.subList(1, pictures.size()), picture -> picture)));
    }

    private static DomContent table(Sheet sheet) {
        Marked marked = sheet.marked();
        List<Line> lines = new ArrayList<>();
        for (int s = 0; s < sheet.evidence().ties().size(); s++) {
            StoredTies ties = sheet.evidence().ties().get(s);
            int all = 0;
            int tokyo = 0;
            int nonmetropolitan = 0;
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                for (int q = p; q < Geography.PREFECTURES; q++) {
                    int number = ties.between(p, q);
                    all += number;
                    tokyo += p == Geography.TOKYO || q == Geography.TOKYO ? number : 0;
                    nonmetropolitan += ties.isMetropolitan(p) || ties.isMetropolitan(q) ? 0 : number;
                }
            }
            lines.add(new Line(
                    sheet.title(s),
                    List.of(
                            marked.number("ties all " + sheet.id(s), all, 0),
                            marked.number("ties tokyo " + sheet.id(s), tokyo, 0),
                            marked.number("ties nonmetropolitan " + sheet.id(s), nonmetropolitan, 0))));
        }
        return Sheet.grid(
                sheet.say("Ties between NGOs in the last month", "最後の月のNGOどうしのつながり"),
                List.of(
                        sheet.say("Scenario", "シナリオ"),
                        sheet.say("Ties", "本数"),
                        sheet.say("With an end in Tokyo", "東京が一端"),
                        sheet.say("Both ends nonmetropolitan", "両端とも大都市圏外")),
                lines);
    }
}
