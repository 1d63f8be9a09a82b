package enishi.analysis.chart;

import enishi.analysis.chart.CurvePanel.Line;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PrettyScale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;

/**
 * How many NGOs are active over time, in Japan and its two halves.
 *
 * @param japan active NGOs in Japan
 * @param metropolitan those of the metropolitan prefectures
 * @param nonmetropolitan those of the others
 * @param start the first reported month
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record NgoStock(
        Band japan, Band metropolitan, Band nonmetropolitan, YearMonth start, Provenance provenance, Language language)
        implements Chart {

    @Override
    public String name() {
        return "ngo-stock";
    }

    @Override
    public Heading heading() {
        YearMonth end = start.plusMonths(japan.time().length - 1L);
        String first = Wording.number(japan.middle()[0], 0);
        String last = Wording.number(japan.last(), 0);
        String title = language.of(
                "From " + first + " active NGOs in " + Months.name(start, language) + " to " + last + " in "
                        + Months.name(end, language),
                "活動中のNGO：" + Months.name(start, language) + "の" + first + "団体から" + Months.name(end, language) + "の"
                        + last + "団体へ");
        String subtitle = language.of(
                "Active international-cooperation NGOs at the end of each month, by place of the head office",
                "各月末に活動中の国際協力NGOの数（主たる事務所の所在地別）");
        return new Heading(title, subtitle, StockPanel.bandNote(provenance, language) + provenance.inWords(language));
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        List<Line> lines = List.of(
                new Line(endLabel(japan, "Japan", "全国"), japan, Palette.INK, Palette.solid(3), true),
                new Line(
                        endLabel(metropolitan, "Metropolitan", "大都市圏"),
                        metropolitan,
                        Palette.METROPOLITAN,
                        Palette.dashed(3.4f, 10, 5),
                        true),
                new Line(
                        endLabel(nonmetropolitan, "Nonmetropolitan", "大都市圏外"),
                        nonmetropolitan,
                        Palette.NONMETROPOLITAN,
                        Palette.solid(3.4f),
                        true));
        PrettyScale scale = PrettyScale.over(0, japan.maximum(), 5);
        new CurvePanel("", lines, StockPanel.time(japan, start, 15), scale, StockPanel.FORMAT, false, 0)
                .draw(g, area, typeface);
    }

    private String endLabel(Band band, String english, String japanese) {
        return language.of(english, japanese) + " " + Wording.number(band.last(), 0);
    }
}
