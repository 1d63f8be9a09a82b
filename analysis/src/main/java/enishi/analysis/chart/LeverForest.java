package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.LeverEffect;
import enishi.analysis.comparison.OutcomeEffect;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Verdict;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.Fieller;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.PrettyScale;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What policy levers do, one row each: what they act on directly, turned so that the claim lies to the right; survival on a
 * common axis; and what an NGO-year costs, on an axis of powers of ten.
 *
 * @param effects the effects
 * @param provenance where they come from
 * @param language the language of its words
 */
public record LeverForest(List<LeverEffect> effects, Provenance provenance, Language language) implements Chart {

    private static final double ROW = 70;
    private static final double HEAD = 64;
    private static final double FOOT = 26;
    private static final double SURROUNDINGS = 250;
    private static final double NAMES = 330;
    private static final double DIRECT = 342;
    private static final double DIRECT_WIDTH = 130;
    private static final double DIRECT_TEXT = 484;
    private static final double SURVIVAL = 672;
    private static final double SURVIVAL_WIDTH = 200;
    private static final double COST = 924;
    private static final double COST_WIDTH = 146;
    private static final double COST_TEXT = 1084;
    private static final double LINE = 17;
    private static final double ERROR = 0.05;
    private static final double PERCENT = 100;

    @Override
    public String name() {
        return "levers";
    }

    @Override
    public double height() {
        return Math.max(Slide.HEIGHT, Math.rint(SURROUNDINGS + HEAD + FOOT + effects.size() * ROW));
    }

    @Override
    public Heading heading() {
        long moved =
                effects.stream().filter(e -> e.verdict() == Verdict.SUPPORTED).count();
        long survive = effects.stream()
                .filter(e -> e.survival().effect().isClear() && e.survival().adjusted() < ERROR)
                .count();
        String title = language.of(
                moved + " of " + effects.size() + " levers move what they act on as claimed; survival outside the"
                        + " metropolitan areas differs for " + survive + " when their number is allowed for",
                effects.size() + "の政策手段のうち" + moved + "が直接の対象を主張どおりに動かし、大都市圏外の生存率に差が出たのは（数を考慮して）" + survive);
        String subtitle = language.of(
                "Each lever alone at its size, with it less without it, 95 % intervals, runs paired by seed",
                "各手段を単独・既定の規模で導入した場合と、しない場合との差。95 %区間、同じシードの実行どうし");
        String caption = language.of(
                        "Filled: the interval excludes zero (circle: as claimed, or more; diamond: against the claim, or less)."
                                + " Hollow: no difference that the runs can show. Left: change in per cent of what there is"
                                + " without the lever, or the difference where there is nothing; every row has its own scale."
                                + " Right: public spending more for an NGO-year more, Fieller's interval; an arrow: it has no"
                                + " end there. Intervals stand alone; Holm's correction in the title. What a lever does to"
                                + " survival is implied by assumptions, not identified by data. ",
                        "塗りつぶし：区間が0を含まない（●：主張どおり・増、◆：主張と逆・減）。白抜き：差を示せない。左：手段がない場合に対する変化率"
                                + "（ない場合が0のときは差）、目盛りは行ごと。右：延びた団体年あたりの公的支出の増、フィラーの区間、矢印は端がないこと。"
                                + "区間は項目ごと、見出しのみHolm法で調整。生存への効果は仮定からの帰結であり、データから識別されたものではない。")
                + provenance.inWords(language);
        return new Heading(title, subtitle, caption);
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        double left = area.getX();
        double top = area.getY() + HEAD;
        double bottom = top + effects.size() * ROW;
        PrettyScale points = points();
        LogAxis yen = LogAxis.over(effects, left + COST, COST_WIDTH);
        drawHeads(g, typeface, left, area.getY() + 16);
        drawSurvivalAxis(g, typeface, points, left + SURVIVAL, top, bottom);
        yen.draw(g, typeface, top, bottom, language);
        g.setColor(Palette.AXIS);
        g.setStroke(new BasicStroke(1));
        double zero = left + DIRECT + DIRECT_WIDTH / 2;
        g.draw(new Line2D.Double(zero, top, zero, bottom));
        for (int i = 0; i < effects.size(); i++) {
            double y = top + (i + 0.5) * ROW;
            LeverEffect effect = effects.get(i);
            drawNames(g, typeface, effect, left, y);
            drawDirect(g, typeface, effect, left, y);
            PairedDifference survival = effect.survival().effect();
            EffectMark.of(survival, 1).draw(g, survival, share -> atPoint(points, left + SURVIVAL, share), y);
            drawCost(g, typeface, effect, yen, left + COST_TEXT, y);
            g.setColor(Palette.GRID);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(left, y + ROW / 2, area.getMaxX(), y + ROW / 2));
        }
    }

    private void drawHeads(Graphics2D g, Typeface typeface, double left, double y) {
        Font bold = typeface.bold(15);
        g.setColor(Palette.INK);
        Text.left(g, bold, language.of("Acts on", "直接の対象"), left + DIRECT, y);
        String survival =
                effects.isEmpty() ? "" : effects.get(0).survival().outcome().name(language);
        List<String> lines = Text.wrap(g, bold, survival + language.of(" (points)", "（ポイント）"), SURVIVAL_WIDTH + 16);
        for (int line = 0; line < lines.size(); line++) {
            Text.left(g, bold, lines.get(line), left + SURVIVAL, y + line * LINE);
        }
        Text.left(g, bold, language.of("Public cost of an NGO-year", "団体年あたりの公的費用"), left + COST, y);
        g.setColor(Palette.SOFT_INK);
        Text.centred(
                g,
                typeface.plain(13),
                language.of("against  ←  0  →  as claimed", "逆 ← 0 → 主張どおり"),
                left + DIRECT + DIRECT_WIDTH / 2,
                y + HEAD - 24);
    }

    private void drawNames(Graphics2D g, Typeface typeface, LeverEffect effect, double left, double y) {
        Font small = typeface.plain(13);
        g.setColor(Palette.INK);
        String title =
                effect.definition().row() + "  " + effect.definition().title().in(language.code());
        List<String> names = Text.wrap(g, typeface.bold(15), title, NAMES);
        List<String> outcome = Text.wrap(g, small, effect.proximate().outcome().name(language), NAMES);
        double line = y - (names.size() + outcome.size()) * LINE / 2 - 4;
        for (String name : names) {
            line += LINE;
            Text.left(g, typeface.bold(15), name, left, line);
        }
        g.setColor(Palette.SOFT_INK);
        for (String text : outcome) {
            line += LINE;
            Text.left(g, small, text, left, line);
        }
    }

    private void drawDirect(Graphics2D g, Typeface typeface, LeverEffect effect, double left, double y) {
        OutcomeEffect direct = effect.proximate();
        PairedDifference shown = direct.effect();
        if (Double.isNaN(shown.mean())) {
            return;
        }
        int sign = effect.expected().sign();
        double half = DIRECT_WIDTH / 2;
        EffectMark mark = EffectMark.of(shown, sign);
        mark.draw(g, shown, EffectMark.ownAxis(shown, sign, left + DIRECT + half, half), y);
        PairedDifference relative = direct.relative();
        Wording wording = new Wording(language);
        String text = Double.isNaN(relative.mean())
                ? wording.difference(direct.outcome().unit(), shown.mean(), shown.interval())
                : wording.change(relative.mean(), relative.interval());
        drawTwoLines(g, typeface, text, left + DIRECT_TEXT, SURVIVAL - DIRECT_TEXT - 12, y, mark);
    }

    private void drawCost(Graphics2D g, Typeface typeface, LeverEffect effect, LogAxis yen, double texts, double y) {
        Fieller cost = effect.cost();
        boolean gained = effect.gained().mean() > 0;
        boolean bounded = cost.shape() == Fieller.Shape.BOUNDED;
        EffectMark mark = gained && bounded ? EffectMark.AS_CLAIMED : EffectMark.UNCLEAR;
        if (gained && cost.ratio() > 0 && cost.shape() != Fieller.Shape.NONE) {
            double low = bounded ? cost.low() : cost.shape() == Fieller.Shape.OUTSIDE ? cost.high() : 0;
            double from = low > 0 ? yen.at(low) : yen.left();
            double to = bounded ? yen.at(cost.high()) : yen.right();
            mark.drawLine(g, from, to, y);
            if (low <= 0) {
                mark.drawArrow(g, from, y, -1);
            }
            if (!bounded) {
                mark.drawArrow(g, to, y, 1);
            }
        }
        if (gained && cost.ratio() > 0) {
            mark.drawPoint(g, yen.at(cost.ratio()), y);
        }
        String text = gained ? new Wording(language).value(Unit.YEN, cost.ratio()) : language.of("none gained", "延びなし");
        drawTwoLines(g, typeface, text, texts, Slide.WIDTH - 96 - COST_TEXT, y, mark);
    }

    private static void drawTwoLines(
            Graphics2D g, Typeface typeface, String text, double x, double width, double y, EffectMark mark) {
        Font font = mark == EffectMark.UNCLEAR ? typeface.plain(14) : typeface.bold(14);
        g.setColor(mark == EffectMark.UNCLEAR ? Palette.SOFT_INK : Palette.INK);
        List<String> lines = Text.wrap(g, font, text, width);
        double line = y - (lines.size() - 1) * LINE / 2 + 5;
        for (String part : lines) {
            Text.left(g, font, part, x, line);
            line += LINE;
        }
    }

    private PrettyScale points() {
        DoubleStream ends = effects.stream()
                .map(effect -> effect.survival().effect())
                .flatMapToDouble(effect -> {
                    Interval interval = effect.interval();
                    return DoubleStream.of(effect.mean(), interval.low(), interval.high());
                });
        double[] shown = ends.filter(value -> !Double.isNaN(value))
                .map(value -> PERCENT * value)
                .toArray();
        double low = DoubleStream.of(shown).min().orElse(0);
        double high = DoubleStream.of(shown).max().orElse(0);
        return PrettyScale.over(Math.min(low, -0.1), Math.max(high, 0.1), 4);
    }

    private static double atPoint(PrettyScale scale, double x, double share) {
        return x + SURVIVAL_WIDTH * (PERCENT * share - scale.low()) / (scale.high() - scale.low());
    }

    private static void drawSurvivalAxis(
            Graphics2D g, Typeface typeface, PrettyScale scale, double x, double top, double bottom) {
        Font font = typeface.plain(13);
        int decimals = scale.step() >= 1 ? 0 : scale.step() >= 0.1 ? 1 : 2;
        for (double mark = scale.low(); mark < scale.high() + scale.step() / 2; mark += scale.step()) {
            double at = atPoint(scale, x, mark / PERCENT);
            boolean zero = Math.abs(mark) < scale.step() / 2;
            g.setColor(zero ? Palette.AXIS : Palette.GRID);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(at, top, at, bottom));
            g.setColor(Palette.SOFT_INK);
            Text.centred(g, font, zero ? "0" : Wording.number(mark, decimals), at, bottom + 18);
        }
    }
}
