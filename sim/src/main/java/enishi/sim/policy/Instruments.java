package enishi.sim.policy;

import java.util.List;

/** Every kind of policy instrument, in one visible list. */
public final class Instruments {

    /** All kinds, in the order in which documents list them. */
    public static final List<InstrumentKind> ALL = List.of(
            GrantScheme.KIND,
            DevelopmentEducation.KIND,
            CapacityBuilding.KIND,
            PersonnelExchange.KIND,
            StaffRetention.KIND,
            StartupSupport.KIND,
            CountryDesks.KIND,
            VolunteerProgramme.KIND,
            CooperationCulture.KIND,
            GiftMatching.KIND,
            GiftDeduction.KIND,
            LocalGovernmentPartnership.KIND,
            LocalFoundation.KIND,
            EmergencyPlatform.KIND,
            Dialogue.KIND,
            JointEvaluation.KIND,
            JointStudies.KIND,
            AlignedCommunication.KIND);

    private Instruments() {}
}
