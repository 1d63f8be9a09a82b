package enishi.analysis.page;

import java.util.ArrayList;
import java.util.List;

/**
 * How the numbers of a page are computed from the store by plain SQL. The queries stand in the page for whoever wants to
 * check it.
 */
final class Recomputation {

    private Recomputation() {}

    static List<Query> of(Evidence evidence) {
        String baseline = evidence.scenarios().get(0).id();
        List<Query> queries = new ArrayList<>();
        queries.add(new Query("mean", "Means of outcomes over runs", "アウトカムの実行平均", """
                SELECT outcome, area, scenario, avg(value)
                FROM outcomes
                GROUP BY outcome, area, scenario"""));
        queries.add(new Query("difference", "Differences to the baseline over paired runs", "同じシードの実行の組についての基準との差", """
                SELECT policy.outcome, policy.area, policy.scenario, avg(policy.value - baseline.value)
                FROM outcomes AS policy
                JOIN outcomes AS baseline USING (run, outcome, area)
                WHERE baseline.scenario = '%s' AND policy.scenario <> '%s'
                GROUP BY policy.outcome, policy.area, policy.scenario""".formatted(baseline, baseline)));
        queries.add(new Query("survival", "Survival after so many months, mean of the runs", "経過月数ごとの生存率（実行の平均）", """
                SELECT month, area, scenario, avg(share)
                FROM (
                    SELECT month, if(metropolitan, 'JP-metro', 'JP-nonmetro') AS area, scenario, run,
                        1 - avg(if("end" <> 'active' AND months_observed <= month, 1, 0)) AS share
                    FROM ngos, (VALUES (12), (36), (60), (120), (180), (240), (360)) AS marks(month)
                    WHERE initial
                    GROUP BY month, metropolitan, scenario, run
                )
                GROUP BY month, area, scenario"""));
        queries.add(new Query("incidence", "Share ended by each cause after so many months, nonmetropolitan", "経過月数と原因ごとの終了割合（大都市圏外）", """
                SELECT month, ending, scenario, avg(share)
                FROM (
                    SELECT month, ending, scenario, run,
                        avg(if("end" = ending AND months_observed <= month, 1, 0)) AS share
                    FROM ngos,
                        (VALUES (12), (36), (60), (120)) AS marks(month),
                        (VALUES ('insolvency'), ('dormancy'), ('merger')) AS endings(ending)
                    WHERE initial AND NOT metropolitan
                    GROUP BY month, ending, scenario, run
                )
                GROUP BY month, ending, scenario"""));
        return List.copyOf(queries);
    }
}
