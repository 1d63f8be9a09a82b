package enishi.analysis.chart;

import enishi.analysis.comparison.CostEffect;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/**
 * Which scenario has the highest net benefit, by what an NGO-year is worth: the share of resamples of the seeds in which it is
 * each one (cost-effectiveness acceptability curves).
 *
 * @param effects the scenarios, the baseline first
 * @param titles their titles
 * @param willingnessToPay the amount that is marked, yen
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record AcceptabilityCurves(
        List<CostEffect> effects,
        List<String> titles,
        double willingnessToPay,
        Provenance provenance,
        Language language)
        implements Chart {

    private static final double LEFT = 64;
    private static final double BELOW = 56;
    private static final int MARKS = 5;
    private static final int POWERS = 6;

    @Override
    public String name() {
        return "acceptability";
    }

    @Override
    public Heading heading() {
        String amount = new Wording(language).value(Unit.YEN, willingnessToPay);
        CostEffect best =
                effects.stream().max(Comparator.comparingDouble(this::atMark)).orElseThrow();
        String name = language.quote(titles.get(effects.indexOf(best)));
        String share = Wording.percent(atMark(best), 0);
        String title = language.of(
                "If an NGO-year is worth " + amount + ", " + name + " has the highest net benefit in " + share
                        + " of resamples",
                "1団体年の価値が" + amount + "なら、再標本の" + share + "で純便益が最大なのは" + name);
        String subtitle = language.of(
                "Share of resamples of the seeds in which a scenario has the highest net benefit, by willingness to pay for an NGO-year",
                "純便益が最大となる再標本（シード）の割合。横軸は1団体年への支払意思額");
        String caption = language.of(
                        "Net benefit: NGO-years gained times willingness to pay, less public spending. Shares tell chance between"
                                + " runs; they are no probabilities that a policy is the best one in Japan. Dotted: the stated"
                                + " willingness to pay, an assumption. ",
                        "純便益＝延びた団体年×支払意思額−公的支出。割合は実行間の偶然を表し、現実に最善である確率ではない。点線：仮定した支払意思額。")
                + provenance.inWords(language);
        return new Heading(title, subtitle, caption);
    }

    /** The share at the amount nearest to the stated one. */
    private double atMark(CostEffect effect) {
        double[] amounts = CostEffectiveness.amounts();
        int nearest = 0;
        for (int a = 1; a < amounts.length; a++) {
            if (Math.abs(Math.log(amounts[a] / willingnessToPay))
                    < Math.abs(Math.log(amounts[nearest] / willingnessToPay))) {
                nearest = a;
            }
        }
        return effect.acceptability()[nearest];
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Rectangle2D rest = ScenarioKey.draw(g, titles, area, typeface);
        Rectangle2D data = new Rectangle2D.Double(
                rest.getX() + LEFT, rest.getY() + 8, rest.getWidth() - LEFT - 40, rest.getHeight() - BELOW - 8);
        double[] amounts = CostEffectiveness.amounts();
        LogAxis axis = new LogAxis(data.getX(), data.getWidth(), (int) Math.round(Math.log10(amounts[0])), (int)
                Math.round(Math.log10(amounts[amounts.length - 1])));
        axis.draw(g, typeface, data.getY(), data.getMaxY(), POWERS, language);
        drawShares(g, typeface, data);
        g.setColor(Palette.AXIS);
        g.setStroke(Palette.dashed(1.6f, 2, 4));
        double mark = axis.at(willingnessToPay);
        g.draw(new Line2D.Double(mark, data.getY(), mark, data.getMaxY()));
        for (int s = effects.size() - 1; s >= 0; s--) {
            Path2D line = new Path2D.Double();
            for (int a = 0; a < amounts.length; a++) {
                double x = axis.at(amounts[a]);
                double y = data.getMaxY() - data.getHeight() * effects.get(s).acceptability()[a];
                if (a == 0) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
            }
            g.setColor(Palette.scenario(s));
            g.setStroke(Palette.line(s));
            g.draw(line);
        }
    }

    private void drawShares(Graphics2D g, Typeface typeface, Rectangle2D data) {
        Font font = typeface.plain(15);
        for (int k = 0; k <= MARKS; k++) {
            double share = (double) k / MARKS;
            double y = data.getMaxY() - data.getHeight() * share;
            g.setColor(k == 0 ? Palette.AXIS : Palette.GRID);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
            g.setColor(Palette.SOFT_INK);
            Text.right(g, font, Wording.percent(share, 0), data.getX() - 10, y + 5);
        }
        Text.centred(
                g,
                typeface.plain(16),
                language.of("Willingness to pay for an NGO-year", "1団体年への支払意思額"),
                data.getCenterX(),
                data.getMaxY() + 48);
    }
}
