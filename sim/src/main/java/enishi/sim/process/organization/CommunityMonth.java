package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.population.Geography;
import enishi.sim.population.PrefectureProfile;
import enishi.sim.world.World;
import java.util.Arrays;

/** What NGOs draw from their communities in a month, and how these support them beside their supporters. */
public final class CommunityMonth {

    private final World world;
    private final double[] drawOfAll = new double[Geography.PREFECTURES];

    /** Acts in the given world. */
    public CommunityMonth(World world) {
        this.world = world;
    }

    /** Adds up, before the NGOs take their turn, how strongly those of each prefecture draw on it. */
    public void begin() {
        Arrays.fill(drawOfAll, 0);
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                drawOfAll[ngo.home] += CommunityResources.draw(ngo.orientation, ngo.localLegitimacy);
            }
        }
    }

    /** The NGO's share of the funds of its prefecture. */
    public void give(Ngo ngo, CommunityResources.Parameters rule) {
        double funds = CommunityResources.fundsYen(
                world.geography.residents(ngo.home),
                world.geography.profile(ngo.home).incomeIndex(),
                rule);
        long yen = Math.round(share(ngo, rule) * funds);
        world.ledger.post(ngo.account, world.accounts.citizens, PostingKind.COMMUNITY, yen);
        ngo.community.add(yen);
        ngo.income.add(yen);
        ngo.unrestricted.add(yen);
    }

    /** The NGO learns from the experienced people of its prefecture. */
    public void teach(Ngo ngo, CommunityResources.Parameters rule) {
        PrefectureProfile place = world.geography.profile(ngo.home);
        double persons = share(ngo, rule)
                * CommunityResources.experienced(
                        world.geography.residents(ngo.home),
                        place.internationalVolunteering(),
                        world.volunteers.relative(ngo.home),
                        world.assistance.local.experienced(ngo.home),
                        rule);
        ngo.expertise +=
                CommunityResources.skillGain(ngo.expertise, persons, world.heritage(ngo.home, ngo.cause), rule);
    }

    private double share(Ngo ngo, CommunityResources.Parameters rule) {
        double draw = CommunityResources.draw(ngo.orientation, ngo.localLegitimacy);
        return CommunityResources.share(draw, drawOfAll[ngo.home], rule);
    }
}
