package enishi.analysis.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import enishi.analysis.chart.SetStrips;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.Driver;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Robustness;
import enishi.analysis.comparison.SetEffects;
import enishi.analysis.comparison.StripOutcomes;
import enishi.analysis.page.Sheet.Line;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.RankCorrelation;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What holds under every parameter set, what depends on which is true, and which unknown strength drives it. */
final class EnsembleSection {

    private static final double WIDTH = 760;
    private static final int LINES_A_PICTURE = 14;
    private static final int DRIVERS = 3;
    private static final double BY_CHANCE = 0.95;

    private EnsembleSection() {}

    static Part of(Sheet sheet) {
        int sets = sheet.sets();
        List<Outcome> outcomes = sheet.evidence().comparison().baseline().outcomes();
        return sheet.part(
                "sets",
                sheet.say("Does it hold whatever the unknown strengths?", "強さが分からなくても成り立つか"),
                p(sheet.say(
                        "Some strengths in the model are not known: no data identify them. So everything was run under "
                                + sets + " sets of values, the defaults and " + (sets - 1)
                                + " others. Two kinds of doubt are told apart: chance (the interval, which"
                                + " more runs make narrower) and which set is true (the range over the sets, which more runs do"
                                + " not make narrower).",
                        "モデルには、データから識別できず値の分からない強さがある。そこで既定値とほかの" + (sets - 1) + "組、合わせて" + sets
                                + "組の値ですべてを実行した。二種類の不確かさを分けて示す：偶然（区間。実行を増やせば狭くなる）と、どの組が正しいか（組にわたる範囲。実行を増やしても狭くならない）。")),
                p(strong(sheet.say(
                                "The range over the sets is a range, not a probability: how likely each set is, nobody knows.",
                                "組にわたる範囲は確率ではない。それぞれの組がどれほど確からしいかは分からない。")))
                        .withClass("caution"),
                p(sheet.say(
                        "A difference is called robust only if its interval excludes zero and its sign is the same under every"
                                + " set.",
                        "区間が0を含まず、すべての組で符号が同じ差だけを「頑健」と呼ぶ。")),
                about(sheet),
                each(pictures(sheet), picture -> picture),
                table(sheet, outcomes.get(0)),
                details(
                        summary(sheet.say("The same for every other outcome", "他のすべてのアウトカム")),
                        each(
                                outcomes.subList(1, outcomes.size()).stream()
                                        .map(outcome -> table(sheet, outcome))
                                        .toList(),
                                one -> one)),
                h3(sheet.say("Which unknown strength drives the differences", "どの強さが差を動かすか")),
                driverWords(sheet),
                driverTable(sheet, outcomes.get(0)),
                details(
                        summary(sheet.say("The same for other outcomes", "他のアウトカム")),
                        each(
                                StripOutcomes.of(sheet.evidence().comparison()).stream()
                                        .filter(outcome -> !outcome.equals(outcomes.get(0)))
                                        .map(outcome -> driverTable(sheet, outcome))
                                        .toList(),
                                one -> one)));
    }

    private static DomContent about(Sheet sheet) {
        EnsembleAbout about = sheet.evidence().setup().setting().ensemble();
        if (about == null) {
            return TagCreator.text("");
        }
        String description =
                about.description() == null ? "" : about.description().in(sheet.code());
        return p(TagCreator.join(
                strong(about.title().in(sheet.code()) + sheet.say(". ", "。")),
                description + sheet.say(" ", "") + about.method().in(sheet.code())));
    }

    private static List<DomContent> pictures(Sheet sheet) {
        List<Integer> drawn = sheet.evidence().drawn();
        Comparison comparison = sheet.evidence().comparison();
        List<SetStrips.Row> rows = new ArrayList<>();
        for (Outcome outcome : StripOutcomes.of(comparison)) {
            rows.add(new SetStrips.Row(
                    outcome.name(sheet.language()),
                    outcome.unit(),
                    drawn.stream()
                            .skip(1)
                            .map(s -> row(sheet, outcome, s))
                            .map(row -> new SetStrips.Strip(
                                    Objects.requireNonNull(row.difference()), Objects.requireNonNull(row.sets())))
                            .toList()));
        }
        int most = Math.max(1, LINES_A_PICTURE / drawn.size());
        List<DomContent> pictures = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += most) {
            SetStrips chart = new SetStrips(
                    sheet.title(0),
                    sheet.drawnTitles().subList(1, drawn.size()),
                    rows.subList(from, Math.min(rows.size(), from + most)),
                    sheet.provenance(),
                    sheet.language());
            pictures.add(sheet.picture(chart, "sets-" + from / most, WIDTH, chart.heightOnPage(), chart.spoken()));
        }
        return pictures;
    }

    private static ComparisonRow row(Sheet sheet, Outcome outcome, int scenario) {
        return sheet.evidence().comparison().of(sheet.id(scenario)).stream()
                .filter(row -> row.outcome().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("outcome [" + outcome.id() + "] must be compared."));
    }

    private static DomContent table(Sheet sheet, Outcome outcome) {
        Marked marked = sheet.marked();
        List<Line> lines = new ArrayList<>();
        for (int s = 1; s < sheet.scenarios(); s++) {
            ComparisonRow row = row(sheet, outcome, s);
            PairedDifference difference = Objects.requireNonNull(row.difference());
            SetEffects sets = Objects.requireNonNull(row.sets());
            String key = outcome.id() + " " + outcome.areaCode() + " " + sheet.id(s);
            lines.add(new Line(
                    sheet.title(s),
                    List.of(
                            marked.difference(key, outcome.unit(), difference.mean(), difference.interval()),
                            marked.range(key, outcome.unit(), sets.low(), sets.high()),
                            Marked.row(
                                    marked.number("agree " + key, sets.agreeing(), 0),
                                    sheet.say(" of ", "／"),
                                    marked.number("sets", sets.sets(), 0)),
                            Double.isNaN(sets.setShare())
                                    ? Marked.row("–")
                                    : marked.percent("set-share " + key, sets.setShare(), 0),
                            Marked.row(Robustness.of(difference, sets).inWords(sheet.language())))));
        }
        return Sheet.grid(
                outcome.name(sheet.language()),
                List.of(
                        sheet.say("Scenario", "シナリオ"),
                        sheet.say("Difference (95 % interval: chance)", "差（95 %区間：偶然）"),
                        sheet.say("Range over the sets", "組にわたる範囲"),
                        sheet.say("Sets with this sign", "同じ符号の組"),
                        sheet.say("Share of the variance due to the set", "分散のうち組による割合"),
                        sheet.say("Finding", "判定")),
                lines);
    }

    private static DomContent driverWords(Sheet sheet) {
        double chance = RankCorrelation.byChance(sheet.sets(), BY_CHANCE);
        return TagCreator.div(
                p(sheet.say(
                        "Rank correlation (Spearman) of the sets’ differences with each parameter that the sets vary: +1 where"
                                + " the difference rises whenever the parameter does, −1 where it falls. The three strongest are"
                                + " shown, where the sets differ by more than chance.",
                        "組ごとの差と、組によって変わる各パラメータとの順位相関（スピアマン）。パラメータとともに差が必ず増えれば+1、減れば−1。" + "組の違いが偶然を超える場合に、最も強い三つを示す。")),
                p(Marked.row(
                                sheet.say(
                                        "With so many sets, luck alone keeps a single correlation below ",
                                        "この組数では、1つの相関は偶然だけでも20回に19回は"),
                                sheet.marked().number("rank-by-chance", chance, 2),
                                sheet.say(
                                        " in 19 of 20 cases, and the strongest of several goes beyond it more often. Parameters that"
                                                + " were kept together go together: a correlation need not be the parameter’s own"
                                                + " doing.",
                                        "未満にとどまり、いくつものうち最大のものはより頻繁にこれを超える。ともに選ばれたパラメータは連動するため、相関がそのパラメータ自身の働きとは限らない。")))
                        .withClass("small"));
    }

    private static DomContent driverTable(Sheet sheet, Outcome outcome) {
        Comparison comparison = sheet.evidence().comparison();
        List<Line> lines = new ArrayList<>();
        for (int s = 1; s < sheet.scenarios(); s++) {
            List<DomContent> cells = new ArrayList<>();
            List<Driver> telling = Driver.telling(comparison, row(sheet, outcome, s));
            for (int i = 0; i < DRIVERS; i++) {
                cells.add(i < telling.size() ? driver(sheet, telling.get(i), outcome, s) : Marked.row("–"));
            }
            lines.add(new Line(sheet.title(s), cells));
        }
        return Sheet.grid(
                outcome.name(sheet.language()),
                List.of(
                        sheet.say("Scenario", "シナリオ"),
                        sheet.say("First", "第1"),
                        sheet.say("Second", "第2"),
                        sheet.say("Third", "第3")),
                lines);
    }

    private static DomContent driver(Sheet sheet, Driver driver, Outcome outcome, int scenario) {
        EnsembleAbout about = sheet.evidence().setup().setting().ensemble();
        DomContent name = about == null
                ? code(driver.parameter())
                : TagCreator.text(about.title(driver.parameter(), sheet.language()));
        String key =
                "rank " + driver.parameter() + " " + outcome.id() + " " + outcome.areaCode() + " " + sheet.id(scenario);
        return Marked.row(
                name, " ", sheet.marked().number(key, driver.correlation().coefficient(), 2));
    }
}
