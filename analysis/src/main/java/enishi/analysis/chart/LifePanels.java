package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.history.Event;
import enishi.analysis.history.MonthOfLife;
import enishi.analysis.history.Quantity;
import enishi.analysis.history.Topic;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of one NGO as small panels over the same months; of two lives, one over the other.
 *
 * @param name the name of its files, without ending
 * @param title what is seen, as a statement
 * @param lives the lives, one or two, each with at least one month
 * @param parting the first month in which two lives differ; {@code null} if there is one life, or they never part
 * @param provenance where it comes from
 * @param language the language of its words
 */
public record LifePanels(
        String name,
        String title,
        List<Life> lives,
        @Nullable YearMonth parting,
        Provenance provenance,
        Language language)
        implements Chart {

    private static final int COLUMNS = 3;
    private static final double HEIGHT = 1120;
    private static final double BETWEEN = 26;

    private static final List<Content> CONTENTS = List.of(
            new Content(Quantity.UNRESTRICTED_YEN, Topic.MONEY),
            new Content(Quantity.INCOME_YEN, null),
            new Content(Quantity.GIFTS_YEN, null),
            new Content(Quantity.GRANTS_YEN, null),
            new Content(Quantity.SUPPORTERS, null),
            new Content(Quantity.MEAN_TRUST, null),
            new Content(Quantity.CORE_GROUP, Topic.CORE_GROUP),
            new Content(Quantity.STAFF, Topic.STAFF),
            new Content(Quantity.MANAGEMENT, Topic.SKILL),
            new Content(Quantity.PROJECTS, Topic.WORK),
            new Content(Quantity.TIES_NGO, Topic.TIES),
            new Content(Quantity.LOCAL_LEGITIMACY, Topic.STANDING));

    /** Copies the list. */
    public LifePanels {
        lives = List.copyOf(lives);
    }

    /**
     * A life.
     *
     * @param scenario what the key calls it
     * @param months its months, at least one
     * @param events its events
     * @param ended month in which survival ended, or {@code null}
     */
    public record Life(
            String scenario,
            List<MonthOfLife> months,
            List<Event> events,
            @Nullable YearMonth ended) {

        /** Copies the lists. */
        public Life {
            months = List.copyOf(months);
            events = List.copyOf(events);
        }
    }

    /** What a panel shows, and the events of which topic are marked above it. */
    record Content(Quantity quantity, @Nullable Topic marked) {}

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public Heading heading() {
        String subtitle = language.of(
                "Month by month; ▲ above a panel: something gained in that month, ▼ something lost or gone wrong; × end of"
                        + " survival",
                "月ごとの推移。図の上の▲はその月に得たもの、▼は失ったものや不調、×は存続の終わり");
        if (parting != null) {
            subtitle += language.of(
                    "; vertical line: " + parting + ", where the two lives part", "、縦線は2つの歩みが分かれた" + parting);
        }
        return new Heading(
                title,
                subtitle,
                language.of(
                                "Marks: money, core group, staff, programmes that it took part in, projects, ties, standing. One life"
                                        + " in one simulated history says nothing of others.",
                                "印：資金、中核メンバー、職員、参加した施策、事業、つながり、評価。1つのシミュレーション上の1団体の歩みであり、一般化はできない。")
                        + " " + provenance.inWords(language));
    }

    @Override
    public void drawBody(Graphics2D g, Rectangle2D area, Typeface typeface) {
        Rectangle2D rest = lives.size() == 1
                ? area
                : ScenarioKey.draw(g, lives.stream().map(Life::scenario).toList(), area, typeface);
        int rows = (CONTENTS.size() + COLUMNS - 1) / COLUMNS;
        double width = (rest.getWidth() - BETWEEN * (COLUMNS - 1)) / COLUMNS;
        double height = rest.getHeight() / rows;
        List<YearMonth> ends = new ArrayList<>();
        for (Life life : lives) {
            ends.add(life.months().get(0).month());
            ends.add(life.months().get(life.months().size() - 1).month());
        }
        YearMonth first = ends.stream().min(YearMonth::compareTo).orElseThrow();
        YearMonth last = ends.stream().max(YearMonth::compareTo).orElseThrow();
        for (int i = 0; i < CONTENTS.size(); i++) {
            double x = rest.getX() + i % COLUMNS * (width + BETWEEN);
            double y = rest.getY() + Math.floorDiv(i, COLUMNS) * height;
            Rectangle2D panel = new Rectangle2D.Double(x, y, width, height);
            new LifePanel(CONTENTS.get(i), lives, first, last, parting, language).draw(g, panel, typeface);
        }
    }
}
