package enishi.sim.process.instrument;

import enishi.sim.exchange.OutreachOrders;
import enishi.sim.policy.Audience;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.population.Geography;
import enishi.sim.world.TrainedTeachers;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** A month of development education: visits ordered for the coming month and teachers trained, both paid now. */
public final class DevelopmentEducationMonth {

    private static final double MONTHS = 12;

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public DevelopmentEducationMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, DevelopmentEducation programme) {
        List<Double> visitors = spread(programme, programme.annualContacts() / MONTHS, programme.audience());
        List<Double> trained = spread(programme, programme.teachersTrainedPerYear() / MONTHS, Audience.PUPILS);
        double planned = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            planned += costYen(programme, visitors.get(p), trained.get(p));
        }
        double affordable = spending.affordableShare(id, programme, planned);
        List<Double> perPrefecture = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double persons = affordable * visitors.get(p);
            double teachers = affordable * trained.get(p);
            perPrefecture.add(persons);
            // Rounded down, so that what prefectures cost together never exceeds the budget.
            long cost = (long) Math.floor(costYen(programme, persons, teachers));
            spending.buy(id, programme, cost, p);
            train(id, programme, p, teachers);
        }
        world.orders.order(new OutreachOrders.Visits(
                id.hashCode(),
                perPrefecture,
                programme.conveyedAwareness(),
                programme.awarenessLift(),
                programme.meetingProbability(),
                programme.audience() == Audience.PUPILS));
    }

    /** A month's persons by prefecture, less those who cannot meet. */
    private List<Double> spread(DevelopmentEducation programme, double persons, Audience audience) {
        double sum = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            sum += weight(programme, p, audience);
        }
        List<Double> perPrefecture = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            perPrefecture.add(persons * weight(programme, p, audience) / sum * world.conditions.meeting(p));
        }
        return perPrefecture;
    }

    private double weight(DevelopmentEducation programme, int prefecture, Audience audience) {
        if (!spending.reaches(programme, prefecture)) {
            return 0;
        }
        return audience == Audience.PUPILS
                ? world.geography.profile(prefecture).schools()
                : world.geography.residents(prefecture);
    }

    private static double costYen(DevelopmentEducation programme, double visitors, double teachers) {
        return visitors * programme.costPerContactYen() + teachers * programme.costPerTeacherYen();
    }

    private void train(String id, DevelopmentEducation programme, int prefecture, double number) {
        if (number > 0) {
            TrainedTeachers teachers = world.teachers.computeIfAbsent(id, key -> new TrainedTeachers(programme));
            teachers.use(programme);
            teachers.train(prefecture, number);
        }
    }
}
