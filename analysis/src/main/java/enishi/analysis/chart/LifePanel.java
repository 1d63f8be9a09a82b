package enishi.analysis.chart;

import enishi.analysis.chart.LifePanels.Content;
import enishi.analysis.chart.LifePanels.Life;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.comparison.Wording.Shown;
import enishi.analysis.history.Event;
import enishi.analysis.history.EventKind;
import enishi.analysis.history.MonthOfLife;
import enishi.analysis.statistics.PrettyScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One quantity of one life or two over time, with the events that go with it above.
 *
 * @param content what it shows
 * @param lives the lives
 * @param first first month of the axis
 * @param last last month of the axis
 * @param parting month of the vertical line, or {@code null}
 */
record LifePanel(
        Content content,
        List<Life> lives,
        YearMonth first,
        YearMonth last,
        @Nullable YearMonth parting,
        Language language) {

    private static final double HEADING = 22;
    private static final double MARKS = 13;
    private static final double LABELS = 52;
    private static final double AXIS_TEXT = 30;
    private static final double MARK = 4.5;
    private static final double CROSS = 6;
    private static final int YEAR = 12;

    /** Where values stand. */
    private record Frame(Rectangle2D data, PrettyScale scale, double divisor, YearMonth first, double months) {

        double x(YearMonth month) {
            return data.getX() + data.getWidth() * ChronoUnit.MONTHS.between(first, month) / months;
        }

        double y(double value) {
            return data.getMaxY() - data.getHeight() * (value / divisor - scale.low()) / (scale.high() - scale.low());
        }
    }

    void draw(Graphics2D g, Rectangle2D area, Typeface typeface) {
        double marks = content.marked() == null ? 0 : MARKS * lives.size();
        Rectangle2D data = new Rectangle2D.Double(
                area.getX() + LABELS,
                area.getY() + HEADING + MARKS * lives.size(),
                area.getWidth() - LABELS - CROSS,
                area.getHeight() - HEADING - MARKS * lives.size() - AXIS_TEXT);
        double low = Math.min(0, values().min().orElse(0));
        double high = values().max().orElse(1);
        Shown shown = content.quantity().unit() == Unit.YEN
                ? new Wording(language).money(Math.max(Math.abs(low), Math.abs(high)))
                : new Shown(1, "");
        PrettyScale scale = PrettyScale.over(low / shown.divisor(), Math.max(high / shown.divisor(), low + 1e-6), 3);
        if (low == 0 && high == 0) {
            scale = new PrettyScale(0, 1, 1);
        }
        double months = Math.max(1, ChronoUnit.MONTHS.between(first, last));
        Frame frame = new Frame(data, scale, shown.divisor(), first, months);
        heading(g, typeface, shown, area);
        axes(g, typeface, frame);
        YearMonth split = parting;
        if (split != null) {
            g.setColor(Palette.AXIS);
            g.setStroke(Palette.dashed(1.4f, 2, 3));
            g.draw(new Line2D.Double(frame.x(split), data.getY() - marks, frame.x(split), data.getMaxY()));
        }
        for (int i = 0; i < lives.size(); i++) {
            g.setColor(colour(i));
            curve(g, lives.get(i), stroke(i), frame);
            marks(g, lives.get(i), data.getY() - MARKS * (lives.size() - i) + MARKS / 2 - 1, frame);
        }
    }

    private DoubleStream values() {
        return lives.stream()
                .flatMap(life -> life.months().stream())
                .mapToDouble(content.quantity()::of)
                .filter(value -> !Double.isNaN(value));
    }

    private Color colour(int life) {
        return Palette.scenario(lives.size() == 1 ? 1 : life);
    }

    private Stroke stroke(int life) {
        return lives.size() == 2 && life == 0 ? Palette.dashed(2.4f, 7, 4) : Palette.solid(2.4f);
    }

    private void heading(Graphics2D g, Typeface typeface, Shown shown, Rectangle2D area) {
        String unit = shown.name().isBlank()
                ? ""
                : language.of(" (", "（") + shown.name().strip() + language.of(")", "）");
        String name = content.quantity().name(language);
        String text = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + unit;
        g.setColor(Palette.INK);
        Text.left(g, typeface.bold(15), text, area.getX(), area.getY() + 14);
    }

    private void axes(Graphics2D g, Typeface typeface, Frame frame) {
        Font font = typeface.plain(13);
        Rectangle2D data = frame.data();
        PrettyScale scale = frame.scale();
        g.setStroke(new BasicStroke(1));
        for (int k = 0; scale.low() + k * scale.step() < scale.high() + scale.step() / 2; k++) {
            double mark = scale.low() + k * scale.step();
            double y = frame.y(mark * frame.divisor());
            boolean zero = Math.abs(mark) < scale.step() / 2;
            g.setColor(zero ? Palette.AXIS : Palette.GRID);
            g.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
            g.setColor(Palette.SOFT_INK);
            String text = zero ? "0" : Wording.number(mark, decimals(scale.step()));
            Text.right(g, font, text, data.getX() - 6, y + 4.5);
        }
        int years = (int) Math.ceil(frame.months() / YEAR);
        int step = years <= 6 ? 1 : years <= 12 ? 2 : 5;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            YearMonth january = YearMonth.of(year, 1);
            if (Math.floorMod(year, step) == 0 && !january.isBefore(first)) {
                double x = frame.x(january);
                g.setColor(Palette.AXIS);
                g.draw(new Line2D.Double(x, data.getMaxY(), x, data.getMaxY() + 4));
                g.setColor(Palette.SOFT_INK);
                Text.centred(g, font, String.valueOf(year), x, data.getMaxY() + 18);
            }
        }
    }

    private void curve(Graphics2D g, Life life, Stroke stroke, Frame frame) {
        Path2D line = new Path2D.Double();
        boolean drawing = false;
        for (MonthOfLife month : life.months()) {
            double value = content.quantity().of(month);
            if (Double.isNaN(value) || month.isClosed()) {
                drawing = false;
            } else if (drawing) {
                line.lineTo(frame.x(month.month()), frame.y(value));
            } else {
                line.moveTo(frame.x(month.month()), frame.y(value));
                drawing = true;
            }
        }
        g.setStroke(stroke);
        g.draw(line);
        YearMonth ended = life.ended();
        if (ended != null) {
            cross(g, frame.x(ended), frame.y(valueBefore(life, ended)));
        }
    }

    private double valueBefore(Life life, YearMonth ended) {
        double before = 0;
        for (MonthOfLife month : life.months()) {
            double value = content.quantity().of(month);
            if (!month.month().isAfter(ended) && !month.isClosed() && !Double.isNaN(value)) {
                before = value;
            }
        }
        return before;
    }

    private static void cross(Graphics2D g, double x, double y) {
        g.setStroke(Palette.solid(2.6f));
        g.draw(new Line2D.Double(x - CROSS, y - CROSS, x + CROSS, y + CROSS));
        g.draw(new Line2D.Double(x - CROSS, y + CROSS, x + CROSS, y - CROSS));
    }

    private void marks(Graphics2D g, Life life, double y, Frame frame) {
        for (Event event : life.events()) {
            if (event.kind().topic() == content.marked() && isMarked(event.kind())) {
                triangle(g, frame.x(event.month()), y, event.kind().direction());
            }
        }
    }

    private static boolean isMarked(EventKind kind) {
        boolean tie = kind == EventKind.TIE_FORMED || kind == EventKind.TIE_LOST;
        return kind.direction() != 0 && (tie || kind.isTurningPoint());
    }

    private static void triangle(Graphics2D g, double x, double y, int up) {
        Path2D mark = new Path2D.Double();
        mark.moveTo(x - MARK, y + up * MARK);
        mark.lineTo(x + MARK, y + up * MARK);
        mark.lineTo(x, y - up * MARK);
        mark.closePath();
        g.fill(mark);
    }

    private static int decimals(double step) {
        return (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    }
}
