package enishi.analysis.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart that can be drawn on any canvas; it shows what it was given and computes nothing. */
public sealed interface Chart
        permits SurvivalCurves,
                SurvivalByScenario,
                SurvivalOfGroups,
                NgoStock,
                NgoStockByScenario,
                PrefectureMap,
                TieMap,
                Differences,
                CostEffectPlane,
                AcceptabilityCurves,
                MechanismForest,
                LeverForest,
                CurvesByScenario,
                DifferenceForest,
                MapsByScenario,
                ResponseCurves,
                SetStrips,
                LifePanels,
                SensitivityBars,
                PatternBands,
                StockAgainstBands,
                SearchTrace {

    /** The name of its files, without ending. */
    String name();

    /** The words around it. */
    Heading heading();

    /** Height for a width of {@link Slide#WIDTH}; that of a slide unless there is too much to show. */
    default double height() {
        return Slide.HEIGHT;
    }

    /** Draws everything below the title and above the caption. */
    void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface);
}
