package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.pattern.PartScore;
import enishi.analysis.pattern.PatternScores;
import enishi.analysis.pattern.PatternWording;
import enishi.scenarios.target.TargetKind;
import enishi.scenarios.target.TargetPart;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Observed patterns against runs: one row per part, with the band, the observation and the runs on an axis of its own on which
 * all bands are equally wide.
 *
 * @param scores the patterns with what runs have of them
 * @param provenance where the runs come from
 * @param language the language of its words
 */
public record PatternBands(PatternScores scores, Provenance provenance, Language language) implements Chart {

    private static final double LINE = 23;
    private static final double HEADING = 34;
    private static final double HEAD = 26;
    private static final double SURROUNDINGS = 240;
    private static final double INDENT = 14;
    private static final double AXIS_AT = 0.6;
    private static final double AXIS_SHARE = 0.2;
    private static final double BAND = 7;
    private static final double REACH = 2.6;
    private static final double TICK = 8;
    private static final List<TargetKind> SHOWN = List.of(TargetKind.FIT, TargetKind.HOLD_OUT, TargetKind.INPUT);

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public double height() {
        double rows = 0;
        for (TargetKind kind : SHOWN) {
            rows += HEADING + LINE * measured(kind).size();
        }
        return Math.max(Slide.HEIGHT, Math.rint(SURROUNDINGS + HEAD + rows));
    }

    @Override
    public Heading heading() {
        PatternScores.Count fit = scores.count(TargetKind.FIT);
        PatternScores.Count heldOut = scores.count(TargetKind.HOLD_OUT);
        String title = language.of(
                fit.met() + " of " + fit.of() + " fitted numbers are within their bands, and " + heldOut.met() + " of "
                        + heldOut.of() + " held out",
                "範囲内の数値：適合用は" + fit.of() + "のうち" + fit.met() + "、検証用は" + heldOut.of() + "のうち" + heldOut.met());
        String subtitle = language.of(
                "Observed bands and the means of runs; every row has its own scale, on which the band is equally wide",
                "観測値の範囲と実行の平均。目盛りは行ごとに異なり、範囲の幅をそろえてある");
        String caption = language.of(
                        "Grey: band; a fading end: the band has no end there. Stroke: observed. Filled circle: mean of the runs"
                                + " within the band; diamond: outside; hollow: given, never counted. Line: a standard"
                                + " deviation between runs to each side. Arrow: further out than the axis. ",
                        "灰色：範囲（淡い端は限りがないこと）。縦線：観測値。●：実行の平均が範囲内、◆：範囲外、白抜き：与えたもの（再現とは数えない）。" + "横線：実行間の標準偏差。矢印：目盛りの外。")
                + provenance.inWords(language);
        return new Heading(title, subtitle, caption);
    }

    private List<PartScore> measured(TargetKind kind) {
        return scores.parts(kind).stream()
                .filter(score -> score.part().isMeasured())
                .toList();
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        PatternWording wording = new PatternWording(language);
        double centre = area.getX() + AXIS_AT * area.getWidth();
        double half = AXIS_SHARE * area.getWidth() / 2;
        double texts = centre + half + 20;
        double bands = area.getMaxX();
        g.setColor(Palette.SOFT_INK);
        Text.left(g, typeface.plain(14), language.of("runs ± sd", "実行±標準偏差"), texts, area.getY() + 14);
        Text.right(g, typeface.plain(14), language.of("band", "範囲"), bands, area.getY() + 14);
        double y = area.getY() + HEAD;
        for (TargetKind kind : SHOWN) {
            y += HEADING;
            g.setColor(Palette.INK);
            Text.left(g, typeface.bold(16), wording.heading(kind), area.getX(), y - 10);
            for (PartScore score : measured(kind)) {
                double line = y + LINE / 2;
                new Row(score, centre, half).draw(g, line);
                g.setColor(Palette.INK);
                String number = score.part().id().replaceAll("-.*", "");
                Text.left(g, typeface.plain(15), number + "  " + wording.title(score), area.getX() + INDENT, line + 5);
                Text.left(g, typeface.plain(14), wording.runs(score), texts, line + 5);
                g.setColor(Palette.SOFT_INK);
                Text.right(g, typeface.plain(14), wording.band(score), bands, line + 5);
                y += LINE;
            }
        }
    }

    /** A row's own axis: the band lies from -1 to 1; a band with one end begins or ends there. */
    private record Row(PartScore score, double centre, double half) {

        private double place(double value) {
            TargetPart part = score.part();
            boolean hasLow = part.low() != null;
            boolean hasHigh = part.high() != null;
            if (hasLow && hasHigh) {
                double middle = (part.lowest() + part.highest()) / 2;
                return (value - middle) / (part.highest() - middle);
            }
            double end = hasLow ? part.lowest() : part.highest();
            double away = Math.abs(score.mean() - end);
            double unit = away > 0 ? away / 1.5 : 1;
            return (value - end) / unit + (hasLow ? -1 : 1);
        }

        private double x(double place) {
            return centre + half * Math.max(-REACH, Math.min(REACH, place)) / REACH;
        }

        void draw(Graphics2D g, double y) {
            drawBand(g, y);
            double observed = score.part().observed();
            if (!Double.isNaN(observed)) {
                g.setColor(Palette.INK);
                g.setStroke(Palette.solid(2));
                double x = x(place(observed));
                g.draw(new Line2D.Double(x, y - TICK, x, y + TICK));
            }
            if (score.runs() > 0) {
                drawRuns(g, y);
            }
        }

        private void drawBand(Graphics2D g, double y) {
            g.setColor(Palette.GRID);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(centre - half, y, centre + half, y));
            double low = score.part().low() == null ? -REACH : -1;
            double high = score.part().high() == null ? REACH : 1;
            g.setColor(Palette.NOTHING);
            g.fill(new Rectangle2D.Double(
                    x(Math.max(low, -1)), y - BAND, x(Math.min(high, 1)) - x(Math.max(low, -1)), 2 * BAND));
            g.setColor(Palette.GRID);
            if (high > 1) {
                g.fill(new Rectangle2D.Double(x(1), y - BAND, x(high) - x(1), 2 * BAND));
            }
            if (low < -1) {
                g.fill(new Rectangle2D.Double(x(low), y - BAND, x(-1) - x(low), 2 * BAND));
            }
        }

        private void drawRuns(Graphics2D g, double y) {
            EffectMark mark = !score.part().kind().counts()
                    ? EffectMark.UNCLEAR
                    : score.isIn() ? EffectMark.AS_CLAIMED : EffectMark.AGAINST;
            double mean = place(score.mean());
            double deviation = score.deviation();
            if (!Double.isNaN(deviation)) {
                mark.drawLine(g, x(place(score.mean() - deviation)), x(place(score.mean() + deviation)), y);
            }
            if (Math.abs(mean) > REACH) {
                mark.drawArrow(g, x(mean), y, mean > 0 ? 1 : -1);
            } else {
                mark.drawPoint(g, x(mean), y);
            }
        }
    }
}
