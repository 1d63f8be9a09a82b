package enishi.sim.process.instrument;

import enishi.sim.exchange.OutreachOrders;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.population.Geography;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** A month of the teachers whom programmes have trained: their lessons of the coming month, at no cost to anybody. */
public final class TeachersMonth {

    private static final double MONTHS = 12;

    private final World world;

    /** Acts in the given world. */
    public TeachersMonth(World world) {
        this.world = world;
    }

    /** All teachers teach, by the ids of the programmes that have trained them; then some give it up. */
    public void teach() {
        world.teachers.forEach((id, teachers) -> {
            DevelopmentEducation settings = teachers.settings();
            List<Double> perPrefecture = new ArrayList<>();
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                double lessons = teachers.persons(p) * settings.contactsPerTeacher() / MONTHS;
                perPrefecture.add(lessons * world.conditions.meeting(p));
            }
            world.orders.order(new OutreachOrders.Visits(
                    key(id),
                    perPrefecture,
                    settings.conveyedAwareness(),
                    settings.awarenessLift(),
                    settings.meetingProbability(),
                    true));
            teachers.age();
        });
    }

    /** Key of the randomness of lessons by the teachers of a programme, another than that of its own visits. */
    static int key(String id) {
        return (id + "/teachers").hashCode();
    }
}
