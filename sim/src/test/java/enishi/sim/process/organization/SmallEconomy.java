package enishi.sim.process.organization;

import enishi.sim.exchange.Accounts;
import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;

/** NGOs with cash and income, a scheme and its awards, under rules of round numbers that can be worked out on paper. */
abstract class SmallEconomy {

    /** A prefecture of income index 1: wages and prices are what the parameters say. */
    static final int PLACE = 40;

    static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "budget",
            Defaults.of(
                    Budget.Parameters.class,
                    "monthlyWageYen",
                    1000,
                    "fixedCostYen",
                    100,
                    "volunteerFixedCostYen",
                    50,
                    "volunteerFixedShare",
                    0,
                    "officeCostPerStaffYen",
                    20,
                    "fundRaisingShare",
                    0.1,
                    "crowdingOut",
                    0,
                    "indirectCostShare",
                    0.1,
                    "reserveMonths",
                    2,
                    "smallestReserveYen",
                    0,
                    "reserveAdjustmentMonths",
                    10,
                    "monthlyProgrammeAdjustment",
                    1,
                    "ownBusinessPerStaffYen",
                    200,
                    "referenceManagement",
                    0.5),
            "payment",
            Defaults.of(Payment.Parameters.class, "claimMonths", 2, "paymentDelayMonths", 1, "stallLimit", 2),
            "prudence",
            Defaults.of(Prudence.Parameters.class, "basePrudence", 1, "keptMonths", 1, "overdraftMonths", 2),
            "consortium",
            Defaults.of(Consortium.Parameters.class, "partnersShare", 0.3),
            "tie",
            Defaults.of(TieFormation.Parameters.class, "jointGain", 0.2),
            "skill",
            Defaults.of(Skill.Parameters.class, "learning", 0, "managementFromGrant", 0),
            "adaptation",
            Defaults.of(Adaptation.Parameters.class, "adaptability", 0, "blockedEffect", 5, "mostBlocked", 12));

    final World world = SmallWorld.world(1);
    final Accounts accounts = world.accounts;
    final FinanceMonth finance = new FinanceMonth(world, 1);
    final AgencyMonth agency = new AgencyMonth(world, 1);
    final Scheme scheme = new Scheme(
            "scheme",
            world.instrumentAccount("scheme"),
            Schemes.scheme(
                    "callMonths",
                    List.of(2),
                    "durationMonths",
                    3,
                    "overheadShare",
                    0.1,
                    "advanceShare",
                    0.5,
                    "projectStaffShare",
                    0.25));

    Ngo ngo(double staff, long cash, long monthly) {
        Ngo ngo = SmallWorld.ngo(world, PLACE);
        ngo.staff = staff;
        ngo.management = 0.5;
        ngo.expertise = 0.5;
        ngo.income.fill(monthly);
        ngo.unrestricted.fill(monthly);
        world.ledger.post(ngo.account, accounts.founders, PostingKind.FOUNDING, cash);
        return ngo;
    }

    void month(Ngo ngo, long gifts) {
        finance.begin(ngo);
        world.support.clear(world.ngos.size());
        world.support.give(ngo.index, gifts);
        finance.earn(ngo, RULES);
        finance.payCoreCost(ngo, RULES);
        long indirect = finance.workOnProjects(ngo, 0, RULES);
        finance.spend(ngo, 0, indirect, RULES);
    }

    void award(Ngo ngo, long yen, int start) {
        world.ledger.post(scheme.account, accounts.treasury, PostingKind.APPROPRIATION, yen);
        scheme.awards.add(new Scheme.Award(ngo, start, yen, true));
        world.schemes.put(scheme.id, scheme);
    }
}
