package enishi.sim.process;

import enishi.sim.parameter.RuleType;
import enishi.sim.process.citizen.Acquaintance;
import enishi.sim.process.citizen.Awareness;
import enishi.sim.process.citizen.Climate;
import enishi.sim.process.citizen.Commuting;
import enishi.sim.process.citizen.Conflict;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.process.citizen.Giving;
import enishi.sim.process.citizen.Resolution;
import enishi.sim.process.citizen.Support;
import enishi.sim.process.citizen.Talk;
import enishi.sim.process.citizen.TrustUpdate;
import enishi.sim.process.organization.Adaptation;
import enishi.sim.process.organization.AgencyTie;
import enishi.sim.process.organization.Application;
import enishi.sim.process.organization.Budget;
import enishi.sim.process.organization.Closing;
import enishi.sim.process.organization.CommunityResources;
import enishi.sim.process.organization.Consortium;
import enishi.sim.process.organization.CoreGroup;
import enishi.sim.process.organization.Founding;
import enishi.sim.process.organization.HomeBenefit;
import enishi.sim.process.organization.Labour;
import enishi.sim.process.organization.Leadership;
import enishi.sim.process.organization.Legitimacy;
import enishi.sim.process.organization.LocalGovernmentTie;
import enishi.sim.process.organization.MutualAid;
import enishi.sim.process.organization.OutreachWork;
import enishi.sim.process.organization.Partnership;
import enishi.sim.process.organization.Payment;
import enishi.sim.process.organization.ProjectResult;
import enishi.sim.process.organization.Prudence;
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
            Commuting.TYPE,
            Awareness.TYPE,
            Climate.TYPE,
            TrustUpdate.TYPE,
            Giving.TYPE,
            Deduction.TYPE,
            Support.TYPE,
            Talk.TYPE,
            Acquaintance.TYPE,
            MutualAid.TYPE,
            Labour.TYPE,
            CommunityResources.TYPE,
            Budget.TYPE,
            Prudence.TYPE,
            Payment.TYPE,
            Adaptation.TYPE,
            ProjectResult.TYPE,
            Staffing.TYPE,
            Leadership.TYPE,
            CoreGroup.TYPE,
            Skill.TYPE,
            OutreachWork.TYPE,
            Conflict.TYPE,
            Relief.TYPE,
            TieFormation.TYPE,
            Partnership.TYPE,
            LocalGovernmentTie.TYPE,
            AgencyTie.TYPE,
            Application.TYPE,
            Consortium.TYPE,
            Strategy.TYPE,
            Selection.TYPE,
            HomeBenefit.TYPE,
            Legitimacy.TYPE,
            Closing.TYPE,
            Relocation.TYPE,
            Founding.TYPE);

    private Processes() {}
}
