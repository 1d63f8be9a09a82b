package enishi.sim.process.instrument;

import enishi.sim.policy.AlignedCommunication;
import enishi.sim.policy.CapacityBuilding;
import enishi.sim.policy.CooperationCulture;
import enishi.sim.policy.CountryDesks;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.Dialogue;
import enishi.sim.policy.EmergencyPlatform;
import enishi.sim.policy.GiftDeduction;
import enishi.sim.policy.GiftMatching;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.JointEvaluation;
import enishi.sim.policy.JointStudies;
import enishi.sim.policy.LocalFoundation;
import enishi.sim.policy.LocalGovernmentPartnership;
import enishi.sim.policy.PersonnelExchange;
import enishi.sim.policy.StaffRetention;
import enishi.sim.policy.StartupSupport;
import enishi.sim.policy.VolunteerProgramme;
import enishi.sim.process.organization.Founding;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** How each kind of programme acts in a month, in one visible list. */
public final class Programmes {

    private final List<Turn<?>> turns;
    private final VolunteerProgrammeMonth volunteers;
    private final EmergencyPlatformMonth platforms;

    /** The programmes of a world. */
    public Programmes(World world, long seed) {
        DevelopmentEducationMonth education = new DevelopmentEducationMonth(world);
        CapacityBuildingMonth capacity = new CapacityBuildingMonth(world, seed);
        PersonnelExchangeMonth exchange = new PersonnelExchangeMonth(world, seed);
        StaffRetentionMonth retention = new StaffRetentionMonth(world);
        StartupSupportMonth startups = new StartupSupportMonth(world);
        CountryDesksMonth desks = new CountryDesksMonth(world);
        volunteers = new VolunteerProgrammeMonth(world);
        CultureMonth culture = new CultureMonth(world);
        GiftMatchingMonth matching = new GiftMatchingMonth(world);
        GiftDeductionMonth deduction = new GiftDeductionMonth(world);
        LocalGovernmentPartnershipMonth partnership = new LocalGovernmentPartnershipMonth(world);
        LocalFoundationMonth foundation = new LocalFoundationMonth(world, seed);
        platforms = new EmergencyPlatformMonth(world);
        DialogueMonth dialogue = new DialogueMonth(world, seed);
        JointEvaluationMonth evaluation = new JointEvaluationMonth(world, seed);
        JointStudiesMonth studies = new JointStudiesMonth(world, seed);
        AlignedCommunicationMonth messages = new AlignedCommunicationMonth(world, seed);
        turns = List.of(
                new Turn<>(DevelopmentEducation.class, (id, programme, rules) -> education.run(id, programme)),
                new Turn<>(CapacityBuilding.class, (id, programme, rules) -> capacity.run(id, programme)),
                new Turn<>(
                        PersonnelExchange.class,
                        (id, programme, rules) -> exchange.run(id, programme, rules.agencyTie())),
                new Turn<>(
                        StaffRetention.class, (id, programme, rules) -> retention.run(id, programme, rules.budget())),
                new Turn<>(
                        StartupSupport.class, (id, programme, rules) -> startups.run(id, programme, rules.founding())),
                new Turn<>(CountryDesks.class, (id, programme, rules) -> desks.run(id, programme)),
                new Turn<>(VolunteerProgramme.class, (id, programme, rules) -> volunteers.run(id, programme)),
                new Turn<>(CooperationCulture.class, (id, programme, rules) -> culture.run(id, programme)),
                new Turn<>(GiftMatching.class, (id, programme, rules) -> matching.run(id, programme)),
                new Turn<>(
                        GiftDeduction.class, (id, programme, rules) -> deduction.run(id, programme, rules.deduction())),
                new Turn<>(LocalGovernmentPartnership.class, (id, programme, rules) -> partnership.run(id, programme)),
                new Turn<>(LocalFoundation.class, (id, programme, rules) -> foundation.run(id, programme)),
                new Turn<>(
                        EmergencyPlatform.class,
                        (id, programme, rules) -> platforms.run(id, programme, rules.relief())),
                new Turn<>(Dialogue.class, dialogue::run),
                new Turn<>(JointEvaluation.class, evaluation::run),
                new Turn<>(JointStudies.class, (id, programme, rules) -> studies.run(id, programme)),
                new Turn<>(AlignedCommunication.class, (id, programme, rules) -> messages.run(id, programme)));
    }

    /** Before the first month: what programmes have brought about until now. */
    public void open(SortedMap<String, Instrument> instruments, Founding.Parameters rule) {
        volunteers.begin(rule);
        instruments.forEach((id, instrument) -> {
            if (instrument instanceof VolunteerProgramme programme) {
                volunteers.begin(id, programme);
            }
        });
    }

    /** Begins a month: what happens whether or not a programme is still there. */
    public void begin(OrganizationParameters rules) {
        volunteers.comeHome(rules.founding());
    }

    /** Kinds of programmes that act. */
    public List<? extends Class<?>> kinds() {
        return turns.stream().map(Turn::kind).toList();
    }

    /** A month of the instrument of an id; a grant scheme has its turn elsewhere. */
    public void run(String id, Instrument instrument, OrganizationParameters rules) {
        for (Turn<?> turn : turns) {
            turn.run(id, instrument, rules);
        }
    }

    /** Ends what instruments keep that are not in force in a month. */
    public void close(SortedMap<String, Instrument> instruments, YearMonth month) {
        platforms.close(instruments, month);
    }

    /** What a kind of programme does in a month. */
    private interface Act<P extends Instrument> {
        void run(String id, P programme, OrganizationParameters rules);
    }

    private record Turn<P extends Instrument>(Class<P> kind, Act<P> act) {

        void run(String id, Instrument instrument, OrganizationParameters rules) {
            if (kind.isInstance(instrument)) {
                act.run(id, kind.cast(instrument), rules);
            }
        }
    }
}
