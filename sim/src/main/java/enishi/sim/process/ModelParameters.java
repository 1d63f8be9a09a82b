package enishi.sim.process;

import enishi.sim.process.citizen.Acquaintance;
import enishi.sim.process.citizen.Awareness;
import enishi.sim.process.citizen.CitizenParameters;
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
import enishi.sim.process.organization.OrganizationParameters;
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

/**
 * The parameters of every rule, one component per rule under the rule's id.
 *
 * @param trust of {@link TrustUpdate}
 * @param awareness of {@link Awareness}
 * @param talk of {@link Talk}
 * @param acquaintance of {@link Acquaintance}
 * @param support of {@link Support}
 * @param giving of {@link Giving}
 * @param resolution of {@link Resolution}
 * @param commuting of {@link Commuting}
 * @param climate of {@link Climate}
 * @param conflict of {@link Conflict}
 * @param deduction of {@link Deduction}
 * @param communityResources of {@link CommunityResources}
 * @param homeBenefit of {@link HomeBenefit}
 * @param legitimacy of {@link Legitimacy}
 * @param budget of {@link Budget}
 * @param staffing of {@link Staffing}
 * @param leadership of {@link Leadership}
 * @param coreGroup of {@link CoreGroup}
 * @param labour of {@link Labour}
 * @param skill of {@link Skill}
 * @param outreach of {@link OutreachWork}
 * @param projectResult of {@link ProjectResult}
 * @param application of {@link Application}
 * @param selection of {@link Selection}
 * @param payment of {@link Payment}
 * @param prudence of {@link Prudence}
 * @param consortium of {@link Consortium}
 * @param mutualAid of {@link MutualAid}
 * @param tie of {@link TieFormation}
 * @param partnership of {@link Partnership}
 * @param localGovernmentTie of {@link LocalGovernmentTie}
 * @param agencyTie of {@link AgencyTie}
 * @param adaptation of {@link Adaptation}
 * @param relief of {@link Relief}
 * @param strategy of {@link Strategy}
 * @param closing of {@link Closing}
 * @param relocation of {@link Relocation}
 * @param founding of {@link Founding}
 * @param start of {@link Start}
 */
public record ModelParameters(
        TrustUpdate.Parameters trust,
        Awareness.Parameters awareness,
        Talk.Parameters talk,
        Acquaintance.Parameters acquaintance,
        Support.Parameters support,
        Giving.Parameters giving,
        Resolution.Parameters resolution,
        Commuting.Parameters commuting,
        Climate.Parameters climate,
        Conflict.Parameters conflict,
        Deduction.Parameters deduction,
        CommunityResources.Parameters communityResources,
        HomeBenefit.Parameters homeBenefit,
        Legitimacy.Parameters legitimacy,
        Budget.Parameters budget,
        Staffing.Parameters staffing,
        Leadership.Parameters leadership,
        CoreGroup.Parameters coreGroup,
        Labour.Parameters labour,
        Skill.Parameters skill,
        OutreachWork.Parameters outreach,
        ProjectResult.Parameters projectResult,
        Application.Parameters application,
        Selection.Parameters selection,
        Payment.Parameters payment,
        Prudence.Parameters prudence,
        Consortium.Parameters consortium,
        MutualAid.Parameters mutualAid,
        TieFormation.Parameters tie,
        Partnership.Parameters partnership,
        LocalGovernmentTie.Parameters localGovernmentTie,
        AgencyTie.Parameters agencyTie,
        Adaptation.Parameters adaptation,
        Relief.Parameters relief,
        Strategy.Parameters strategy,
        Closing.Parameters closing,
        Relocation.Parameters relocation,
        Founding.Parameters founding,
        Start.Parameters start) {

    /** The parameters of the rules of citizens. */
    public CitizenParameters citizen() {
        return new CitizenParameters(
                trust,
                awareness,
                talk,
                acquaintance,
                support,
                giving,
                resolution,
                commuting,
                climate,
                conflict,
                deduction);
    }

    /** The parameters of the rules of organisations. */
    public OrganizationParameters organization() {
        return new OrganizationParameters(
                conflict,
                deduction,
                communityResources,
                homeBenefit,
                legitimacy,
                budget,
                staffing,
                leadership,
                coreGroup,
                labour,
                skill,
                outreach,
                projectResult,
                application,
                selection,
                payment,
                prudence,
                consortium,
                mutualAid,
                tie,
                partnership,
                localGovernmentTie,
                agencyTie,
                adaptation,
                relief,
                strategy,
                closing,
                relocation,
                founding,
                start);
    }
}
