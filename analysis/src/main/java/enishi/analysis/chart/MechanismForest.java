package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.MechanismEffect;
import enishi.analysis.comparison.Verdict;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PairedDifference;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What mechanisms do: one row per outcome, with the effect and its interval on an axis of its own around zero, turned so
 * that the claim lies to the right.
 *
 * @param effects the effects, by mechanism
 * @param provenance where they come from
 * @param language the language of its words
 */
public record MechanismForest(List<MechanismEffect> effects, Provenance provenance, Language language)
        implements Chart {

    private static final double LINE = 24;
    private static final double HEADING = 30;
    private static final double HEAD = 34;
    private static final double FROM_AXIS = 16;
    private static final double SURROUNDINGS = 240;
    private static final double INDENT = 18;
    private static final double AXIS_AT = 0.565;
    private static final double AXIS_SHARE = 0.2;
    private static final double ERROR = 0.05;

    @Override
    public String name() {
        return "mechanisms";
    }

    @Override
    public double height() {
        return Math.max(Slide.HEIGHT, Math.rint(SURROUNDINGS + HEAD + effects.size() * LINE + mechanisms() * HEADING));
    }

    @Override
    public Heading heading() {
        long supported = effects.stream()
                .filter(effect -> effect.main() && effect.verdict() == Verdict.SUPPORTED)
                .count();
        long sure = effects.stream()
                .filter(effect -> effect.verdict() == Verdict.SUPPORTED
                        && effect.outcome().adjusted() < ERROR)
                .count();
        String title = language.of(
                "The main outcome moves as claimed for " + supported + " of " + mechanisms() + " mechanisms, for "
                        + sure + " also when their number is allowed for",
                "主要な結果が主張どおりに動いたのは" + mechanisms() + "の機構のうち" + supported + "、数を考慮しても" + sure);
        String subtitle = language.of(
                "Effect of the mechanism (with it less without it) with 95 % interval; every row has its own scale,"
                        + " turned so that the claim lies to the right",
                "機構の効果（あり−なし）と95 %区間。目盛りは行ごとに異なり、右が主張の向き");
        String caption = language.of(
                        "Bold: main outcome. Filled circle: as claimed; diamond: against the claim; hollow: the interval"
                                + " holds zero. Runs paired by seed, Student's t; p of main outcomes after Holm. A mechanism"
                                + " that works in the model is not thereby shown to work in the world. ",
                        "太字：主要な結果。●：主張どおり、◆：主張と逆、白抜き：区間が0を含む。同じシードの実行どうしの差、t分布。p値は主要な結果についてHolm法で調整。"
                                + "モデルの中で働く機構が現実でも働くと示されたわけではない。")
                + provenance.inWords(language);
        return new Heading(title, subtitle, caption);
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        double axis = area.getX() + AXIS_AT * area.getWidth();
        double half = AXIS_SHARE * area.getWidth() / 2;
        double texts = axis + half + 24;
        double y = area.getY() + HEAD;
        drawDirections(g, typeface, axis, y - FROM_AXIS);
        g.setColor(Palette.AXIS);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(axis, y, axis, y + effects.size() * LINE + mechanisms() * HEADING));
        for (MechanismEffect effect : effects) {
            if (effect.main()) {
                y += HEADING;
                g.setColor(Palette.INK);
                Text.left(g, typeface.bold(16), effect.mechanism() + "  " + effect.title(), area.getX(), y - 8);
            }
            drawRow(g, effect, area.getX() + INDENT, axis, half, texts, y + LINE / 2, typeface);
            y += LINE;
        }
        if (height() > Slide.HEIGHT) {
            drawDirections(g, typeface, axis, y + FROM_AXIS);
        }
    }

    private void drawDirections(Graphics2D g, Typeface typeface, double axis, double y) {
        g.setColor(Palette.SOFT_INK);
        String text = language.of("against   ←  0  →   as claimed", "逆 ← 0 → 主張どおり");
        Text.centred(g, typeface.plain(14), text, axis, y);
    }

    private void drawRow(
            Graphics2D g,
            MechanismEffect effect,
            double names,
            double axis,
            double half,
            double texts,
            double y,
            Typeface typeface) {
        Font font = effect.main() ? typeface.bold(15) : typeface.plain(15);
        g.setColor(effect.verdict() == Verdict.NULL ? Palette.SOFT_INK : Palette.INK);
        Text.left(g, font, effect.outcome().outcome().name(language), names, y + 5);
        PairedDifference shown = effect.outcome().effect();
        String text =
                new Wording(language).difference(effect.outcome().outcome().unit(), shown.mean(), shown.interval());
        double adjusted = effect.outcome().adjusted();
        String probability = Double.isNaN(adjusted) ? "" : language.of(", ", "、") + Wording.pValue(adjusted);
        Text.left(g, font, text + probability, texts, y + 5);
        int sign = effect.expected().sign();
        EffectMark.of(shown, sign).draw(g, shown, EffectMark.ownAxis(shown, sign, axis, half), y);
    }

    private long mechanisms() {
        return effects.stream().filter(MechanismEffect::main).count();
    }
}
