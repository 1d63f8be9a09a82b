package enishi.sim.process.instrument;

import enishi.sim.exchange.OutreachOrders;
import enishi.sim.exchange.PostingKind;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.population.Geography;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** A month of development education: ordered for the coming month, paid now. */
public final class DevelopmentEducationMonth {

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public DevelopmentEducationMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, DevelopmentEducation programme) {
        double residents = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            if (reaches(programme, p)) {
                residents += world.geography.residents(p);
            }
        }
        double planned = programme.annualContacts() / 12.0;
        double monthly = planned * spending.affordableShare(id, programme, planned * programme.costPerContactYen());
        List<Double> perPrefecture = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double persons = reaches(programme, p) ? monthly * world.geography.residents(p) / residents : 0;
            perPrefecture.add(persons);
            // Rounded down, so that what prefectures cost together never exceeds the budget.
            long cost = (long) Math.floor(persons * programme.costPerContactYen());
            spending.pay(id, programme, world.accounts.suppliers, PostingKind.PUBLIC_PROGRAMME, cost, p);
        }
        world.orders.order(new OutreachOrders.Visits(
                id.hashCode(),
                perPrefecture,
                programme.conveyedAwareness(),
                programme.awarenessLift(),
                programme.meetingProbability()));
    }

    private boolean reaches(DevelopmentEducation programme, int prefecture) {
        return programme.reaches(world.geography.profile(prefecture).isoCode());
    }
}
