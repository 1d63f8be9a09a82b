package enishi.sim.process.instrument;

import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.EmergencyPlatform;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.LocalFoundation;
import enishi.sim.policy.LocalGovernmentPartnership;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** How each kind of programme acts in a month, in one visible list. */
public final class Programmes {

    private final List<Turn<?>> turns;
    private final EmergencyPlatformMonth platforms;

    /** The programmes of a world. */
    public Programmes(World world, long seed) {
        DevelopmentEducationMonth education = new DevelopmentEducationMonth(world);
        LocalGovernmentPartnershipMonth partnership = new LocalGovernmentPartnershipMonth(world);
        LocalFoundationMonth foundation = new LocalFoundationMonth(world, seed);
        platforms = new EmergencyPlatformMonth(world);
        turns = List.of(
                new Turn<>(DevelopmentEducation.class, (id, programme, rules) -> education.run(id, programme)),
                new Turn<>(LocalGovernmentPartnership.class, (id, programme, rules) -> partnership.run(id, programme)),
                new Turn<>(LocalFoundation.class, (id, programme, rules) -> foundation.run(id, programme)),
                new Turn<>(
                        EmergencyPlatform.class,
                        (id, programme, rules) -> platforms.run(id, programme, rules.relief())));
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
