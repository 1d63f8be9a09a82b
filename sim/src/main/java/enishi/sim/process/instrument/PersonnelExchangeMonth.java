package enishi.sim.process.instrument;

import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Secondment;
import enishi.sim.policy.PersonnelExchange;
import enishi.sim.process.organization.AgencyTie;
import enishi.sim.process.organization.InstitutionTieMonth;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/**
 * A month of personnel exchange: NGOs send staff, who are away, get to know the operator's office and come back with skill.
 *
 * <p>An NGO with enough staff, a head and nobody away wishes to send somebody with probability {@code wish·(1 − e)}. ODD submodel
 * 6.15.
 */
public final class PersonnelExchangeMonth {

    private final World world;
    private final Spending spending;
    private final Seats seats;
    private final InstitutionTieMonth ties;

    /** Acts in the given world. */
    public PersonnelExchangeMonth(World world, long seed) {
        this.world = world;
        this.spending = new Spending(world);
        this.seats = new Seats(world, spending, Stream.PERSONNEL_EXCHANGE, seed);
        this.ties = new InstitutionTieMonth(world, seed);
    }

    /** A month of the programme of an id. */
    public void run(String id, PersonnelExchange programme, AgencyTie.Parameters tie) {
        for (Ngo ngo : seats.draw(
                id, programme, programme.seatsPerYear(), programme.costPerSeatYen(), ngo -> wish(ngo, programme))) {
            ngo.secondment = new Secondment(
                    world.month + programme.secondedMonths(), programme.managementGain(), programme.expertiseGain());
            ties.meetOfficers(ngo, programme.operator(), tie.jointGain(), tie);
            spending.buy(id, programme, programme.costPerSeatYen(), ngo.home);
            world.chronicle.note(ngo, Happening.PLACE_TAKEN, id, 0);
        }
    }

    private static double wish(Ngo ngo, PersonnelExchange programme) {
        boolean can = ngo.staff >= programme.minimumStaff() && !ngo.isHeadless() && ngo.secondment == null;
        return can ? programme.monthlyWish() * (1 - ngo.expertise) : 0;
    }
}
