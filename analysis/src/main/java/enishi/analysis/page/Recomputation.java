package enishi.analysis.page;

import enishi.analysis.page.Evidence.About;
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
        return List.of(
                MEANS,
                new Query(
                        "difference",
                        "Differences to the baseline over paired runs",
                        "同じシードの実行の組についての基準との差",
                        PAIRED + """
                        SELECT outcome, area, policy.scenario, avg(policy.value - baseline.value)
                        FROM outcomes AS policy
                        JOIN outcomes AS baseline USING (run, outcome, area)
                        WHERE baseline.scenario = '%s' AND run IN (FROM paired)
                        GROUP BY outcome, area, policy.scenario""".formatted(baseline.id())),
                new Query(
                        "difference",
                        "Cost and gain over the whole run",
                        "期間全体の費用と効果",
                        PAIRED
                                + """
                        , years AS (
                            SELECT count(DISTINCT month) / 12 AS length FROM indicators
                        ), against AS (
                            SELECT outcome, area, policy.scenario, avg(policy.value - baseline.value) AS value
                            FROM outcomes AS policy
                            JOIN outcomes AS baseline USING (run, outcome, area)
                            WHERE baseline.scenario = '%1$s' AND run IN (FROM paired)
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
                        SELECT mark, area, scenario, avg(share)
                        FROM shares
                        GROUP BY mark, area, scenario""".formatted(marks)),
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
                        SELECT mark, ending, scenario, avg(share)
                        FROM shares
                        GROUP BY mark, ending, scenario""".formatted(marks)),
                new Query("indicator", "Indicators in the last month", "最後の月の指標", PAIRED + """
                        , latest AS (
                            SELECT * FROM indicators
                            WHERE month = (SELECT max(month) FROM indicators) AND run IN (FROM paired)
                        )
                        SELECT metric, area, scenario, avg(value)
                        FROM (UNPIVOT latest ON COLUMNS(* EXCLUDE (scenario, run, month, area))
                            INTO NAME metric VALUE value)
                        GROUP BY metric, area, scenario"""),
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
                        SELECT metric, area, scenario, avg(value)
                        FROM sums
                        GROUP BY metric, area, scenario"""),
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
                        SELECT instrument, scenario, avg(yen)
                        FROM sums
                        GROUP BY instrument, scenario"""));
    }
}
