package enishi.analysis.history;

import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.Portrait;
import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.NgoStatus;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A life that a test writes month by month; what is not said stays as it was. */
final class SmallLife {

    static final String ID = "34-2013-03-001";

    private final List<MonthOfLife> months = new ArrayList<>();
    private final List<Portrait.Occurrence> occurrences = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private YearMonth month = YearMonth.of(2016, 3);
    private NgoStatus status = NgoStatus.ACTIVE;
    private List<Integer> core = List.of(600, 720);
    private List<String> ties = List.of();
    private List<String> shocks = List.of();
    private int supporters = 50;
    private double trust = 0.6;
    private double staff;
    private double staffLeft;
    private int monthsWithoutHead;
    private int monthsInDebt;
    private int monthsWithoutPeople;

    SmallLife supporters(int number, double meanTrust) {
        supporters = number;
        trust = meanTrust;
        return this;
    }

    SmallLife core(Integer... ages) {
        core = List.of(ages);
        return this;
    }

    SmallLife staff(double persons, double left, int headless) {
        staff = persons;
        staffLeft = left;
        monthsWithoutHead = headless;
        return this;
    }

    SmallLife ties(String... others) {
        ties = List.of(others);
        return this;
    }

    SmallLife shocks(String... ids) {
        shocks = List.of(ids);
        return this;
    }

    SmallLife alone(int forMonths) {
        monthsWithoutPeople = forMonths;
        return this;
    }

    SmallLife inDebt(int forMonths) {
        monthsInDebt = forMonths;
        return this;
    }

    SmallLife status(NgoStatus now) {
        status = now;
        return this;
    }

    SmallLife happens(Happening what, String with, long amount) {
        occurrences.add(new Portrait.Occurrence(what, with, amount));
        return this;
    }

    SmallLife flow(PostingKind kind, String with, long yen) {
        flows.add(new Flow(kind, with, yen));
        return this;
    }

    /** The month ends so; the next begins. */
    SmallLife month() {
        NgoState state = new NgoState(
                ID,
                33,
                false,
                "peace",
                status,
                200,
                3_000_000,
                2_000_000,
                0,
                0,
                100_000,
                0,
                500_000,
                staff,
                supporters,
                supporters,
                2 * supporters,
                core.size(),
                trust,
                0.5,
                0.4,
                0.3,
                0.2,
                0.1,
                0.5,
                0,
                1,
                1);
        Portrait portrait = new Portrait(
                month,
                state,
                NgoLife.End.ACTIVE,
                ties.stream()
                        .map(other -> new TieState(ID, other, Snapshot.NGO, 0.5, true))
                        .toList(),
                List.of(),
                new Portrait.People(core, 40, 0, staffLeft, monthsWithoutHead, monthsWithoutPeople),
                new Portrait.Money(monthsInDebt > 0 ? -1000 : 500_000, 20_000, 2_000_000, monthsInDebt),
                false,
                0,
                shocks,
                occurrences);
        months.add(new MonthOfLife(portrait, flows));
        occurrences.clear();
        flows.clear();
        staffLeft = 0;
        month = month.plusMonths(1);
        return this;
    }

    History history(String scenario) {
        NgoLife life = new NgoLife(
                ID,
                33,
                33,
                false,
                0,
                true,
                YearMonth.of(1999, 7),
                200,
                3_000_000,
                null,
                NgoLife.End.ACTIVE,
                null,
                null,
                null,
                null,
                months.size(),
                3_000_000);
        return new History(scenario, scenario, ID, life, months, List.of());
    }
}
