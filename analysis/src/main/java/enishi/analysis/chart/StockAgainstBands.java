package enishi.analysis.chart;

import enishi.analysis.chart.CurvePanel.Line;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.pattern.PartScore;
import enishi.analysis.statistics.PrettyScale;
import enishi.scenarios.target.TargetPart;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The number of NGOs over the years of history, against what was observed.
 *
 * @param stock active NGOs at the ends of years, by months since {@code start}
 * @param start the first reported month
 * @param observed the parts of observed patterns that are numbers of active NGOs
 * @param provenance where the runs come from
 * @param language the language of its words
 */
public record StockAgainstBands(
        Band stock, YearMonth start, List<PartScore> observed, Provenance provenance, Language language)
        implements Chart {

    /** An observation of one month is drawn that much to each side of it, months. */
    private static final double AROUND = 5;

    /** Copies the list. */
    public StockAgainstBands {
        observed = List.copyOf(observed);
    }

    @Override
    public String name() {
        return "stock-against-bands";
    }

    @Override
    public Heading heading() {
        List<PartScore> counted =
                observed.stream().filter(score -> score.part().kind().counts()).toList();
        long met = counted.stream().filter(PartScore::isIn).count();
        return new Heading(
                language.of(
                        "The number of NGOs is within " + met + " of " + counted.size() + " observed bands",
                        "NGOの数は観測された" + counted.size() + "の範囲のうち" + met + "で範囲内"),
                language.of(
                        "Active international-cooperation NGOs at the ends of fiscal years (blue), and observed numbers with"
                                + " their bands (grey)",
                        "各年度末に活動中の国際協力NGO（青）と、観測された数とその範囲（灰色）"),
                language.of(
                                "The band of 1989 is given, not counted: the start was chosen to meet it. ",
                                "1989年の範囲は与えたもの（開始時の数をこれに合わせてある）で、数えていない。")
                        + StockPanel.bandNote(provenance, language)
                        + provenance.inWords(language));
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        List<Line> lines = new ArrayList<>();
        double highest = stock.maximum();
        for (PartScore score : observed) {
            TargetPart part = score.part();
            double from = months(Objects.requireNonNull(part.from())) - AROUND;
            double to = months(Objects.requireNonNull(part.to())) + AROUND;
            double value = Double.isNaN(part.observed()) ? (part.lowest() + part.highest()) / 2 : part.observed();
            lines.add(new Line(
                    "",
                    new Band(
                            new double[] {from, to},
                            new double[] {value, value},
                            new double[] {part.lowest(), part.lowest()},
                            new double[] {part.highest(), part.highest()}),
                    Palette.INK,
                    Palette.solid(2),
                    true));
            highest = Math.max(highest, part.highest());
        }
        lines.add(new Line("", stock, Palette.METROPOLITAN, Palette.solid(3.4f), true));
        PrettyScale scale = PrettyScale.over(0, highest, 5);
        new CurvePanel("", lines, StockPanel.time(stock, start, 15), scale, StockPanel.FORMAT, false, 0)
                .draw(g, area, typeface);
    }

    /** Months from the beginning of the first reported month to the middle of another. */
    private double months(YearMonth month) {
        return ChronoUnit.MONTHS.between(start, month) + 0.5;
    }
}
