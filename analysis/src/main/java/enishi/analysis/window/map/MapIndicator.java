package enishi.analysis.window.map;

import enishi.analysis.chart.Magnitude;
import enishi.analysis.comparison.Language;
import enishi.analysis.window.play.WorldPicture;
import enishi.analysis.window.words.Phrase;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import enishi.sim.population.Geography;

/** What can colour the prefectures. */
public enum MapIndicator {
    /** Active NGOs. */
    NGOS(Phrase.MAP_NGOS, Phrase.UNIT_NGOS, Per.PLACE, 1, 0, "active_ngos"),
    /** Active NGOs for every million residents. */
    NGOS_PER_MILLION(Phrase.MAP_NGOS_PER_MILLION, Phrase.UNIT_PER_MILLION, Per.RESIDENT, 1e6, 1, "active_ngos"),
    /** Supporters of the prefecture's NGOs for every thousand residents. */
    SUPPORTERS(Phrase.MAP_SUPPORTERS, Phrase.UNIT_PER_THOUSAND, Per.RESIDENT, 1e3, 1, "supporters"),
    /** Mean awareness of residents. */
    AWARENESS(Phrase.MAP_AWARENESS, Phrase.UNIT_ZERO_TO_ONE, Per.PLACE, 1, 3, "mean_awareness"),
    /** Mean trust of those who know an NGO. */
    TRUST(Phrase.MAP_TRUST, Phrase.UNIT_ZERO_TO_ONE, Per.PLACE, 1, 3, "mean_trust"),
    /** Mean general trust of residents. */
    GENERAL_TRUST(Phrase.MAP_GENERAL_TRUST, Phrase.UNIT_ZERO_TO_ONE, Per.PLACE, 1, 3, "general_trust"),
    /** Mean legitimacy of NGOs at home. */
    LEGITIMACY(Phrase.MAP_LEGITIMACY, Phrase.UNIT_ZERO_TO_ONE, Per.PLACE, 1, 3, "mean_legitimacy"),
    /** Median income of NGOs in the last 12 months. */
    MEDIAN_INCOME(Phrase.MAP_MEDIAN_INCOME, Phrase.UNIT_MILLION_YEN, Per.PLACE, 1e-6, 1, "median_income_yen"),
    /** Paid staff. */
    STAFF(Phrase.MAP_STAFF, Phrase.UNIT_PERSONS, Per.PLACE, 1, 1, "staff"),
    /** Core volunteers of an NGO, on average. */
    CORE_VOLUNTEERS(Phrase.MAP_CORE_VOLUNTEERS, Phrase.UNIT_PERSONS, Per.NGO, 1, 1, "core_volunteers"),
    /** Ties of an NGO to NGOs of other prefectures, on average. */
    OUTER_TIES(Phrase.MAP_OUTER_TIES, Phrase.UNIT_TIES, Per.NGO, 1, 1, "ties_inter"),
    /** Share of the NGOs that run a grant project. */
    GRANT_USERS(Phrase.MAP_GRANT_USERS, Phrase.UNIT_PERCENT, Per.NGO, 100, 1, "grant_users");

    private enum Per {
        PLACE,
        RESIDENT,
        NGO
    }

    private static final int ACTIVE = Metrics.indexOf("active_ngos");

    private final Phrase title;
    private final Phrase unit;
    private final Per per;
    private final double factor;
    private final int decimals;
    private final int metric;

    MapIndicator(Phrase title, Phrase unit, Per per, double factor, int decimals, String metric) {
        this.title = title;
        this.unit = unit;
        this.per = per;
        this.factor = factor;
        this.decimals = decimals;
        this.metric = Metrics.indexOf(metric);
    }

    /** Its name. */
    public Phrase title() {
        return title;
    }

    /** Its unit. */
    public Phrase unit() {
        return unit;
    }

    /** Whether a place without an NGO, or without people who know one, has no value. */
    public boolean mayLack() {
        return per == Per.NGO || this == TRUST || this == LEGITIMACY || this == MEDIAN_INCOME;
    }

    /** How its values are written. */
    Magnitude magnitude(Language language) {
        return new Magnitude(title.in(language), unit.in(language), 1, decimals);
    }

    /** Its value in a prefecture; not a number where it has none. */
    public double value(WorldPicture picture, int prefecture, Geography geography) {
        int area = Area.FIRST_PREFECTURE + prefecture;
        double value = picture.indicators().value(metric, area);
        double divisor = switch (per) {
            case PLACE -> 1;
            case RESIDENT -> geography.residents(prefecture);
            case NGO -> picture.indicators().value(ACTIVE, area);
        };
        return divisor == 0 ? Double.NaN : factor * value / divisor;
    }

    /** Its values in all prefectures. */
    double[] values(WorldPicture picture, Geography geography) {
        double[] values = new double[Geography.PREFECTURES];
        for (int p = 0; p < values.length; p++) {
            values[p] = value(picture, p, geography);
        }
        return values;
    }
}
