package enishi.analysis.window.map;

import enishi.analysis.chart.Palette;
import enishi.analysis.comparison.Language;
import enishi.analysis.window.words.Phrase;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** What colours, dots, marks and lines of the maps mean, in up to as many rows as it takes. */
public final class Legend extends JComponent {

    private static final long serialVersionUID = 1;
    private static final int MARGIN = 10;
    private static final int GAP = 14;
    private static final float LETTERS = 12;
    private static final float LOW = 480;
    private static final float MOST_WHERE_LOW = 1.1f;
    private static final double[] INCOMES = {1e6, 1e8, 1e10};
    private static final List<Phrase> INCOME_WORDS =
            List.of(Phrase.INCOME_OF_A_MILLION, Phrase.INCOME_OF_A_HUNDRED_MILLION, Phrase.INCOME_OF_TEN_BILLION);

    private final transient MapLook look;

    /** The legend of a look. */
    public Legend(MapLook look) {
        this.look = look;
        look.watch(() -> {
            revalidate();
            repaint();
        });
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(getWidth(), 400);
        return new Dimension(width, (int) Math.ceil(new Pen(null, width).write()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, getWidth(), getHeight());
        new Pen(g, getWidth()).write();
        g.dispose();
    }

    /** Large letters are for the maps first: where these are low, the legend's grow less. */
    private float smaller() {
        Container around = getParent();
        boolean low = around != null && around.getHeight() < LOW * look.zoom();
        return low ? Math.min(1, MOST_WHERE_LOW / look.zoom()) : 1;
    }

    private interface Sample {
        void draw(Graphics2D g, double x, double middle);
    }

    /** Writes the legend, or without a canvas only measures it. */
    private final class Pen {

        private final @Nullable Graphics2D g;
        private final double width;
        private final Font letters = look.plain(LETTERS * smaller());
        private final Font thick = look.title().deriveFont(look.title().getSize2D() * smaller());
        private final FontMetrics plain = getFontMetrics(letters);
        private final FontMetrics bold = getFontMetrics(thick);
        private final double line = plain.getHeight() + 3;
        private final Language language = look.language();
        private double x = MARGIN;
        private double top = 2;

        Pen(@Nullable Graphics2D g, double width) {
            this.g = g;
            this.width = width;
        }

        double write() {
            classes();
            if (look.showsNgos()) {
                newLine();
                dots();
            }
            if (look.showsTies()) {
                newLine();
                ties();
            }
            return top + line + 4;
        }

        private void classes() {
            MapIndicator indicator = look.indicator();
            heading(indicator.title().in(language)
                    + language.of(" (", "（")
                    + indicator.unit().in(language)
                    + language.of(")", "）"));
            int classes = look.breaks().classes();
            if (look.breaks().limits().isEmpty()) {
                swatch(look.colourOfClass(0), Phrase.LEGEND_ALL_ALIKE.in(language));
                return;
            }
            for (int i = 0; i < classes; i++) {
                swatch(look.colourOfClass(i), look.classes().label(i));
            }
            if (indicator.mayLack()) {
                swatch(Palette.NOTHING, Phrase.LEGEND_NO_VALUE.in(language));
            }
        }

        private void dots() {
            heading(look.dots().title().in(language));
            if (look.dots() == DotColour.CAUSE) {
                for (String cause : look.causes()) {
                    dot(DotColour.ofCause(look.causeOf(cause)), 5, look.cause(cause));
                }
            } else {
                for (DotColour.Health health : DotColour.Health.values()) {
                    dot(health.colour(), 5, health.title().in(language));
                }
            }
            newLine();
            heading(Phrase.INCOME_OF_12_MONTHS.in(language));
            for (int i = 0; i < INCOMES.length; i++) {
                dot(
                        Palette.AXIS,
                        look.grain() * NgoLayer.radius(INCOMES[i]),
                        INCOME_WORDS.get(i).in(language));
            }
            item(20, Phrase.LEGEND_FOUNDED.in(language), (canvas, left, middle) -> {
                canvas.setColor(NgoLayer.FOUNDED);
                canvas.setStroke(new BasicStroke(2.6f));
                canvas.draw(new Ellipse2D.Double(left + 2, middle - 7, 14, 14));
            });
            item(18, Phrase.LEGEND_ENDED.in(language), (canvas, left, middle) -> {
                canvas.setColor(NgoLayer.ENDED);
                canvas.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                canvas.draw(new Line2D.Double(left + 3, middle - 5, left + 13, middle + 5));
                canvas.draw(new Line2D.Double(left + 3, middle + 5, left + 13, middle - 5));
            });
        }

        private void ties() {
            heading(Phrase.LEGEND_TIES.in(language));
            tie(TieLayer.WITHIN, TieLayer.within(1.3), Phrase.LEGEND_TIES_WITHIN.in(language));
            tie(TieLayer.BETWEEN, TieLayer.between(1.6), Phrase.LEGEND_TIES_BETWEEN.in(language));
        }

        private void tie(Color colour, Stroke stroke, String words) {
            item(34, words, (canvas, left, middle) -> {
                canvas.setColor(colour);
                canvas.setStroke(stroke);
                canvas.draw(new Line2D.Double(left, middle, left + 28, middle));
            });
        }

        private void heading(String words) {
            make(bold.stringWidth(words));
            Graphics2D canvas = g;
            if (canvas != null) {
                canvas.setFont(thick);
                canvas.setColor(Palette.INK);
                canvas.drawString(words, (float) x, (float) (top + plain.getAscent() + 1));
            }
            x += bold.stringWidth(words) + GAP;
        }

        private void swatch(Color colour, String words) {
            item(22, words, (canvas, left, middle) -> {
                Rectangle2D box = new Rectangle2D.Double(left, middle - 6, 17, 12);
                canvas.setColor(colour);
                canvas.fill(box);
                canvas.setColor(Palette.AXIS);
                canvas.setStroke(new BasicStroke(0.8f));
                canvas.draw(box);
            });
        }

        private void dot(Color colour, double radius, String words) {
            item(2 * radius + 6, words, (canvas, left, middle) -> {
                canvas.setColor(colour);
                canvas.fill(new Ellipse2D.Double(left, middle - radius, 2 * radius, 2 * radius));
            });
        }

        private void item(double sample, String words, Sample drawn) {
            make(sample + plain.stringWidth(words));
            Graphics2D canvas = g;
            if (canvas != null) {
                drawn.draw(canvas, x, top + line / 2);
                canvas.setFont(letters);
                canvas.setColor(Palette.INK);
                canvas.drawString(words, (float) (x + sample), (float) (top + plain.getAscent() + 1));
            }
            x += sample + plain.stringWidth(words) + GAP;
        }

        private void make(double room) {
            if (x > MARGIN && x + room > width - MARGIN) {
                newLine();
            }
        }

        private void newLine() {
            x = MARGIN;
            top += line;
        }
    }
}
