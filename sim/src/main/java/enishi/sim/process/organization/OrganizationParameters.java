package enishi.sim.process.organization;

import enishi.sim.process.citizen.Conflict;
import enishi.sim.process.citizen.Deduction;

/**
 * The parameters of all rules of organisations.
 *
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
public record OrganizationParameters(
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
        Start.Parameters start) {}
