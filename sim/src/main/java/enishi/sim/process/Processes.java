package enishi.sim.process;

import enishi.sim.parameter.RuleType;
import enishi.sim.process.citizen.Acquaintance;
import enishi.sim.process.citizen.Awareness;
import enishi.sim.process.citizen.Giving;
import enishi.sim.process.citizen.Resolution;
import enishi.sim.process.citizen.Support;
import enishi.sim.process.citizen.Talk;
import enishi.sim.process.citizen.TrustUpdate;
import enishi.sim.process.organization.Adaptation;
import enishi.sim.process.organization.Application;
import enishi.sim.process.organization.Budget;
import enishi.sim.process.organization.Closing;
import enishi.sim.process.organization.CoreGroup;
import enishi.sim.process.organization.Founding;
import enishi.sim.process.organization.Labour;
import enishi.sim.process.organization.Legitimacy;
import enishi.sim.process.organization.OutreachWork;
import enishi.sim.process.organization.Payment;
import enishi.sim.process.organization.ProjectResult;
import enishi.sim.process.organization.Relief;
import enishi.sim.process.organization.Relocation;
import enishi.sim.process.organization.Selection;
import enishi.sim.process.organization.Skill;
import enishi.sim.process.organization.Staffing;
import enishi.sim.process.organization.Start;
import enishi.sim.process.organization.Strategy;
import enishi.sim.process.organization.TieFormation;
import java.util.List;

/** Every rule of the model, in the order of a month: the process overview. */
public final class Processes {

    /** All rules. */
    public static final List<RuleType> ALL = List.of(
            Start.TYPE,
            Resolution.TYPE,
            Awareness.TYPE,
            TrustUpdate.TYPE,
            Giving.TYPE,
            Support.TYPE,
            Talk.TYPE,
            Acquaintance.TYPE,
            Labour.TYPE,
            Budget.TYPE,
            Payment.TYPE,
            Adaptation.TYPE,
            ProjectResult.TYPE,
            Staffing.TYPE,
            CoreGroup.TYPE,
            Skill.TYPE,
            OutreachWork.TYPE,
            Relief.TYPE,
            TieFormation.TYPE,
            Application.TYPE,
            Strategy.TYPE,
            Selection.TYPE,
            Legitimacy.TYPE,
            Closing.TYPE,
            Relocation.TYPE,
            Founding.TYPE);

    private Processes() {}
}
