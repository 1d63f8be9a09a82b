package enishi.analysis.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold what.
 *
 * @param time column of the time at which observation stopped, at least 0
 * @param event column of what happened then
 * @param censored values of {@code event} that mean still alive; without any, the column holds 0 or 1, true or false
 * @param entry column of the time from which a row was watched, or {@code null} if from the beginning
 * @param group column of groups that are compared, or {@code null}
 * @param strata column of strata within which groups and covariates are compared, or {@code null}
 * @param covariates columns of the covariates of a regression
 * @param where values that columns must have for a row to count
 */
public record SurvivalQuestion(
        String time,
        String event,
        List<String> censored,
        @Nullable String entry,
        @Nullable String group,
        @Nullable String strata,
        List<String> covariates,
        Map<String, String> where) {

    /** All columns from which values are taken, in the order of the question, each once. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(time);
        columns.add(event);
        for (String column : new String[] {entry, group, strata}) {
            if (column != null) {
                columns.add(column);
            }
        }
        columns.addAll(covariates);
        return columns.stream().distinct().toList();
    }
}
