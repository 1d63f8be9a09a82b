package enishi.scenarios.catalog;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeWriter;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a scenario to start from: valid as it is, and with one example of each thing that a user may change. */
public final class ScenarioTemplate {

    /** The file of the schema that the text names, as seen from it. */
    public static final String SCHEMA = "scenario.schema.json";

    private static final String NEW_ID = "my-lectures";
    private static final String BUDGET = "6 billion yen";

    private ScenarioTemplate() {}

    /**
     * The text.
     *
     * @param id its id
     * @param title its title, or {@code null} for one to be replaced
     * @param parent what it says after {@code extends}
     * @param base the scenario that this stands for
     */
    public static String text(String id, @Nullable String title, String parent, Scenario base) {
        String changed = largestScheme(base);
        String added = free(base);
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("$schema", text(SCHEMA));
        members.put("id", text(id));
        members.put(
                "title",
                words(
                        title == null ? "Title of " + id + " (replace it)" : title,
                        title == null ? id + "の題名（書き換えてください）" : title));
        members.put("question", words("Which question does it answer? (replace it)", "このシナリオはどんな問いに答えるか（書き換えてください）。"));
        members.put("description", description(parent, changed, added));
        members.put("sources", new Json.Items(Json.NOWHERE, List.of()));
        members.put("extends", text(parent));
        members.put("parameters", object("budget", object("reserveMonths", number(9))));
        Map<String, Json> instruments = new LinkedHashMap<>();
        if (changed != null) {
            instruments.put(changed, object("annualBudgetYen", text(BUDGET)));
        }
        Map<String, Json> lectures = new LinkedHashMap<>();
        lectures.put("kind", text(DevelopmentEducation.KIND.id()));
        lectures.put("operator", text("jica"));
        lectures.put("start", text(base.definition().start().plusYears(1).toString()));
        lectures.put("prefectures", new Json.Items(Json.NOWHERE, List.of(text("shikoku"), text("JP-34"))));
        lectures.put("annualContacts", number(100_000));
        instruments.put(added, new Json.Members(Json.NOWHERE, lectures));
        members.put("instruments", new Json.Members(Json.NOWHERE, instruments));
        return TreeWriter.write(new Json.Members(Json.NOWHERE, members));
    }

    private static Json description(String parent, @Nullable String changed, String added) {
        String english = "Replace this text: say what the scenario changes and why, and what to look at."
                + " Whatever the file leaves out is as in " + parent + ", which it extends."
                + " EXAMPLES, to be changed or deleted."
                + " A changed parameter: budget.reserveMonths, the reserve that NGOs aim at, is 9 months of core cost"
                + " (\"enishi describe parameters\" lists all parameters with unit, range and source)."
                + (changed == null
                        ? ""
                        : " A changed instrument: the yearly budget of " + changed + " is " + BUDGET
                                + "; an amount may also be a number, or differ by fiscal year:"
                                + " {\"2016\": \"5.5 billion yen\", \"2020\": \"60億円\"}. To take an instrument away,"
                                + " write null in its place.")
                + " An added instrument: " + added + ", with a kind, from a year after the first reported month on, in"
                + " Shikoku and Hiroshima (\"enishi describe instruments\" lists the kinds and their levers)."
                + " Under sources stand keys of the source list or texts.";
        String japanese = "この文章は、何をなぜ変えるか、どこを見るかの説明に書き換えてください。書かれていない項目はすべて、extends に示した "
                + parent + " と同じです。以下は例なので、変えるか消してください。"
                + "パラメータの変更例：NGOが目指す準備金（budget.reserveMonths）を9か月分にする。"
                + (changed == null ? "" : "政策手段の変更例：" + changed + " の年間予算を60億円にする（null と書けば、その手段はなくなる）。")
                + "政策手段の追加例：" + added + "（四国と広島での開発教育）。";
        return words(english, japanese);
    }

    private static @Nullable String largestScheme(Scenario base) {
        int month = MonthCount.of(base.definition().start());
        String largest = null;
        long most = -1;
        for (Map.Entry<String, Instrument> entry :
                base.definition().instruments().entrySet()) {
            long yen = entry.getValue().annualBudgetYen().yen(month);
            if (entry.getValue() instanceof GrantScheme && yen > most) {
                largest = entry.getKey();
                most = yen;
            }
        }
        return largest;
    }

    /** An id that the base does not have. */
    private static String free(Scenario base) {
        String id = NEW_ID;
        for (int number = 2; base.definition().instruments().containsKey(id); number++) {
            id = NEW_ID + '-' + number;
        }
        return id;
    }

    private static Json words(String english, String japanese) {
        Map<String, Json> words = new LinkedHashMap<>();
        words.put("en", text(english));
        words.put("ja", text(japanese));
        return new Json.Members(Json.NOWHERE, words);
    }

    private static Json object(String key, Json value) {
        return new Json.Members(Json.NOWHERE, Map.of(key, value));
    }

    private static Json text(String text) {
        return new Json.Text(Json.NOWHERE, text);
    }

    private static Json number(int number) {
        return new Json.Decimal(Json.NOWHERE, String.valueOf(number), BigDecimal.valueOf(number));
    }
}
