package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Sensitivity;
import enishi.analysis.comparison.Sensitivity.Kind;
import enishi.analysis.comparison.Sensitivity.Measured;
import enishi.analysis.comparison.Sensitivity.Panel;
import enishi.analysis.comparison.Wording;
import enishi.analysis.comparison.Wording.Shown;
import enishi.analysis.statistics.IntervalEstimate;
import enishi.analysis.statistics.PrettyScale;
import enishi.scenarios.definition.DesignKind;
import enishi.scenarios.experiment.Factor;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How much factors matter: one panel for each outcome, with a bar for each factor, or a dot for each of its values.
 *
 * @param sensitivity what was estimated
 * @param title title of the experiment
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record SensitivityBars(Sensitivity sensitivity, String title, Provenance provenance, Language language)
        implements Chart {

    private static final int PANELS_A_ROW = 2;
    private static final double SURROUNDINGS = 250;
    private static final double BETWEEN = 46;
    private static final double HEADING = 76;
    private static final double HEADING_LINE = 20;
    private static final double AXIS = 48;
    private static final double LINE = 44;
    private static final double BAR = 11;
    private static final double LABEL_SHARE = 0.42;
    private static final double SMALLEST = 1e-9;

    @Override
    public String name() {
        return "sensitivity";
    }

    @Override
    public double height() {
        int rows = (sensitivity.panels().size() + PANELS_A_ROW - 1) / PANELS_A_ROW;
        return Math.max(Slide.HEIGHT, Math.rint(SURROUNDINGS + rows * panelHeight() + (rows - 1) * BETWEEN / 2));
    }

    private double panelHeight() {
        return HEADING + lines().size() * LINE + AXIS;
    }

    @Override
    public Heading heading() {
        String caption = language.of(
                        "Whiskers: 95 % interval. Noise: share of the variance over points that is chance of the runs. Shares and"
                                + " effects hold for these ranges of the factors, which are assumptions. ",
                        "ひげ：95 %区間。ノイズ：点間の分散のうち実行の偶然による割合。結果は仮定した範囲についてのもの。")
                + provenance.inWords(language);
        return switch (sensitivity.kind()) {
            case SALTELLI ->
                new Heading(
                        title,
                        language.of(
                                "Sobol indices: share of an outcome's variance that a factor explains alone (dark) and together with"
                                        + " others (light)",
                                "Sobol指標：結果の分散のうち、因子が単独で（濃）、他と合わせて（淡）説明する割合"),
                        caption);
            case MORRIS ->
                new Heading(
                        title,
                        language.of(
                                "Elementary effects over the whole range of a factor: mean size mu* (bar) and standard deviation sigma"
                                        + " (diamond: interactions or curvature)",
                                "因子の全範囲にわたる要素効果：大きさの平均mu*（棒）と標準偏差sigma（菱形：相互作用・非線形性）"),
                        caption);
            default ->
                new Heading(
                        title,
                        language.of(
                                "Difference to the scenario as it is, runs paired by seed; every panel has its own scale",
                                "シナリオそのままとの差（同じシードの実行どうし）。目盛りはパネルごとに異なる"),
                        language.of(
                                        "Filled: the 95 % interval (Student's t, each alone) excludes zero. ",
                                        "塗りつぶし：95 %区間（t分布、項目ごと）が0を含まない。")
                                + provenance.inWords(language));
        };
    }

    /** A row of a panel: a factor, or one of its values. */
    private record Line(Factor factor, @Nullable BigDecimal value) {}

    /** The rows of all panels: by the first outcome the factor that matters most first, values in their order. */
    private List<Line> lines() {
        List<Measured> first = new ArrayList<>(sensitivity.panels().get(0).measures());
        if (sensitivity.kind() != DesignKind.ONE_AT_A_TIME) {
            Kind main = sensitivity.kind() == DesignKind.MORRIS ? Kind.MU_STAR : Kind.TOTAL;
            first.removeIf(measured -> measured.kind() != main);
            first.sort(
                    (a, b) -> Double.compare(b.estimate().value(), a.estimate().value()));
        }
        LinkedHashSet<Line> lines = new LinkedHashSet<>();
        first.forEach(measured -> lines.add(new Line(measured.factor(), measured.value())));
        return List.copyOf(lines);
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        int columns = Math.min(PANELS_A_ROW, sensitivity.panels().size());
        double width = (area.getWidth() - BETWEEN * (columns - 1)) / columns;
        for (int i = 0; i < sensitivity.panels().size(); i++) {
            double x = area.getX() + i % columns * (width + BETWEEN);
            int row = i / columns;
            double y = area.getY() + row * (panelHeight() + BETWEEN / 2);
            drawPanel(g, sensitivity.panels().get(i), new Rectangle2D.Double(x, y, width, panelHeight()), typeface);
        }
    }

    private void drawPanel(Graphics2D g, Panel panel, Rectangle2D area, Typeface typeface) {
        Shown shown = shown(panel);
        String unit = shown.name().isBlank()
                ? ""
                : language.of(" (", "（") + shown.name().strip() + language.of(")", "）");
        g.setColor(Palette.INK);
        Font bold = typeface.bold(16);
        double y = area.getY() - 4;
        String heading = scenario(panel) + panel.outcome().name(language) + unit;
        for (String line : Text.wrap(g, bold, heading, area.getWidth())) {
            y += HEADING_LINE;
            Text.left(g, bold, line, area.getX(), y);
        }
        if (!Double.isNaN(panel.noise())) {
            g.setColor(Palette.SOFT_INK);
            String noise = Wording.number(100 * panel.noise(), panel.noise() < 0.1 ? 1 : 0) + " %";
            Text.left(g, typeface.plain(14), language.of("Noise: ", "ノイズ：") + noise, area.getX(), y + HEADING_LINE);
        }
        double axis = area.getX() + LABEL_SHARE * area.getWidth();
        Rectangle2D data =
                new Rectangle2D.Double(axis, area.getY() + HEADING, area.getMaxX() - axis - 12, lines().size() * LINE);
        Frame frame = new Frame(data, scale(panel, shown), shown.divisor());
        drawAxis(g, typeface, frame);
        y = data.getY();
        for (Line line : lines()) {
            drawLabel(g, line, area.getX(), axis - 14, y + LINE / 2, typeface);
            drawLine(g, panel, line, frame, y + LINE / 2);
            y += LINE;
        }
    }

    /** Where values stand in a panel. */
    private record Frame(Rectangle2D data, PrettyScale scale, double divisor) {

        double x(double value) {
            double share = (value / divisor - scale.low()) / (scale.high() - scale.low());
            return data.getX() + data.getWidth() * Math.max(0, Math.min(1, share));
        }
    }

    private String scenario(Panel panel) {
        boolean several =
                sensitivity.panels().stream().map(Panel::scenario).distinct().count() > 1;
        return several ? panel.scenario() + language.of(": ", "：") : "";
    }

    private Shown shown(Panel panel) {
        return sensitivity.kind() == DesignKind.SALTELLI
                ? new Shown(0.01, " %")
                : new Wording(language)
                        .differenceShown(
                                panel.outcome().unit(),
                                ends(panel).map(Math::abs).max().orElse(0));
    }

    private PrettyScale scale(Panel panel, Shown shown) {
        double low = sensitivity.kind() == DesignKind.ONE_AT_A_TIME
                ? ends(panel).min().orElse(0)
                : 0;
        double high = ends(panel).max().orElse(0);
        if (sensitivity.kind() == DesignKind.SALTELLI) {
            high = Math.max(1, Math.min(1.5, high));
        }
        if (low >= 0 && high <= 0) {
            return PrettyScale.over(low < 0 ? low : 0, 1, 2);
        }
        return PrettyScale.over(Math.min(0, low) / shown.divisor(), Math.max(SMALLEST, high) / shown.divisor(), 4);
    }

    private static DoubleStream ends(Panel panel) {
        return panel.measures().stream()
                .filter(measured -> measured.kind() != Kind.MU)
                .flatMapToDouble(measured -> DoubleStream.of(
                        measured.estimate().value(),
                        measured.estimate().interval().low(),
                        measured.estimate().interval().high()))
                .filter(value -> !Double.isNaN(value));
    }

    private static void drawAxis(Graphics2D g, Typeface typeface, Frame frame) {
        PrettyScale scale = frame.scale();
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(scale.step()) - 1e-9));
        g.setStroke(new BasicStroke(1));
        for (int k = 0; scale.low() + k * scale.step() < scale.high() + scale.step() / 2; k++) {
            double mark = scale.low() + k * scale.step();
            boolean zero = Math.abs(mark) < scale.step() / 2;
            double x = frame.x(mark * frame.divisor());
            g.setColor(zero ? Palette.AXIS : Palette.GRID);
            g.draw(new Line2D.Double(x, frame.data().getY(), x, frame.data().getMaxY()));
            g.setColor(Palette.SOFT_INK);
            Text.centred(
                    g,
                    typeface.plain(14),
                    zero ? "0" : Wording.number(mark, decimals),
                    x,
                    frame.data().getMaxY() + 20);
        }
    }

    private void drawLabel(Graphics2D g, Line line, double left, double right, double y, Typeface typeface) {
        String code = language.code();
        BigDecimal value = line.value();
        String text = line.factor().title().in(code)
                + (value == null ? "" : language.of(": ", "：") + line.factor().inWords(value, code));
        Font font = typeface.plain(14);
        List<String> wrapped = Text.wrap(g, font, text, right - left);
        g.setColor(Palette.INK);
        double at = y + 5 - 9 * (Math.min(2, wrapped.size()) - 1);
        for (String part : wrapped.subList(0, Math.min(2, wrapped.size()))) {
            Text.right(g, font, part, right, at);
            at += 18;
        }
    }

    private void drawLine(Graphics2D g, Panel panel, Line line, Frame frame, double y) {
        for (Measured measured : panel.measures()) {
            boolean here = measured.factor().equals(line.factor()) && isSame(measured.value(), line.value());
            if (!here || Double.isNaN(measured.estimate().value())) {
                continue;
            }
            switch (measured.kind()) {
                case MU_STAR -> drawBar(g, measured.estimate(), frame, y, true);
                case FIRST -> drawBar(g, measured.estimate(), frame, y - BAR / 2 - 1, true);
                case TOTAL -> drawBar(g, measured.estimate(), frame, y + BAR / 2 + 1, false);
                case SIGMA ->
                    Dot.DIAMOND.draw(g, frame.x(measured.estimate().value()), y, Palette.NONMETROPOLITAN, false);
                case EFFECT -> drawDot(g, measured.estimate(), frame, y);
                default -> {
                    // The mean effect stands in the table: on an axis of sizes it would mislead.
                }
            }
        }
    }

    private static boolean isSame(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    private static void drawBar(Graphics2D g, IntervalEstimate estimate, Frame frame, double y, boolean dark) {
        double zero = frame.x(0);
        double end = frame.x(Math.max(0, estimate.value()));
        Rectangle2D bar = new Rectangle2D.Double(zero, y - BAR / 2, end - zero, BAR);
        g.setColor(dark ? Palette.METROPOLITAN : Palette.faded(Palette.METROPOLITAN, 70));
        g.fill(bar);
        g.setColor(Palette.METROPOLITAN);
        g.setStroke(new BasicStroke(1));
        g.draw(bar);
        drawWhisker(g, estimate, frame, y);
    }

    private static void drawWhisker(Graphics2D g, IntervalEstimate estimate, Frame frame, double y) {
        if (estimate.interval().exists()) {
            g.setColor(Palette.INK);
            g.setStroke(new BasicStroke(1.6f));
            double low = frame.x(estimate.interval().low());
            double high = frame.x(estimate.interval().high());
            g.draw(new Line2D.Double(low, y, high, y));
            g.draw(new Line2D.Double(low, y - 3, low, y + 3));
            g.draw(new Line2D.Double(high, y - 3, high, y + 3));
        }
    }

    private static void drawDot(Graphics2D g, IntervalEstimate estimate, Frame frame, double y) {
        drawWhisker(g, estimate, frame, y);
        boolean clear = estimate.interval().excludes(0);
        Dot.CIRCLE.draw(g, frame.x(estimate.value()), y, Palette.METROPOLITAN, clear);
    }
}
