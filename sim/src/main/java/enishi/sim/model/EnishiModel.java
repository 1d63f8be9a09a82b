package enishi.sim.model;

import enishi.sim.agent.Agencies;
import enishi.sim.agent.Citizens;
import enishi.sim.agent.Demography;
import enishi.sim.agent.Environment;
import enishi.sim.agent.Evidence;
import enishi.sim.agent.NgoSector;
import enishi.sim.agent.Observation;
import enishi.sim.agent.PolicyInForce;
import enishi.sim.agent.SideBySide;
import enishi.sim.exchange.Ledger;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoLife;
import enishi.sim.parameter.MonthCount;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.process.citizen.Awareness;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.Commuting;
import enishi.sim.process.organization.AgencyMonth;
import enishi.sim.process.organization.OpeningMonth;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of the model: a MASON simulation whose month is the list of agents in {@link #start()}, in the order of
 * {@link Phase}.
 *
 * <p>MASON's own random generator is not used: every draw is keyed by the input's seed.
 */
public final class EnishiModel extends SimState {

    private static final long serialVersionUID = 1;

    private final ModelInput input;
    private final RunListener listener;
    private final SideBySide sideBySide;
    private final World world;
    private final PolicyInForce policy;
    private final List<CitizenMonth> citizens = new ArrayList<>();
    private final AgencyMonth agencyMonth;
    private final Agencies agencies;
    private final Observation observation;
    private ModelInput.Policy reported;
    private boolean opened;

    /**
     * A run that has not begun.
     *
     * @param input what it depends on
     * @param threads threads for the citizens' turn, at least 1; no result depends on it
     * @param listener who is told of what happens
     */
    public EnishiModel(ModelInput input, int threads, RunListener listener) {
        super(input.seed());
        this.input = input;
        this.listener = listener;
        this.reported = input.policy();
        this.sideBySide = new SideBySide(threads);
        this.policy = new PolicyInForce(
                input.burnIn().parameters(),
                input.burnIn().instruments(),
                input.burnIn().shocks());
        int firstReported = MonthCount.of(input.start());
        int before = firstReported - input.burnInMonths() - 1;
        Commuting.Parameters commuting = policy.citizen().commuting();
        Geography geography = input.geography()
                .within(commuting.rangeKm(), commuting.homeKm())
                .during(before, firstReported + input.months() - 1);
        this.world = new World(
                geography,
                input.causes(),
                input.heritage(),
                input.countries(),
                input.heat(),
                residents(geography, input.scale(), policy),
                input.scale(),
                before,
                firstReported);
        for (Residents residents : world.residents) {
            citizens.add(new CitizenMonth(
                    world.geography, world.causes, residents, world.board, input.seed(), policy.citizen()));
        }
        this.agencyMonth = new AgencyMonth(world, input.seed());
        this.agencies = new Agencies(world, policy, agencyMonth, input.seed());
        this.observation = new Observation(world, listener::observed);
        this.observation.photograph(listener::wantsSnapshot, listener::snapshot);
        this.observation.follow(listener.followed(), listener::portrait);
    }

    private static List<Residents> residents(Geography geography, int scale, PolicyInForce policy) {
        List<Residents> all = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double norm = Awareness.restingNorm(
                    geography.profile(p).internationalVolunteering(),
                    policy.citizen().awareness());
            all.add(new Residents(p, geography.firstResident(p), geography.residents(p), scale, norm));
        }
        return all;
    }

    /** Switches the invariants mode: what must always hold is checked every month. */
    public void checkInvariants(boolean checking) {
        observation.check(checking);
    }

    @Override
    public void start() {
        super.start();
        agencies.follow(world.month + 1);
        agencies.open();
        new OpeningMonth(world, input.startTables(), citizens, input.seed())
                .run(policy.organization(), policy.citizen().resolution());
        each(Phase.ENVIRONMENT, new Environment(world, policy, citizens, input.seed()));
        each(Phase.CITIZENS, new Citizens(world, policy, citizens, input.seed(), sideBySide));
        each(Phase.NGOS, new NgoSector(world, policy, input.seed()));
        each(Phase.AGENCIES, agencies);
        each(Phase.EVIDENCE, new Evidence(world, policy, input.seed()));
        each(Phase.DEMOGRAPHY, new Demography(world, policy, agencyMonth, citizens, input.seed()));
        each(Phase.OBSERVATION, observation);
    }

    private void each(Phase phase, Steppable agent) {
        schedule.scheduleRepeating(0.0, phase.ordering(), agent);
    }

    @Override
    public void finish() {
        super.finish();
        sideBySide.close();
    }

    /** Months of burn-in and of the reported time that are over. */
    public int monthsDone() {
        return (int) schedule.getSteps();
    }

    /** Months of burn-in and of the reported time together. */
    public int monthsInAll() {
        return input.burnInMonths() + input.months();
    }

    /**
     * Runs one month; the policy of the reported time comes into force at its first.
     *
     * @return whether there are more to run
     */
    public boolean step() {
        if (!opened && monthsDone() == input.burnInMonths()) {
            open();
        }
        schedule.step(this);
        return monthsDone() < monthsInAll();
    }

    /** The first reported month begins: life is written down, and the policy of the reported time holds. */
    private void open() {
        for (Ngo ngo : world.ngos.open()) {
            if (ngo.isActive()) {
                ngo.life.enter(world.firstReported, true, ngo.home, ngo.income.total());
            }
        }
        observation.portray();
        listener.opened(world.ledger);
        opened = true;
        enforce(world.month + 1);
    }

    /** The policy of the reported time comes into force, or another one in its place. */
    private void enforce(int meeting) {
        policy.change(reported.parameters(), reported.instruments(), reported.shocks());
        agencies.follow(meeting);
        for (CitizenMonth people : citizens) {
            people.use(policy.citizen(), world.month);
        }
    }

    /**
     * Another policy holds from the next month on. Projects, ties and money stay as they are; schemes that the policy lacks
     * honour their awards and make no more calls. To be called between months.
     *
     * @param other the policy; the one that is in force already changes nothing
     * @throws IllegalStateException during the burn-in, which scenarios share
     */
    public void adopt(ModelInput.Policy other) {
        if (monthsDone() < input.burnInMonths()) {
            throw new IllegalStateException("A policy can be adopted after the burn-in, month " + input.burnInMonths()
                    + ", but only " + monthsDone() + " months are over. Maybe it belongs to the burn-in of the input.");
        }
        reported = other;
        if (opened) {
            // As the agencies left it in the month that is over.
            enforce(world.month);
        }
    }

    /**
     * Runs from the first month to the last.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public void run() {
        start();
        try {
            boolean more = true;
            while (more) {
                if (Thread.interrupted()) {
                    throw new CancellationException("The run was interrupted.");
                }
                more = step();
            }
        } finally {
            finish();
        }
    }

    /** The books. */
    public Ledger ledger() {
        return world.ledger;
    }

    /** The world as it is, to look at. */
    public World world() {
        return world;
    }

    /** The lives of all NGOs that have been observed. */
    public List<NgoLife> lives() {
        return LifeBook.lives(world);
    }
}
