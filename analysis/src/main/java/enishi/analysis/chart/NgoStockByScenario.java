package enishi.analysis.chart;

import enishi.analysis.chart.ScenarioPanels.Panel;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PrettyScale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;

/**
 * How many NGOs are active over time under several scenarios; each panel has a scale of its own.
 *
 * @param japan curves of Japan, the baseline first
 * @param metropolitan curves of the metropolitan prefectures in the same order
 * @param nonmetropolitan curves of the others in the same order
 * @param start the first reported month
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record NgoStockByScenario(
        List<ScenarioBand> japan,
        List<ScenarioBand> metropolitan,
        List<ScenarioBand> nonmetropolitan,
        YearMonth start,
        Provenance provenance,
        Language language)
        implements Chart {

    @Override
    public String name() {
        return "ngo-stock";
    }

    @Override
    public Heading heading() {
        YearMonth end = start.plusMonths(japan.get(0).band().time().length - 1L);
        String values =
                ScenarioWords.values(japan, curve -> curve.band().last(), ngos -> Wording.number(ngos, 0), language);
        String title = language.of(
                "Active NGOs in " + Months.name(end, language) + ": " + values,
                Months.name(end, language) + "に活動中のNGO：" + values);
        String subtitle = language.of(
                "Active international-cooperation NGOs at the end of each month; each panel has its own scale, which does not begin at 0",
                "各月末に活動中の国際協力NGOの数（縦軸は図ごとに異なり、0から始まらない）");
        return new Heading(
                title,
                subtitle,
                StockPanel.bandNote(provenance, language)
                        + ScenarioWords.bandsDrawn(japan.size(), language)
                        + provenance.inWords(language));
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        List<Panel> panels = List.of(
                panel(language.of("Japan", "全国"), japan),
                panel(language.of("Metropolitan", "大都市圏"), metropolitan),
                panel(language.of("Nonmetropolitan", "大都市圏外"), nonmetropolitan));
        new ScenarioPanels(
                        panels,
                        StockPanel.time(japan.get(0).band(), start, 5),
                        last -> Wording.number(last, 0),
                        false,
                        0)
                .draw(g, area, typeface);
    }

    private static Panel panel(String heading, List<ScenarioBand> curves) {
        List<Band> bands = ScenarioPanels.drawn(curves);
        double low = bands.stream().mapToDouble(Band::minimum).min().orElse(0);
        double high = bands.stream().mapToDouble(Band::maximum).max().orElse(1);
        return new Panel(heading, curves, PrettyScale.over(low, high, 6), StockPanel.FORMAT);
    }
}
