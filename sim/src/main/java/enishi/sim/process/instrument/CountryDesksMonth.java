package enishi.sim.process.instrument;

import enishi.sim.exchange.PostingKind;
import enishi.sim.policy.CountryDesks;
import enishi.sim.population.Geography;
import enishi.sim.population.PartnerCountry;
import enishi.sim.world.World;
import java.util.List;

/** A month of desks abroad: paid now, open to NGOs in the coming month. */
public final class CountryDesksMonth {

    private static final int MONTHS = 12;

    private final World world;
    private final Spending spending;

    /** Acts in the given world. */
    public CountryDesksMonth(World world) {
        this.world = world;
        this.spending = new Spending(world);
    }

    /** A month of the programme of an id. */
    public void run(String id, CountryDesks programme) {
        long monthly = programme.costPerDeskYen() / MONTHS;
        int affordable =
                spending.affordableNumber(id, programme, programme.countries().size(), monthly);
        List<String> open = programme.countries().subList(0, affordable);
        List<PartnerCountry> all = world.institutions.countries();
        boolean[] places = new boolean[all.size()];
        for (int country = 0; country < places.length; country++) {
            places[country] = open.contains(all.get(country).code());
        }
        world.assistance.desks.open(programme, world.geography, places);
        pay(id, programme, affordable * monthly);
    }

    /** What is spent abroad counts where the NGOs are that it is for: spread over the prefectures served, by residents. */
    private void pay(String id, CountryDesks programme, long yen) {
        double residents = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            residents += served(programme, p);
        }
        double soFar = 0;
        long paid = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            soFar += served(programme, p);
            long due = residents == 0 ? 0 : (long) Math.floor(yen * (soFar / residents)) - paid;
            spending.pay(id, programme, world.accounts.partners, PostingKind.PUBLIC_PROGRAMME, due, p);
            paid += due;
        }
    }

    private int served(CountryDesks programme, int prefecture) {
        return spending.reaches(programme, prefecture) ? world.geography.residents(prefecture) : 0;
    }
}
