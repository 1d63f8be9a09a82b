package enishi.analysis.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import enishi.analysis.chart.AcceptabilityCurves;
import enishi.analysis.chart.CostEffectPlane;
import enishi.analysis.comparison.CostEffect;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.page.Sheet.Line;
import enishi.analysis.statistics.Fieller;
import enishi.analysis.statistics.PairedDifference;
import enishi.sim.metric.Area;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** What policies cost and bring. */
final class CostSection {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;
    private static final double KEY_LINE = 24;

    private CostSection() {}

    static Part of(Sheet sheet) {
        CostEffectiveness weighed = sheet.evidence().weighed();
        String amount = new Wording(sheet.language()).value(Unit.YEN, weighed.willingnessToPay());
        return sheet.part(
                "cost",
                sheet.say("What it costs, what it brings", "費用と効果"),
                p(sheet.say(
                        "Cost is public spending over the whole run, gain the years lived by active NGOs outside the metropolitan"
                                + " areas, those founded later included; both against the baseline. Net benefit takes an"
                                + " NGO-year to be worth " + amount
                                + ": an assumption, what the median NGO has to spend in a year, which --willingness-to-pay"
                                + " changes.",
                        "費用は期間全体の公的支出、効果は大都市圏外の活動中NGO（後に設立されたものを含む）の延べ年数で、いずれも基準シナリオとの差。純便益は1団体年の価値を" + amount
                                + "と仮定したもの（NGOの年間支出の中央値。--willingness-to-pay で変更できる）。")),
                each(pictures(sheet, weighed), picture -> picture),
                table(sheet, weighed));
    }

    private static List<DomContent> pictures(Sheet sheet, CostEffectiveness weighed) {
        List<CostEffect> named = sheet.evidence().drawn().stream()
                .map(s -> weighed.scenarios().get(s))
                .toList();
        List<CostEffect> others = weighed.scenarios().stream()
                .filter(effect -> !named.contains(effect))
                .toList();
        CostEffectPlane plane = new CostEffectPlane(
                named,
                sheet.drawnTitles(),
                others,
                sheet.evidence().comparison().intervals(),
                sheet.provenance(),
                sheet.language());
        double height = HEIGHT + KEY_LINE * named.size();
        List<DomContent> pictures = new ArrayList<>();
        pictures.add(sheet.picture(
                plane, "cost-effect", WIDTH, height, plane.heading().title()));
        if (weighed.tellsChance()) {
            AcceptabilityCurves curves = new AcceptabilityCurves(
                    named, sheet.drawnTitles(), weighed.willingnessToPay(), sheet.provenance(), sheet.language());
            pictures.add(sheet.picture(
                    curves, "acceptability", WIDTH, height, curves.heading().title()));
        }
        return pictures;
    }

    private static DomContent table(Sheet sheet, CostEffectiveness weighed) {
        Marked marked = sheet.marked();
        List<Line> lines = new ArrayList<>();
        for (int s = 1; s < sheet.scenarios(); s++) {
            CostEffect effect = weighed.scenarios().get(s);
            lines.add(new Line(
                    sheet.title(s),
                    List.of(
                            difference(marked, "cost " + Area.code(Area.JAPAN), Unit.YEN, effect, effect.cost()),
                            difference(
                                    marked,
                                    "gain " + Area.code(Area.NONMETROPOLITAN),
                                    Unit.NGO_YEARS,
                                    effect,
                                    effect.gain()),
                            difference(
                                    marked,
                                    "benefit " + Area.code(Area.NONMETROPOLITAN),
                                    Unit.YEN,
                                    effect,
                                    effect.netBenefit()),
                            ratio(sheet, effect),
                            front(sheet, effect))));
        }
        return Sheet.grid(
                sheet.say("Against the baseline, over the whole run", "基準シナリオとの差（期間全体）"),
                List.of(
                        sheet.say("Scenario", "シナリオ"),
                        sheet.say("Public spending", "公的支出"),
                        sheet.say("NGO-years gained", "延びた団体年"),
                        sheet.say("Net benefit", "純便益"),
                        sheet.say("Cost of an NGO-year", "団体年あたりの費用"),
                        sheet.say("On the front, share of resamples", "前線にある再標本の割合")),
                lines);
    }

    private static DomContent difference(
            Marked marked, String what, Unit unit, CostEffect effect, PairedDifference difference) {
        return marked.difference(what + " " + effect.scenario(), unit, difference.mean(), difference.interval());
    }

    private static DomContent ratio(Sheet sheet, CostEffect effect) {
        if (effect.gain().pairs() == 0 || effect.gain().mean() <= 0) {
            return Marked.row(sheet.say("no NGO-years gained", "延びた団体年なし"));
        }
        Marked marked = sheet.marked();
        Fieller ratio = effect.ratio();
        DomContent value = marked.value("ratio " + effect.scenario(), Unit.YEN, ratio.ratio());
        return switch (ratio.shape()) {
            case BOUNDED ->
                Marked.row(
                        value,
                        sheet.say(" (", "（"),
                        marked.value("ratio-low " + effect.scenario(), Unit.YEN, ratio.low()),
                        sheet.say(" to ", "～"),
                        marked.value("ratio-high " + effect.scenario(), Unit.YEN, ratio.high()),
                        sheet.say(")", "）"));
            case OUTSIDE, EVERYTHING ->
                Marked.row(
                        value,
                        sheet.say(
                                " (interval unbounded: perhaps no NGO-year is gained)",
                                "（区間は非有界：団体年はまったく延びていないかもしれない）"));
            case NONE -> Marked.row(value, sheet.say(" (no interval from one run)", "（1回の実行では区間なし）"));
        };
    }

    private static DomContent front(Sheet sheet, CostEffect effect) {
        String on = effect.onFront() ? sheet.say("yes", "はい") : sheet.say("no", "いいえ");
        return Double.isNaN(effect.frontShare())
                ? Marked.row(on)
                : Marked.row(
                        on,
                        sheet.say(", ", "、"),
                        sheet.marked().percent("front " + effect.scenario(), effect.frontShare(), 0));
    }
}
