package enishi.sim.policy;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NGOs agree on what they tell the public, and when.
 *
 * <p>It acts on contact (appeals of participants crowd one another out less), on evidence (successes are noticed a little more
 * often) and on time.
 */
public record AlignedCommunication(
        Operator operator,
        @Nullable YearMonth start,
        @Nullable YearMonth end,
        int lagMonths,
        YearlyBudget annualBudgetYen,
        List<String> prefectures,

        @Setting(
                meaning = "ids of the causes whose NGOs take part; empty means all",
                value = "[]",
                source = "assumption: all causes unless some are given")
        List<String> causes,

        @Parameter(
                symbol = "p",
                meaning = "part of the NGOs without ties that takes part",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.1,
                source = "assumption: one in ten by itself")
        double participation,

        @Parameter(
                symbol = "p_T",
                meaning = "part of the others that each tie with an NGO brings in",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.05,
                source = "assumption: one partner in twenty persuades")
        double participationPerTie,

        @Parameter(
                symbol = "agree",
                meaning = "part of a participant's appeals that no longer competes for attention",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.3,
                source = "assumption: agreed subjects and dates help one another in a third of cases")
        double agreement,

        @Parameter(
                symbol = "note",
                meaning = "part of those who would not notice a success of a participant that does",
                unit = "share",
                min = 0,
                max = 1,
                value = 0.02,
                source = "assumption: a shared message adds a little to the own newsletter")
        double notice,

        @Parameter(
                symbol = "c",
                meaning = "cost of a participant",
                unit = "yen/month",
                min = 0,
                max = 10000000,
                value = 20000,
                source = "assumption: a shared press officer for twenty NGOs")
        long costPerNgoYen,

        @Parameter(
                symbol = "t",
                meaning = "time that agreeing takes a participant",
                unit = "person-months/month",
                min = 0,
                max = 1,
                value = 0.02,
                source = "assumption: half a day a month")
        double timePerNgo)
        implements Programme {

    /** The kind as scenario files name it. */
    public static final InstrumentKind KIND = new InstrumentKind(
            "aligned-communication", "Aligned communication", "contact, evidence, time", AlignedCommunication.class);

    /** Copies the lists so that the settings cannot change during a run. */
    public AlignedCommunication {
        prefectures = List.copyOf(prefectures);
        causes = List.copyOf(causes);
    }
}
