package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Residents;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.CitizenParameters;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;

/** NGOs with people and cash, and the month in which they may end, join another or move. */
abstract class NgoEndings {

    static OrganizationParameters rules(Object... closing) {
        return Defaults.of(
                OrganizationParameters.class,
                "closing",
                Defaults.with(
                        Defaults.of(
                                Closing.Parameters.class,
                                "debtMonths",
                                3,
                                "deepestDebtMonths",
                                3,
                                "dormancyMonths",
                                2,
                                "keepingStaff",
                                0.4,
                                "revivingCore",
                                2,
                                "monthlyFilingProbability",
                                0,
                                "monthlyDroppingProbability",
                                0,
                                "monthlyMergerProbability",
                                0,
                                "mergingSupporters",
                                80,
                                "mergingStrength",
                                0.5),
                        closing),
                "relocation",
                Defaults.of(Relocation.Parameters.class, "monthlyProbability", 0));
    }

    final World world = SmallWorld.world(1);
    final List<CitizenMonth> citizens = world.residents.stream()
            .map(residents -> new CitizenMonth(
                    world.geography, world.causes, residents, world.board, 1, Defaults.of(CitizenParameters.class)))
            .toList();
    final ClosingMonth month = new ClosingMonth(world, new AgencyMonth(world, 1), citizens, 1);

    Ngo ngo(int place, long cash) {
        Ngo ngo = SmallWorld.ngo(world, place);
        core(ngo, 3);
        ngo.coreCostYen = 10_000;
        if (cash >= 0) {
            world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, cash);
        } else {
            world.ledger.post(world.accounts.suppliers, ngo.account, PostingKind.OFFICE, -cash);
            ngo.inArrears = true;
        }
        return ngo;
    }

    static void core(Ngo ngo, int members) {
        ngo.core.clear();
        for (int member = 0; member < members; member++) {
            ngo.core.join(12 * 40 + member);
        }
    }

    void run(OrganizationParameters rules) {
        world.month++;
        world.turnover.clear();
        world.ngos.freeze();
        month.run(rules);
    }

    void know(Ngo ngo, int resident) {
        Residents residents = world.residents.get(world.geography.prefectureOf(resident));
        int slot = residents.known.learn(resident, ngo.index);
        residents.known.countSupport(slot, 1);
        residents.acquaintances.add(
                resident, slot, residents.openCell(resident, 0.6, 0), ngo.index, 1000, true, true, true);
    }
}
