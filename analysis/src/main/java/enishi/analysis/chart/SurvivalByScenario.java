package enishi.analysis.chart;

import enishi.analysis.chart.ScenarioPanels.Panel;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Horizon;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.statistics.PrettyScale;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Survival of the NGOs of the start under several scenarios.
 *
 * @param nonmetropolitan curves of the nonmetropolitan NGOs, the baseline first
 * @param metropolitan curves of the metropolitan NGOs in the same order
 * @param start the first reported month
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record SurvivalByScenario(
        List<ScenarioBand> nonmetropolitan,
        List<ScenarioBand> metropolitan,
        YearMonth start,
        Provenance provenance,
        Language language)
        implements Chart {

    @Override
    public String name() {
        return "survival";
    }

    @Override
    public Heading heading() {
        Horizon horizon = Horizon.headline(first().time().length - 1);
        String values = ScenarioWords.values(
                nonmetropolitan,
                curve -> curve.band().middle()[horizon.months()],
                share -> Wording.percent(share, 1),
                language);
        String years = horizon.inWords(language);
        String title = language.of(
                "Of nonmetropolitan NGOs, " + values + " survive " + years, "大都市圏外NGOの" + years + "生存率：" + values);
        String subtitle = language.of(
                "Share of the NGOs active in " + Months.name(start, language)
                        + " that have not become insolvent, dormant or part of another",
                Months.name(start, language) + "に活動中だったNGOのうち、破綻・休眠・合併に至っていない割合");
        String paired = language.of(
                " Runs are paired by seed: read differences off the chart of differences, not off the overlap of bands. ",
                "同じシードの実行どうしを比べるため、差は帯の重なりではなく差の図で読むこと。");
        return new Heading(
                title,
                subtitle,
                SurvivalPanel.bandNote(provenance, language)
                        + paired
                        + ScenarioWords.bandsDrawn(nonmetropolitan.size(), language)
                        + provenance.inWords(language));
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        List<Band> all = new ArrayList<>(ScenarioPanels.drawn(nonmetropolitan));
        all.addAll(ScenarioPanels.drawn(metropolitan));
        PrettyScale scale = SurvivalPanel.scale(all);
        List<Panel> panels = List.of(
                new Panel(
                        language.of("Nonmetropolitan NGOs", "大都市圏外のNGO"), nonmetropolitan, scale, SurvivalPanel.FORMAT),
                new Panel(language.of("Metropolitan NGOs", "大都市圏のNGO"), metropolitan, scale, SurvivalPanel.FORMAT));
        new ScenarioPanels(
                        panels,
                        SurvivalPanel.time(first(), start, language),
                        last -> Wording.percent(last, 1),
                        provenance.isSingle(),
                        SurvivalPanel.mark(first()))
                .draw(g, area, typeface);
    }

    private Band first() {
        return nonmetropolitan.get(0).band();
    }
}
