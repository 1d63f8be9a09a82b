package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Response;
import enishi.analysis.comparison.Wording;
import enishi.analysis.comparison.Wording.Shown;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.PrettyScale;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How outcomes respond to a lever: one panel for each, with the difference to the first dose and its pointwise band.
 *
 * @param response the response
 * @param meaning what the lever is
 * @param ends its first and its last value in words
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record ResponseCurves(
        Response response, String meaning, List<String> ends, Provenance provenance, Language language)
        implements Chart {

    private static final int PANELS_A_ROW = 3;
    private static final double ROW = 470;
    private static final double SURROUNDINGS = 250;
    private static final double BETWEEN = 30;
    private static final double HEADING = 62;
    private static final double LABELS = 66;
    private static final double AXIS_TEXT = 52;
    private static final double LINE = 21;
    private static final double DOT = 4.5;
    private static final int BAND_ALPHA = 44;
    private static final double SMALLEST = 1e-12;

    @Override
    public String name() {
        return "response";
    }

    @Override
    public double height() {
        int rows = (response.curves().size() + PANELS_A_ROW - 1) / PANELS_A_ROW;
        return rows == 1 ? Slide.HEIGHT : SURROUNDINGS + rows * ROW;
    }

    @Override
    public Heading heading() {
        Response.Curve main = response.curves().get(0);
        PairedDifference last = main.last();
        String change = new Wording(language).difference(main.outcome().unit(), last.mean(), last.interval());
        String title = language.of(
                "From " + ends.get(0) + " to " + ends.get(1) + ": "
                        + main.outcome().nameEn() + ", " + change,
                ends.get(0) + "から" + ends.get(1) + "へ：" + main.outcome().nameJa() + "、" + change);
        String subtitle = language.of(
                "Difference to the first value of " + response.lever() + " (" + meaning + ")",
                response.lever() + "（" + meaning + "）の最初の値との差");
        String caption = language.of(
                        "Line and dots: mean difference of runs with the same seed. Band: pointwise 95 % interval (Student's t);"
                                + " between the dots it is only joined, and of twenty dots about one misses by chance. The"
                                + " value holds from the first reported month on. What follows for survival is implied by"
                                + " assumptions, not identified by data. ",
                        "線と点：同じシードの実行どうしの差の平均。帯：各点の95 %区間（t分布）で、点の間は結んだだけ。20の点のうち約1つは偶然外れる。"
                                + "値は最初の報告月から有効。生存への効果は仮定からの帰結であり、データから識別されたものではない。")
                + provenance.inWords(language);
        return new Heading(title, subtitle, caption);
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        int panels = response.curves().size();
        int columns = Math.min(PANELS_A_ROW, panels);
        int rows = (panels + columns - 1) / columns;
        double width = (area.getWidth() - BETWEEN * (columns - 1)) / columns;
        double height = (area.getHeight() - BETWEEN * (rows - 1)) / rows;
        for (int i = 0; i < panels; i++) {
            int row = i / columns;
            double x = area.getX() + i % columns * (width + BETWEEN);
            double y = area.getY() + row * (height + BETWEEN);
            drawPanel(g, response.curves().get(i), new Rectangle2D.Double(x, y, width, height), typeface);
        }
    }

    private void drawPanel(Graphics2D g, Response.Curve curve, Rectangle2D area, Typeface typeface) {
        double largest = ends(curve).map(Math::abs).max().orElse(0);
        Shown shown = new Wording(language).differenceShown(curve.outcome().unit(), largest);
        Shown dose = doseShown();
        PrettyScale values = PrettyScale.over(
                Math.min(0, ends(curve).min().orElse(0)) / shown.divisor(),
                Math.max(SMALLEST, ends(curve).max().orElse(0) / shown.divisor()),
                5);
        if (largest == 0) {
            values = PrettyScale.over(-1, 1, 2);
        }
        double first = response.doses().get(0) / dose.divisor();
        double last = response.doses().get(response.doses().size() - 1) / dose.divisor();
        PrettyScale across = PrettyScale.over(Math.min(first, last), Math.max(first, last), 4);
        Rectangle2D data = new Rectangle2D.Double(
                area.getX() + LABELS,
                area.getY() + HEADING,
                area.getWidth() - LABELS - 16,
                area.getHeight() - HEADING - AXIS_TEXT);
        drawHeading(g, typeface, curve, shown, area);
        Frame frame = new Frame(data, across, values, dose.divisor(), shown.divisor());
        drawAxes(g, typeface, frame, dose);
        drawCurve(g, curve, frame);
    }

    /** Where values stand in a panel. */
    private record Frame(Rectangle2D data, PrettyScale across, PrettyScale values, double doseDivisor, double divisor) {

        double x(double dose) {
            return data.getX() + data.getWidth() * (dose / doseDivisor - across.low()) / (across.high() - across.low());
        }

        double y(double value) {
            return data.getMaxY()
                    - data.getHeight() * (value / divisor - values.low()) / (values.high() - values.low());
        }
    }

    private void drawHeading(Graphics2D g, Typeface typeface, Response.Curve curve, Shown shown, Rectangle2D area) {
        String unit = shown.name().isBlank()
                ? ""
                : language.of(" (", "（") + shown.name().strip() + language.of(")", "）");
        Font font = typeface.bold(16);
        g.setColor(Palette.INK);
        double y = area.getY() + 16;
        for (String line : Text.wrap(g, font, curve.outcome().name(language) + unit, area.getWidth())) {
            Text.left(g, font, line, area.getX(), y);
            y += LINE;
        }
    }

    private void drawAxes(Graphics2D g, Typeface typeface, Frame frame, Shown dose) {
        Font font = typeface.plain(14);
        Rectangle2D data = frame.data();
        PrettyScale values = frame.values();
        for (int k = 0; values.low() + k * values.step() < values.high() + values.step() / 2; k++) {
            double mark = values.low() + k * values.step();
            double y = frame.y(mark * frame.divisor());
            boolean zero = Math.abs(mark) < values.step() / 2;
            g.setColor(zero ? Palette.AXIS : Palette.GRID);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
            g.setColor(Palette.SOFT_INK);
            String text = zero ? "0" : (mark > 0 ? "+" : "") + Wording.number(mark, decimals(values.step()));
            Text.right(g, font, text, data.getX() - 8, y + 5);
        }
        PrettyScale across = frame.across();
        for (int k = 0; across.low() + k * across.step() < across.high() + across.step() / 2; k++) {
            double mark = across.low() + k * across.step();
            double x = frame.x(mark * frame.doseDivisor());
            g.setColor(Palette.AXIS);
            g.draw(new Line2D.Double(x, data.getMaxY(), x, data.getMaxY() + 5));
            g.setColor(Palette.SOFT_INK);
            Text.centred(g, font, Wording.number(mark, decimals(across.step())), x, data.getMaxY() + 22);
        }
        Text.centred(g, font, axisLabel(dose), data.getCenterX(), data.getMaxY() + 44);
    }

    private String axisLabel(Shown dose) {
        String lever = response.lever().substring(response.lever().lastIndexOf('.') + 1);
        return dose.name().isBlank()
                ? lever
                : lever + language.of(" (", "（") + dose.name().strip() + language.of(")", "）");
    }

    private void drawCurve(Graphics2D g, Response.Curve curve, Frame frame) {
        List<Double> doses = response.doses();
        Path2D band = new Path2D.Double();
        Path2D line = new Path2D.Double();
        boolean banded = curve.differences().stream().allMatch(d -> d.interval().exists());
        for (int d = 0; d < doses.size(); d++) {
            PairedDifference difference = curve.differences().get(d);
            double x = frame.x(doses.get(d));
            if (Double.isNaN(difference.mean())) {
                continue;
            }
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, frame.y(difference.mean()));
            } else {
                line.lineTo(x, frame.y(difference.mean()));
            }
            if (banded && d == 0) {
                band.moveTo(x, frame.y(difference.interval().high()));
            } else if (banded) {
                band.lineTo(x, frame.y(difference.interval().high()));
            }
        }
        if (banded) {
            for (int d = doses.size() - 1; d >= 0; d--) {
                band.lineTo(
                        frame.x(doses.get(d)),
                        frame.y(curve.differences().get(d).interval().low()));
            }
            band.closePath();
            g.setColor(Palette.faded(Palette.METROPOLITAN, BAND_ALPHA));
            g.fill(band);
        }
        g.setColor(Palette.METROPOLITAN);
        g.setStroke(Palette.solid(3));
        g.draw(line);
        for (int d = 0; d < doses.size(); d++) {
            double mean = curve.differences().get(d).mean();
            if (!Double.isNaN(mean)) {
                g.fill(new Ellipse2D.Double(frame.x(doses.get(d)) - DOT, frame.y(mean) - DOT, 2 * DOT, 2 * DOT));
            }
        }
    }

    private static DoubleStream ends(Response.Curve curve) {
        return curve.differences().stream()
                .flatMapToDouble(d -> DoubleStream.of(
                        d.mean(), d.interval().low(), d.interval().high()))
                .filter(value -> !Double.isNaN(value));
    }

    private Shown doseShown() {
        double largest = response.doses().stream().mapToDouble(Math::abs).max().orElse(0);
        if (!response.unit().equals("yen") && !response.unit().startsWith("yen/")) {
            return new Shown(1, response.unit().equals("1") ? "" : response.unit());
        }
        Shown money = new Wording(language).money(largest);
        return new Shown(money.divisor(), money.name().strip() + response.unit().substring("yen".length()));
    }

    private static int decimals(double step) {
        return (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    }
}
