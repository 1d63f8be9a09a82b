package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Dialogue;
import enishi.sim.policy.DialogueVenue;
import enishi.sim.policy.Dialogues;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Operator;
import enishi.sim.policy.YearlyBudget;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whole runs in which NGOs, officers and universities meet. */
class DialogueRunTest {

    private static ModelInput input(SortedMap<String, Instrument> programmes) {
        SortedMap<String, Instrument> instruments = SmallRun.instruments();
        instruments.putAll(programmes);
        return SmallRun.input("policy", new ModelInput.Policy(SmallRun.parameters(), instruments));
    }

    private static SortedMap<String, Instrument> everything() {
        SortedMap<String, Instrument> all = new TreeMap<>();
        Dialogue dialogue =
                Dialogues.dialogue("officeGain", 0.1, "met", 5, "seekingProbability", 0.5, "information", 0.3);
        all.put("national", dialogue);
        all.put("again", dialogue);
        all.put("regional", with(dialogue, DialogueVenue.REGIONAL, "operator", Operator.JICA, "mediation", 0.5));
        all.put("embassies", with(dialogue, DialogueVenue.EMBASSY, "countryGain", 0.1));
        all.put("sectors", with(dialogue, DialogueVenue.SECTOR, "operator", Operator.LOCAL_GOVERNMENT));
        all.put("evaluation", Dialogues.evaluation("learning", 1, "notice", 0.5, "officeGain", 0.2, "clarity", 1));
        all.put("studies", Dialogues.studies("expertiseFlow", 0.1, "knowledgeFlow", 0.1, "seekingProbability", 0.2));
        all.put("messages", Dialogues.messages("agreement", 0.5, "notice", 0.5));
        return all;
    }

    private static Dialogue with(Dialogue dialogue, DialogueVenue venue, Object... changes) {
        return Defaults.with(Defaults.with(dialogue, "venue", venue), changes);
    }

    @Test
    void booksBeliefsAndTiesStaySoundAndThreadsDoNotMatter() {
        ModelInput input = input(everything());
        SmallRun run = SmallRun.checked(input);
        assertThat(run.indicators).isNotEqualTo(SmallRun.of(SmallRun.input(), 1).indicators);
        assertThat(SmallRun.of(input, 3).indicators).isEqualTo(run.indicators);
    }

    @Test
    void beforeTheirStartAndWithoutMoneyProgrammesChangeNothing() {
        SortedMap<String, Instrument> later = new TreeMap<>();
        later.put("national", Dialogues.dialogue("start", YearMonth.of(2030, 1), "officeGain", 0.1));
        later.put("evaluation", Dialogues.evaluation("annualBudgetYen", YearlyBudget.constant(0), "learning", 1));
        later.put("studies", Dialogues.studies("annualBudgetYen", YearlyBudget.constant(0), "expertiseFlow", 0.5));
        later.put("messages", Dialogues.messages("end", YearMonth.of(2010, 1), "agreement", 1));
        assertThat(SmallRun.of(input(later), 1).indicators).isEqualTo(SmallRun.of(SmallRun.input(), 1).indicators);
    }
}
