package enishi.analysis.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;

import enishi.analysis.comparison.Outcome;
import enishi.analysis.page.Evidence.About;
import enishi.analysis.page.Evidence.Setup;
import enishi.analysis.page.Sheet.Line;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where the numbers come from, and how to compute them again. */
final class ProvenanceSection {

    private ProvenanceSection() {}

    static Part of(Sheet sheet) {
        Setup setup = sheet.evidence().setup();
        Frame frame = sheet.frame();
        return Origin.part(
                frame,
                Origin.runs(
                        frame,
                        setup.setting().command(),
                        setup.setting().enishi(),
                        setup.setting().scale(),
                        dt(sheet.say("Runs and seeds", "実行とシード")),
                        dd(sheet.say(
                                sets(sheet) + setup.runs() + " runs of each scenario, seeds " + seeds(setup, sheet),
                                sets(sheet) + "各シナリオ" + setup.runs() + "回の実行、シード" + seeds(setup, sheet))),
                        dt(sheet.say("Months", "期間")),
                        dd(setup.start()
                                + sheet.say(" to ", "～")
                                + setup.start().plusMonths(setup.months() - 1L))),
                scenarios(sheet),
                h3(sheet.say("Compute a number again", "数値を計算し直す")),
                Origin.queries(frame, Recomputation.of(sheet.evidence())),
                h3(sheet.say("Outcomes", "アウトカムの定義")),
                outcomes(sheet));
    }

    private static String sets(Sheet sheet) {
        return sheet.sets() == 1
                ? ""
                : sheet.say(sheet.sets() + " parameter sets with ", "パラメータ" + sheet.sets() + "組のそれぞれで");
    }

    private static String seeds(Setup setup, Sheet sheet) {
        List<Long> seeds = setup.seeds();
        long first = seeds.get(0);
        long last = seeds.get(seeds.size() - 1);
        return last - first == seeds.size() - 1
                ? first + sheet.say(" to ", "～") + last
                : seeds.stream().map(String::valueOf).collect(Collectors.joining(sheet.say(", ", "、")));
    }

    private static DomContent scenarios(Sheet sheet) {
        List<DomContent> parts = new ArrayList<>();
        for (int s = 0; s < sheet.scenarios(); s++) {
            About about = sheet.evidence().scenarios().get(s);
            parts.add(dd(code(about.id()), div(about.contentHash()).withClass("hash")));
        }
        return div(
                h3(sheet.say("Scenarios and the hash of all that they say", "シナリオとその内容のハッシュ")),
                dl(each(parts, part -> part)),
                p(sheet.say(
                        "Every scenario stands complete, with all its numbers, in scenario.effective.json in the folder"
                                + " of its name.",
                        "各シナリオは、すべての数値とともに、同じ名前のフォルダの scenario.effective.json に完全な形で残っている。")));
    }

    private static DomContent outcomes(Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        for (Outcome outcome : sheet.evidence().comparison().baseline().outcomes()) {
            lines.add(new Line(
                    outcome.name(sheet.language()),
                    List.of(
                            code(outcome.id()),
                            code(outcome.areaCode()),
                            code(outcome.unit().id()))));
        }
        return details(
                summary(sheet.say("Names in the store", "データベースでの名前")),
                Sheet.grid(
                        sheet.say("Outcomes and their names in the store", "アウトカムとデータベースでの名前"),
                        List.of(
                                sheet.say("Outcome", "アウトカム"),
                                sheet.say("Name", "名前"),
                                sheet.say("Area", "地域"),
                                sheet.say("Unit", "単位")),
                        lines));
    }
}
