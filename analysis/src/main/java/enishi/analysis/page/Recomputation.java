package enishi.analysis.page;

import enishi.analysis.page.Evidence.About;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the numbers of a page are computed from the store by plain SQL. The queries stand in the page for whoever wants to
 * check it.
 */
final class Recomputation {

    private static final String PAIRED = """
            WITH paired AS (
                SELECT run FROM runs WHERE status = 'done'
                GROUP BY run HAVING count(*) = (SELECT count(*) FROM scenarios)
            )
            """;

    private static final Query MEANS = new Query("mean", "Means of outcomes over runs", "アウトカムの実行平均", PAIRED + """
                            SELECT outcome, area, scenario, avg(value)
                            FROM outcomes
                            WHERE run IN (FROM paired)
                            GROUP BY outcome, area, scenario""");

    /** Each seed averaged over the parameter sets, where all of them have a value. */
    private static final String SEEDS = PAIRED + """
            , seeds AS (
                SELECT outcome, area, base AS scenario, run, avg(value) AS value
                FROM outcomes JOIN scenarios USING (scenario)
                WHERE run IN (FROM paired)
                GROUP BY outcome, area, base, run
                HAVING count(value) = count(*)
            )
            """;

    private Recomputation() {}

    /** The numbers of a page about an experiment. */
    static List<Query> ofPoints() {
        return List.of(
                MEANS,
                new Query(
                        "difference",
                        "Differences to the first point of each scenario over paired runs",
                        "各シナリオの最初の点との差（同じシードの実行の組）",
                        PAIRED + """
                        , firsts AS (
                            SELECT base, arg_min(scenario, position) AS scenario FROM scenarios GROUP BY base
                        )
                        SELECT outcome, area, point.scenario, avg(point.value - first.value)
                        FROM outcomes AS point
                        JOIN scenarios ON scenarios.scenario = point.scenario
                        JOIN firsts ON firsts.base = scenarios.base
                        JOIN outcomes AS first USING (run, outcome, area)
                        WHERE first.scenario = firsts.scenario AND run IN (FROM paired)
                        GROUP BY outcome, area, point.scenario"""));
    }

    static List<Query> of(Evidence evidence) {
        About baseline = evidence.scenarios().get(0);
        String marks = evidence.marks().stream().map(month -> "(" + month + ")").collect(Collectors.joining(", "));
        List<Query> queries = new ArrayList<>(List.of(
                new Query("mean", "Means of outcomes over runs", "アウトカムの実行平均", SEEDS + """
                        SELECT outcome, area, scenario, avg(value)
                        FROM seeds
                        GROUP BY outcome, area, scenario"""),
                new Query(
                        "difference",
                        "Differences to the baseline over paired runs",
                        "同じシードの実行の組についての基準との差",
                        SEEDS + """
                        SELECT outcome, area, policy.scenario, avg(policy.value - baseline.value)
                        FROM seeds AS policy
                        JOIN seeds AS baseline USING (run, outcome, area)
                        WHERE baseline.scenario = '%s'
                        GROUP BY outcome, area, policy.scenario""".formatted(baseline.id())),
                new Query(
                        "difference",
                        "Cost and gain over the whole run",
                        "期間全体の費用と効果",
                        SEEDS
                                + """
                        , years AS (
                            SELECT count(DISTINCT month) / 12 AS length FROM indicators
                        ), against AS (
                            SELECT outcome, area, policy.scenario, avg(policy.value - baseline.value) AS value
                            FROM seeds AS policy
                            JOIN seeds AS baseline USING (run, outcome, area)
                            WHERE baseline.scenario = '%1$s'
                            GROUP BY outcome, area, policy.scenario
                        ), cost AS (
                            SELECT scenario, value * length AS yen FROM against, years
                            WHERE outcome = 'public_spending_per_year' AND area = 'JP'
                        ), gain AS (
                            SELECT scenario, value AS ngo_years FROM against
                            WHERE outcome = 'ngo_years' AND area = 'JP-nonmetro'
                        )
                        SELECT 'cost', 'JP', scenario, yen FROM cost
                        UNION ALL
                        SELECT 'gain', 'JP-nonmetro', scenario, ngo_years FROM gain
                        UNION ALL
                        SELECT 'benefit', 'JP-nonmetro', scenario, %2$d * ngo_years - yen FROM cost JOIN gain USING (scenario)""".formatted(
                                                baseline.id(),
                                                Math.round(evidence.weighed().willingnessToPay()))),
                new Query("survival", "Survival after so many months", "経過月数ごとの生存率", PAIRED + """
                        , shares AS (
                            SELECT mark, if(metropolitan, 'JP-metro', 'JP-nonmetro') AS area, scenario, run,
                                1 - avg(if("end" <> 'active' AND months_observed <= mark, 1, 0)) AS share
                            FROM ngos, (VALUES %s) AS marks(mark)
                            WHERE initial AND run IN (FROM paired)
                            GROUP BY mark, metropolitan, scenario, run
                        )
                        SELECT mark, area, base, avg(share)
                        FROM shares JOIN scenarios USING (scenario)
                        GROUP BY mark, area, base""".formatted(marks)),
                new Query(
                        "incidence",
                        "Share of nonmetropolitan NGOs ended by each cause after so many months",
                        "経過月数と原因ごとの大都市圏外NGOの終了割合",
                        PAIRED + """
                        , shares AS (
                            SELECT mark, ending, scenario, run,
                                avg(if("end" = ending AND months_observed <= mark, 1, 0)) AS share
                            FROM ngos, (VALUES %s) AS marks(mark),
                                (VALUES ('insolvency'), ('dormancy'), ('merger')) AS endings(ending)
                            WHERE initial AND NOT metropolitan AND run IN (FROM paired)
                            GROUP BY mark, ending, scenario, run
                        )
                        SELECT mark, ending, base, avg(share)
                        FROM shares JOIN scenarios USING (scenario)
                        GROUP BY mark, ending, base""".formatted(marks)),
                new Query("indicator", "Indicators in the last month", "最後の月の指標", PAIRED + """
                        , latest AS (
                            SELECT * FROM indicators
                            WHERE month = (SELECT max(month) FROM indicators) AND run IN (FROM paired)
                        )
                        , means AS (
                            SELECT metric, area, scenario, avg(value) AS value
                            FROM (UNPIVOT latest ON COLUMNS(* EXCLUDE (scenario, run, month, area))
                                INTO NAME metric VALUE value)
                            GROUP BY metric, area, scenario
                        )
                        SELECT metric, area, base, avg(value)
                        FROM means JOIN scenarios USING (scenario)
                        GROUP BY metric, area, base"""),
                new Query("year", "Flows of the last twelve months", "最後の12か月の合計", PAIRED + """
                        , latest AS (
                            SELECT * FROM indicators
                            WHERE month > (SELECT max(month) - INTERVAL 12 MONTH FROM indicators)
                                AND run IN (FROM paired)
                        ), sums AS (
                            SELECT metric, area, scenario, run, sum(value) AS value
                            FROM (UNPIVOT latest ON COLUMNS(* EXCLUDE (scenario, run, month, area))
                                INTO NAME metric VALUE value)
                            GROUP BY metric, area, scenario, run
                        )
                        SELECT metric, area, base, avg(value)
                        FROM sums JOIN scenarios USING (scenario)
                        GROUP BY metric, area, base"""),
                new Query("ties", "Ties between NGOs in the first run", "最初の実行のNGOどうしのつながり", PAIRED + """
                        , ends AS (
                            SELECT scenario, a.prefecture AS one, b.prefecture AS other
                            FROM ties
                            JOIN ngos AS a USING (scenario, run)
                            JOIN ngos AS b USING (scenario, run)
                            WHERE kind = 'ngo' AND a.ngo = ties."from" AND b.ngo = ties."to"
                                AND run = (SELECT min(run) FROM paired)
                        ), metropolitan AS (
                            SELECT DISTINCT entry_prefecture FROM ngos WHERE metropolitan
                        )
                        SELECT what, scenario, sum(number)
                        FROM (
                            SELECT scenario, 1 AS "all",
                                if(one = 'JP-13' OR other = 'JP-13', 1, 0) AS tokyo,
                                if(one NOT IN (FROM metropolitan) AND other NOT IN (FROM metropolitan), 1, 0)
                                    AS nonmetropolitan
                            FROM ends
                        ) UNPIVOT (number FOR what IN ("all", tokyo, nonmetropolitan))
                        GROUP BY what, scenario"""),
                new Query("spent", "What instruments spent in a run", "政策手段の支出", PAIRED + """
                        , sums AS (
                            SELECT instrument, scenario, run, sum(spent_yen) AS yen
                            FROM instruments
                            WHERE run IN (FROM paired)
                            GROUP BY instrument, scenario, run
                        )
                        SELECT instrument, base, avg(yen)
                        FROM sums JOIN scenarios USING (scenario)
                        GROUP BY instrument, base""")));
        if (evidence.comparison().parameterSets() > 1) {
            queries.addAll(ofSets(baseline.id()));
        }
        return List.copyOf(queries);
    }

    /** The numbers of the section about parameter sets. */
    private static List<Query> ofSets(String baseline) {
        String effects = PAIRED + """
                , results AS (
                    SELECT base, parameter_set, run, outcome, area, value
                    FROM outcomes JOIN scenarios USING (scenario)
                    WHERE run IN (FROM paired)
                ), effects AS (
                    SELECT outcome, area, policy.base AS scenario, parameter_set,
                        avg(policy.value - baseline.value) AS difference
                    FROM results AS policy
                    JOIN results AS baseline USING (parameter_set, run, outcome, area)
                    WHERE baseline.base = '%s'
                    GROUP BY outcome, area, policy.base, parameter_set
                )
                """.formatted(baseline);
        String each = """
                FROM effects
                GROUP BY outcome, area, scenario""";
        return List.of(
                new Query(
                        "set-low",
                        "Lowest difference of a parameter set",
                        "パラメータの組ごとの差の最小",
                        effects + "SELECT outcome, area, scenario, min(difference)\n" + each),
                new Query(
                        "set-high",
                        "Highest difference of a parameter set",
                        "パラメータの組ごとの差の最大",
                        effects + "SELECT outcome, area, scenario, max(difference)\n" + each),
                new Query("agree", "Number of parameter sets with the sign of the mean", "平均と同じ符号の組の数", effects + """
                                , means AS (
                                    SELECT outcome, area, scenario, avg(difference) AS mean FROM effects GROUP BY ALL
                                )
                                SELECT outcome, area, scenario, count(*) FILTER (WHERE sign(difference) = sign(mean))
                                FROM effects JOIN means USING (outcome, area, scenario)
                                GROUP BY outcome, area, scenario"""),
                new Query(
                        "sets",
                        "Number of parameter sets",
                        "パラメータの組の数",
                        "SELECT count(DISTINCT parameter_set) FROM scenarios"),
                new Query(
                        "rank",
                        "Rank correlation of the sets’ differences with their parameters",
                        "組ごとの差とパラメータの順位相関",
                        effects + """
                                , places AS (
                                    SELECT factor, outcome, area, e.scenario, rank() OVER x + (count(*) OVER (
                                            PARTITION BY factor, outcome, area, e.scenario, value) - 1) / 2 AS of_value,
                                        rank() OVER y + (count(*) OVER (
                                            PARTITION BY factor, outcome, area, e.scenario, difference) - 1) / 2
                                            AS of_difference
                                    FROM effects AS e
                                    JOIN scenarios AS s ON s.base = '%s' AND s.parameter_set = e.parameter_set
                                    JOIN factors AS f ON f.scenario = s.scenario
                                    WHERE difference IS NOT NULL
                                    WINDOW x AS (PARTITION BY factor, outcome, area, e.scenario ORDER BY value),
                                        y AS (PARTITION BY factor, outcome, area, e.scenario ORDER BY difference)
                                )
                                SELECT factor, outcome, area, scenario, corr(of_value, of_difference)
                                FROM places
                                GROUP BY factor, outcome, area, scenario""".formatted(baseline)));
    }
}
