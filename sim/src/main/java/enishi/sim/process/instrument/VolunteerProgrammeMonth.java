package enishi.sim.process.instrument;

import enishi.sim.exchange.OutreachOrders;
import enishi.sim.exchange.PostingKind;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.VolunteerProgramme;
import enishi.sim.population.Geography;
import enishi.sim.process.organization.Founding;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** Volunteers leave, return and tell of what they have seen; in the months of a standstill abroad all come home. */
public final class VolunteerProgrammeMonth {

    private static final double MONTHS = 12;

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public VolunteerProgrammeMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** Before the first month: volunteers have returned to all prefectures. */
    public void begin(Founding.Parameters rule) {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            world.volunteers.begin(
                    p,
                    Founding.returnedAtFirst(
                            world.geography.residents(p),
                            world.geography.profile(p).internationalVolunteering(),
                            rule));
        }
    }

    /** Before the first month: a programme that is in force already has sent volunteers in the months before. */
    public void begin(String id, VolunteerProgramme programme) {
        int months = programme.monthsAbroad() + programme.tellingMonths();
        for (int month = world.month - months + 1; month <= world.month; month++) {
            if (programme.isActive(MonthCount.calendar(month))) {
                double planned = programme.sentPerYear() / MONTHS;
                double yen = programme.annualBudgetYen().yen(month) / MONTHS;
                double cost = planned * programme.costPerVolunteerYen();
                double sent = cost <= yen ? planned : planned * yen / cost;
                send(id, programme, from(programme, sent), month);
            }
        }
    }

    /** Returned volunteers grow old and few, and those return whose time abroad is over, whatever became of their programme. */
    public void comeHome(Founding.Parameters rule) {
        world.volunteers.live(world.month, rule.yearlyReturnedLoss() / MONTHS);
    }

    /** A month of the programme of an id. */
    public void run(String id, VolunteerProgramme programme) {
        if (world.conditions.projectBlock(null) > programme.recallBlock()) {
            world.volunteers.recall(id, world.month);
        } else {
            dispatch(id, programme);
        }
        tell(id, programme);
        world.volunteers.forget(id, world.month - programme.tellingMonths());
    }

    private void dispatch(String id, VolunteerProgramme programme) {
        double[] planned = from(programme, programme.sentPerYear() / MONTHS);
        double sum = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            planned[p] *= world.conditions.volunteering(p);
            sum += planned[p];
        }
        double share = spending.affordableShare(id, programme, sum * programme.costPerVolunteerYen());
        double[] sent = new double[Geography.PREFECTURES];
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            sent[p] = share * planned[p];
            // Rounded down, so that what prefectures cost together never exceeds the budget.
            long cost = (long) Math.floor(sent[p] * programme.costPerVolunteerYen());
            spending.pay(id, programme, world.accounts.partners, PostingKind.PUBLIC_PROGRAMME, cost, p);
        }
        send(id, programme, sent, world.month);
    }

    private void send(String id, VolunteerProgramme programme, double[] from, int month) {
        world.volunteers.send(
                id, month + programme.monthsAbroad(), from, settled(from, programme.nonmetropolitanShare()));
    }

    private void tell(String id, VolunteerProgramme programme) {
        List<Double> contacts = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double persons = world.volunteers.returnedOfLate(id, p, world.month, programme.tellingMonths());
            contacts.add(persons * programme.contactsPerReturned() / MONTHS * world.conditions.meeting(p));
        }
        world.orders.order(new OutreachOrders.Visits(
                id.hashCode(),
                contacts,
                programme.conveyedAwareness(),
                programme.awarenessLift(),
                programme.meetingProbability(),
                false));
    }

    /** Persons by the prefecture that they come from: by residents and volunteering for international cooperation. */
    private double[] from(VolunteerProgramme programme, double persons) {
        double[] weights = new double[Geography.PREFECTURES];
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            weights[p] = spending.reaches(programme, p) ? volunteers(p) : 0;
        }
        return spread(persons, weights);
    }

    /** Persons by the prefecture in which they settle: at home, but for the part of metropolitan ones who go elsewhere. */
    private double[] settled(double[] from, double nonmetropolitanShare) {
        double[] weights = new double[Geography.PREFECTURES];
        double[] to = from.clone();
        double elsewhere = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (world.geography.profile(p).metropolitan()) {
                elsewhere += nonmetropolitanShare * from[p];
                to[p] -= nonmetropolitanShare * from[p];
            } else {
                weights[p] = volunteers(p);
            }
        }
        double[] more = spread(elsewhere, weights);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            to[p] += more[p];
        }
        return to;
    }

    private double volunteers(int prefecture) {
        return world.geography.residents(prefecture)
                * world.geography.profile(prefecture).internationalVolunteering();
    }

    private static double[] spread(double persons, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] spread = new double[weights.length];
        for (int p = 0; p < weights.length; p++) {
            spread[p] = sum == 0 ? 0 : persons * weights[p] / sum;
        }
        return spread;
    }
}
