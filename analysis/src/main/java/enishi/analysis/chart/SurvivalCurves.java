package enishi.analysis.chart;

import enishi.analysis.chart.CurvePanel.Line;
import enishi.analysis.chart.CurvePanel.TimeAxis;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Horizon;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;

/**
 * How many of the NGOs of the start survive, metropolitan against nonmetropolitan.
 *
 * @param metropolitan survival of the metropolitan ones
 * @param nonmetropolitan survival of the nonmetropolitan ones
 * @param start the first reported month
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record SurvivalCurves(
        Band metropolitan, Band nonmetropolitan, YearMonth start, Provenance provenance, Language language)
        implements Chart {

    @Override
    public String name() {
        return "survival";
    }

    @Override
    public Heading heading() {
        Horizon horizon = Horizon.headline(metropolitan.time().length - 1);
        String outside = Wording.percent(nonmetropolitan.middle()[horizon.months()], 1);
        String inside = Wording.percent(metropolitan.middle()[horizon.months()], 1);
        String years = horizon.inWords(language);
        String title = language.of(
                outside + " of nonmetropolitan and " + inside + " of metropolitan NGOs survive " + years,
                years + "後の生存率：大都市圏外 " + outside + "、大都市圏 " + inside);
        String subtitle = language.of(
                "Share of the NGOs active in " + Months.name(start, language)
                        + " that have not become insolvent, dormant or part of another",
                Months.name(start, language) + "に活動中だったNGOのうち、破綻・休眠・合併に至っていない割合");
        return new Heading(
                title, subtitle, SurvivalPanel.bandNote(provenance, language) + " " + provenance.inWords(language));
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Line inside = new Line(
                endLabel(metropolitan, "Metropolitan", "大都市圏"),
                metropolitan,
                Palette.METROPOLITAN,
                Palette.dashed(3.4f, 10, 5),
                true);
        Line outside = new Line(
                endLabel(nonmetropolitan, "Nonmetropolitan", "大都市圏外"),
                nonmetropolitan,
                Palette.NONMETROPOLITAN,
                Palette.solid(3.4f),
                true);
        TimeAxis time = SurvivalPanel.time(metropolitan, start, language);
        new CurvePanel(
                        "",
                        List.of(inside, outside),
                        time,
                        SurvivalPanel.scale(List.of(metropolitan, nonmetropolitan)),
                        SurvivalPanel.FORMAT,
                        provenance.isSingle(),
                        SurvivalPanel.mark(metropolitan))
                .draw(g, area, typeface);
    }

    private String endLabel(Band band, String english, String japanese) {
        return language.of(english, japanese) + " " + Wording.percent(band.last(), 0);
    }
}
