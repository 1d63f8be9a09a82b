package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.StartupSupport;
import enishi.sim.population.Geography;
import enishi.sim.process.organization.Founding;
import enishi.sim.process.organization.Skill;
import enishi.sim.world.StartupOffer;
import enishi.sim.world.World;
import java.util.stream.IntStream;

/** A month of start-up support: help for the NGOs that found places, and places for those of this month. ODD submodel 6.15. */
public final class StartupSupportMonth {

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public StartupSupportMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, StartupSupport programme, Founding.Parameters rule) {
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive() && ngo.age(world.month) == 1 && ngo.startupSupport.contains(id)) {
                begin(id, programme, ngo);
            }
        }
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive() && ngo.age(world.month) <= programme.officeMonths() && ngo.startupSupport.contains(id)) {
                payOffice(id, programme, ngo);
            }
        }
        if (programme.isActive(MonthCount.calendar(world.month + 1))) {
            world.assistance.offer(new StartupOffer(
                    id,
                    IntStream.range(0, Geography.PREFECTURES)
                            .filter(p -> spending.reaches(programme, p))
                            .boxed()
                            .toList(),
                    Founding.response(programme.grantYen(), programme.response(), rule),
                    places(id, programme)));
        }
    }

    /** Start-up money, which like the founders' own is no income, and the founders' course. */
    private void begin(String id, StartupSupport programme, Ngo ngo) {
        long grant = Math.min(programme.grantYen(), spending.leftYen(id, programme));
        spending.pay(id, programme, ngo.account, PostingKind.STARTUP_SUPPORT, grant, ngo.home);
        if (programme.costPerCourseYen() <= spending.leftYen(id, programme)) {
            spending.buy(id, programme, programme.costPerCourseYen(), ngo.home);
            world.chronicle.note(ngo, Happening.PLACE_TAKEN, id, 0);
            ngo.management = Skill.taught(ngo.management, programme.managementGain());
            ngo.expertise = Skill.taught(ngo.expertise, programme.expertiseGain());
        }
    }

    private void payOffice(String id, StartupSupport programme, Ngo ngo) {
        long unpaid = Math.max(0, ngo.coreCostYen - world.assistance.officeYen(ngo.index));
        long yen = Math.min(Math.min(programme.officeYen(), unpaid), spending.leftYen(id, programme));
        world.assistance.payOffice(ngo.index, yen);
        spending.pay(id, programme, ngo.account, PostingKind.STARTUP_SUPPORT, yen, ngo.home);
        // Not unrestricted income: what ends in some years is not to be planned with.
        ngo.income.add(yen);
    }

    /** Places left of the fiscal year, as far as what is left of its budget pays for grant and course. */
    private int places(String id, StartupSupport programme) {
        long taken = world.ngos.all().stream()
                .filter(ngo -> ngo.startupSupport.contains(id)
                        && MonthCount.fiscalYear(ngo.founded) == MonthCount.fiscalYear(world.month))
                .count();
        long left = Math.max(0, programme.placesPerYear() - taken);
        long costYen = programme.grantYen() + programme.costPerCourseYen();
        return (int) (costYen > 0 ? Math.min(left, spending.leftYen(id, programme) / costYen) : left);
    }
}
