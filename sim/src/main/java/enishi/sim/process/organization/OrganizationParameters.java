package enishi.sim.process.organization;

/**
 * The parameters of all rules of organisations.
 *
 * @param legitimacy of {@link Legitimacy}
 * @param budget of {@link Budget}
 * @param staffing of {@link Staffing}
 * @param coreGroup of {@link CoreGroup}
 * @param labour of {@link Labour}
 * @param skill of {@link Skill}
 * @param outreach of {@link OutreachWork}
 * @param projectResult of {@link ProjectResult}
 * @param application of {@link Application}
 * @param selection of {@link Selection}
 * @param payment of {@link Payment}
 * @param tie of {@link TieFormation}
 * @param adaptation of {@link Adaptation}
 * @param relief of {@link Relief}
 * @param strategy of {@link Strategy}
 * @param closing of {@link Closing}
 * @param relocation of {@link Relocation}
 * @param founding of {@link Founding}
 * @param start of {@link Start}
 */
public record OrganizationParameters(
        Legitimacy.Parameters legitimacy,
        Budget.Parameters budget,
        Staffing.Parameters staffing,
        CoreGroup.Parameters coreGroup,
        Labour.Parameters labour,
        Skill.Parameters skill,
        OutreachWork.Parameters outreach,
        ProjectResult.Parameters projectResult,
        Application.Parameters application,
        Selection.Parameters selection,
        Payment.Parameters payment,
        TieFormation.Parameters tie,
        Adaptation.Parameters adaptation,
        Relief.Parameters relief,
        Strategy.Parameters strategy,
        Closing.Parameters closing,
        Relocation.Parameters relocation,
        Founding.Parameters founding,
        Start.Parameters start) {}
