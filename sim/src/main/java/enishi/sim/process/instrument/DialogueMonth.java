package enishi.sim.process.instrument;

import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.policy.Dialogue;
import enishi.sim.policy.DialogueVenue;
import enishi.sim.population.Geography;
import enishi.sim.process.organization.InstitutionTieMonth;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.process.organization.PartnershipMonth;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.Encounter;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A month of dialogue: meetings are held at their places, NGOs come, and what they take home is noted.
 *
 * <p>An NGO that is invited wants to come with probability {@code exp(−d/d₀)·min(1, labour)·meet}; a lottery gives the seats.
 * ODD submodel 6.16.
 */
public final class DialogueMonth {

    private static final int MONTHS = 12;
    private static final int APRIL = 3;

    private final World world;
    private final Spending spending;
    private final InstitutionTieMonth officers;
    private final PartnershipMonth abroad;
    private final KeyedRandom random;

    /** Acts in the given world. */
    public DialogueMonth(World world, long seed) {
        this.world = world;
        this.spending = new Spending(world);
        this.officers = new InstitutionTieMonth(world, seed);
        this.abroad = new PartnershipMonth(world, seed);
        this.random = new KeyedRandom(seed);
    }

    /** A month of the programme of an id. */
    public void run(String id, Dialogue programme, OrganizationParameters rules) {
        if (!isHeld(programme.annualMeetings(), world.month)) {
            return;
        }
        List<List<Ngo>> meetings = new ArrayList<>();
        for (int place = 0; place < places(programme.venue()); place++) {
            meetings.add(come(id, programme, place));
        }
        int seats = meetings.stream().mapToInt(List::size).sum();
        int paid = spending.affordableNumber(id, programme, seats, programme.costPerSeatYen());
        for (int place = 0; place < meetings.size(); place++) {
            List<Ngo> wanted = meetings.get(place);
            if (!wanted.isEmpty()) {
                // Rounded down, so that what all meetings cost together never exceeds the budget.
                int come = (int) ((long) paid * wanted.size() / seats);
                hold(id, programme, place, wanted.subList(0, come), rules);
            }
        }
    }

    /** Whether a meeting is held in a month, counted from year 0, if there are so many in a fiscal year, at most 12. */
    static boolean isHeld(int annualMeetings, int month) {
        int before = Math.floorMod(month - APRIL, MONTHS);
        return (before + 1) * annualMeetings / MONTHS > before * annualMeetings / MONTHS;
    }

    /** Number of the places at which there may be meetings: offices by seat, causes, countries. */
    private int places(DialogueVenue venue) {
        return switch (venue) {
            case NATIONAL -> 1;
            case REGIONAL -> Geography.PREFECTURES;
            case EMBASSY -> world.institutions.countries().size();
            case SECTOR -> world.causes.size();
        };
    }

    /** Who is invited to a place. */
    private Predicate<Ngo> invited(Dialogue programme, int place) {
        return switch (programme.venue()) {
            case NATIONAL -> ngo -> true;
            case REGIONAL -> ngo -> office(ngo) == place;
            case EMBASSY -> {
                boolean open = isOpen(
                        programme.countries(),
                        world.institutions.countries().get(place).code());
                yield ngo -> open && worksIn(ngo, place);
            }
            case SECTOR -> {
                boolean open =
                        isOpen(programme.causes(), world.causes.get(place).id());
                yield ngo -> open && ngo.cause == place;
            }
        };
    }

    private static boolean isOpen(List<String> chosen, String one) {
        return chosen.isEmpty() || chosen.contains(one);
    }

    private int office(Ngo ngo) {
        return world.geography.profile(ngo.home).coveringOffice() - 1;
    }

    private boolean worksIn(Ngo ngo, int country) {
        return world.institutionTies.tie(ngo, world.institutions.abroad().get(country)) != null;
    }

    /** Who comes to a meeting and gets a seat, by the lottery. */
    private List<Ngo> come(String id, Dialogue programme, int place) {
        Predicate<Ngo> invited = invited(programme, place);
        Ranking guests = new Ranking();
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive() && spending.reaches(programme, ngo.home) && invited.test(ngo)) {
                random.at(Stream.DIALOGUE, world.month, ProgrammeKey.of(id, place), ngo.key);
                if (random.chance(coming(ngo, programme, place))) {
                    guests.add(ngo, random.uniform());
                }
            }
        }
        return guests.highest(programme.seats());
    }

    private double coming(Ngo ngo, Dialogue programme, int place) {
        double willing = Math.min(1, ngo.labour);
        if (programme.venue() == DialogueVenue.EMBASSY) {
            // Its people on the spot go, if work there does not stand still.
            return willing
                    * (1
                            - world.conditions.projectBlock(
                                    world.institutions.countries().get(place).code()));
        }
        int venue = programme.venue() == DialogueVenue.REGIONAL ? place : Geography.TOKYO;
        return willing
                * StrictMath.exp(-world.geography.distanceKm(ngo.home, venue) / programme.rangeKm())
                * world.conditions.meeting(ngo.home);
    }

    /** A meeting takes place: those who come pay with time, and take ties and news home. */
    private void hold(String id, Dialogue programme, int place, List<Ngo> participants, OrganizationParameters rules) {
        for (Ngo ngo : participants) {
            spending.buy(id, programme, programme.costPerSeatYen(), ngo.home);
            world.chronicle.note(ngo, Happening.PLACE_TAKEN, id, 0);
            world.assistance.takeTime(ngo.index, programme.timePerSeat());
            officers.meetOfficers(ngo, programme.operator(), programme.officeGain(), rules.agencyTie());
            ngo.news.give(programme.information(), world.month, programme.informedMonths());
            if (programme.venue() == DialogueVenue.REGIONAL) {
                ngo.mediation.give(programme.mediation(), world.month, programme.mediatedMonths());
            } else if (programme.venue() == DialogueVenue.EMBASSY) {
                abroad.meet(ngo, place, programme.countryGain());
            }
        }
        if (participants.size() > 1) {
            double talk = Math.min(1, programme.met() / (participants.size() - 1));
            world.assistance.bringTogether(new Encounter(participants, talk, programme.seekingProbability()));
        }
    }
}
