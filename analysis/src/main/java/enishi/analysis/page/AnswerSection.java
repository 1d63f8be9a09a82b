package enishi.analysis.page;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.Horizon;
import enishi.analysis.comparison.Robustness;
import enishi.analysis.comparison.SetEffects;
import enishi.analysis.comparison.Unit;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.PairedDifference;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The answer in plain words with its certainty: first what each policy does to survival, then all that it changes. */
final class AnswerSection {

    private AnswerSection() {}

    /** The first screen: a verdict on every policy. */
    static DomContent verdicts(Sheet sheet) {
        List<DomContent> cards = new ArrayList<>();
        for (int s = 1; s < sheet.scenarios(); s++) {
            cards.add(card(sheet, s));
        }
        return div(each(cards, card -> card)).withClass("verdicts");
    }

    private static DomContent card(Sheet sheet, int scenario) {
        ComparisonRow before = headline(sheet, 0);
        ComparisonRow after = headline(sheet, scenario);
        PairedDifference difference = Objects.requireNonNull(after.difference());
        Finding finding = Finding.of(difference);
        Marked marked = sheet.marked();
        String outcome = before.outcome().id() + " " + before.outcome().areaCode();
        String span = Horizon.headline(sheet.evidence().setup().months()).inWords(sheet.language());
        DomContent then = marked.percent(
                "mean " + outcome + " " + sheet.id(scenario), after.estimate().mean(), 1);
        DomContent now = marked.percent(
                "mean " + outcome + " " + sheet.id(0), before.estimate().mean(), 1);
        return article(
                        p(finding.onSurvival(sheet.language())).withClass("badge"),
                        h3(sheet.title(scenario)),
                        p(Marked.row(marked.difference(
                                        outcome + " " + sheet.id(scenario),
                                        Unit.SHARE,
                                        difference.mean(),
                                        difference.interval())))
                                .withClass("size"),
                        p(rawHtml(Marked.row(
                                        sheet.say(
                                                "Of the NGOs outside the metropolitan areas, ",
                                                "大都市圏外のNGOのうち、" + span + "後も存続しているのは"),
                                        then,
                                        sheet.say(" survive " + span + "; under “", "。「"),
                                        sheet.title(0),
                                        sheet.say("” it is ", "」では"),
                                        now,
                                        sheet.say(". ", "。"),
                                        finding.certainty(sheet.language()),
                                        across(sheet, after))
                                .render())))
                .withClass("verdict " + finding.word());
    }

    /** Whether it holds under every parameter set; nothing where there is one set only. */
    private static String across(Sheet sheet, ComparisonRow row) {
        SetEffects sets = row.sets();
        return sets == null
                ? ""
                : sheet.say(" ", "")
                        + Robustness.of(Objects.requireNonNull(row.difference()), sets)
                                .sentence(sets, sheet.language());
    }

    private static boolean depends(ComparisonRow row) {
        SetEffects sets = row.sets();
        return sets != null && Robustness.of(Objects.requireNonNull(row.difference()), sets) == Robustness.DEPENDS;
    }

    /** What every policy changes, and what cannot be shown. */
    static Part of(Sheet sheet) {
        List<DomContent> parts = new ArrayList<>();
        for (int s = 1; s < sheet.scenarios(); s++) {
            parts.add(policy(sheet, s));
        }
        return sheet.part(
                "answer",
                sheet.say("What changes, and what cannot be shown", "変わるもの、差を示せないもの"),
                p(sheet.say(
                        "Mean over the runs under the baseline → under the policy, then the difference with its 95 %"
                                + " interval. The interval says how far the difference could be luck within the model."
                                + " It does not say how far the model could be wrong.",
                        "基準シナリオでの実行の平均 → 政策のもとでの平均、続いて差とその95 %区間。区間が表すのはモデルの中の偶然だけであり、モデルがどれだけ誤りうるかではない。")),
                p(IntervalWords.of(sheet)),
                p(IntervalWords.method(sheet)).withClass("small"),
                p(IntervalWords.pairing(sheet)).withClass("small"),
                each(parts, part -> part));
    }

    private static DomContent policy(Sheet sheet, int scenario) {
        List<DomContent> changed = new ArrayList<>();
        List<DomContent> depending = new ArrayList<>();
        List<DomContent> unclear = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<ComparisonRow> before = sheet.evidence().comparison().of(sheet.id(0));
        List<ComparisonRow> after = sheet.evidence().comparison().of(sheet.id(scenario));
        for (int o = 0; o < after.size(); o++) {
            PairedDifference difference = Objects.requireNonNull(after.get(o).difference());
            switch (Finding.of(difference)) {
                case MORE, LESS ->
                    (depends(after.get(o)) ? depending : changed)
                            .add(line(sheet, before.get(o), after.get(o), scenario));
                case SAME -> same.add(after.get(o).outcome().name(sheet.language()));
                case UNSHOWN, ONE_RUN -> unclear.add(line(sheet, before.get(o), after.get(o), scenario));
                case NONE -> {
                    // An outcome without a value in any pair of runs says nothing.
                }
            }
        }
        return div(
                        h3(sheet.title(scenario)),
                        group(
                                sheet.sets() == 1
                                        ? sheet.say("Changes", "変わる")
                                        : sheet.say("Changes under every parameter set", "すべての組で変わる"),
                                changed),
                        group(
                                sheet.say(
                                        "Changes on average, but not under every parameter set", "平均では変わるが、すべての組ではない"),
                                depending),
                        group(sheet.say("No difference that these runs can show", "この実行数では差を示せない"), unclear),
                        same.isEmpty()
                                ? rawHtml("")
                                : p(
                                        span(sheet.say("The same in every run: ", "どの実行でも同じ："))
                                                .withClass("group"),
                                        span(String.join(sheet.say("; ", "、"), same))))
                .withClass("policy");
    }

    private static DomContent group(String heading, List<DomContent> lines) {
        return lines.isEmpty() ? rawHtml("") : div(p(heading).withClass("group"), ul(each(lines, line -> li(line))));
    }

    private static DomContent line(Sheet sheet, ComparisonRow before, ComparisonRow after, int scenario) {
        Marked marked = sheet.marked();
        String outcome = after.outcome().id() + " " + after.outcome().areaCode();
        PairedDifference difference = Objects.requireNonNull(after.difference());
        Interval interval = difference.interval();
        Unit unit = after.outcome().unit();
        return Marked.row(
                after.outcome().name(sheet.language()) + sheet.say(": ", "："),
                marked.value(
                        "mean " + outcome + " " + sheet.id(0),
                        unit,
                        before.estimate().mean()),
                " → ",
                marked.value(
                        "mean " + outcome + " " + sheet.id(scenario),
                        unit,
                        after.estimate().mean()),
                sheet.say(", ", "、"),
                marked.difference(outcome + " " + sheet.id(scenario), unit, difference.mean(), interval));
    }

    private static ComparisonRow headline(Sheet sheet, int scenario) {
        return sheet.evidence().comparison().of(sheet.id(scenario)).get(0);
    }
}
