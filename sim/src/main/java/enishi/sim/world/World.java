package enishi.sim.world;

import enishi.sim.exchange.Accounts;
import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.NgoBoard;
import enishi.sim.exchange.OutreachOrders;
import enishi.sim.exchange.SupportTally;
import enishi.sim.network.Connection;
import enishi.sim.network.InstitutionTies;
import enishi.sim.network.TieKind;
import enishi.sim.network.TieNetwork;
import enishi.sim.organization.Chronicle;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Institutions;
import enishi.sim.organization.Loan;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoRegister;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Scheme;
import enishi.sim.organization.StandbyFund;
import enishi.sim.organization.StudyGroup;
import enishi.sim.organization.Turnover;
import enishi.sim.policy.Operator;
import enishi.sim.population.Catchment;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import enishi.sim.population.PartnerCountry;
import enishi.sim.population.Residents;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that is, at one moment of the run. State only: rules change it, metrics and invariants read it. */
public final class World {

    /** The prefectures. */
    public final Geography geography;

    /** Who can be met from each prefecture. */
    public final Catchment catchment;

    /** The causes. */
    public final List<Cause> causes;

    /** Residents by prefecture. */
    public final List<Residents> residents;

    /** Residents per cell, and upper bound of a row's weight. */
    public final int scale;

    /** The books. */
    public final Ledger ledger = new Ledger();

    /** Accounts of all who are neither NGO nor instrument. */
    public final Accounts accounts = new Accounts(ledger);

    /** The NGOs. */
    public final NgoRegister ngos = new NgoRegister();

    /** Ties between NGOs. */
    public final TieNetwork ties = new TieNetwork();

    /** Local governments, agencies and partners abroad. */
    public final Institutions institutions;

    /** Ties of NGOs to them. */
    public final InstitutionTies institutionTies;

    /** What citizens see of NGOs. */
    public final NgoBoard board = new NgoBoard();

    /** What citizens mean to NGOs, as of this month's turn of the citizens. */
    public final SupportTally support = new SupportTally();

    /** Contacts ordered for the coming month. */
    public final OutreachOrders orders = new OutreachOrders();

    /** What this month's shocks make different from ordinary times. */
    public final Conditions conditions = new Conditions();

    /** What happened this month. */
    public final Turnover turnover = new Turnover();

    /** Who is told of what happens to NGOs. */
    public final Chronicle chronicle = new Chronicle();

    /** Grant schemes by id. */
    public final SortedMap<String, Scheme> schemes = new TreeMap<>();

    /** Emergency platforms at work, by id. */
    public final SortedMap<String, StandbyFund> standbyFunds = new TreeMap<>();

    /** The purses of all instruments by id. */
    private final SortedMap<String, Purse> purses = new TreeMap<>();

    /** What this month's programmes make different beside the money that they pay. */
    public final Assistance assistance = new Assistance();

    /** Volunteers abroad and returned. */
    public final Volunteers volunteers = new Volunteers();
    /** Teachers whom programmes have trained, by the id of the programme. */
    public final SortedMap<String, TrainedTeachers> teachers = new TreeMap<>();

    /** Loans between NGOs, in the order in which they were made. */
    public final List<Loan> loans = new ArrayList<>();

    /** Running study groups by instrument, in the order in which they began. */
    public final SortedMap<String, List<StudyGroup>> studyGroups = new TreeMap<>();

    /** This month, counted from year 0. */
    public int month;

    /** Month from which life is reported. */
    public final int firstReported;

    private final double[][] heritage;
    private final double[][] heat;

    /**
     * A world without NGOs.
     *
     * @param geography the prefectures
     * @param causes the causes
     * @param heritage historical legitimacy by prefecture and cause, [0,1]
     * @param countries the partner countries
     * @param heat political heat by prefecture and cause, [0,1]
     * @param residents residents by prefecture
     * @param scale residents per cell
     * @param month the month before the first
     * @param firstReported month from which life is reported
     */
    public World(
            Geography geography,
            List<Cause> causes,
            List<List<Double>> heritage,
            List<PartnerCountry> countries,
            List<List<Double>> heat,
            List<Residents> residents,
            int scale,
            int month,
            int firstReported) {
        this.geography = geography;
        this.catchment = new Catchment(geography);
        this.causes = List.copyOf(causes);
        this.institutions = new Institutions(geography, countries);
        this.institutionTies = new InstitutionTies(institutions.all());
        this.residents = List.copyOf(residents);
        this.scale = scale;
        this.month = month;
        this.firstReported = firstReported;
        this.heritage = table(heritage);
        this.heat = table(heat);
    }

    private static double[][] table(List<List<Double>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    /** Lets as many residents live in each prefecture as do in this month. */
    public void settle() {
        if (geography.settle(month)) {
            catchment.settle(geography);
            for (Residents people : residents) {
                people.settle(geography.residents(people.prefecture()));
            }
        }
    }

    /** Historical legitimacy of a prefecture for a cause, [0,1]. */
    public double heritage(int prefecture, int cause) {
        return heritage[prefecture][cause];
    }

    /** Political heat of a cause in a prefecture, [0,1]. */
    public double heat(int prefecture, int cause) {
        return heat[prefecture][cause];
    }

    /** Purse of an instrument; its account is opened when first asked for. */
    public Purse purse(String id) {
        return purses.computeIfAbsent(id, key -> new Purse(ledger.open("instrument:" + key)));
    }

    /** Account of an instrument; opened when first asked for. */
    public int instrumentAccount(String id) {
        return purse(id).account;
    }

    /** The account from which an operator's instruments get their money. */
    public int payer(Operator operator) {
        return switch (operator) {
            case MINISTRY, JICA, JAPAN_PLATFORM -> accounts.treasury;
            case LOCAL_GOVERNMENT -> accounts.localTreasuries;
            case FOUNDATION -> accounts.endowments;
        };
    }

    /** Enters an NGO into the register, the network and the board of citizens. */
    public Ngo enter(int prefecture, int slot, int founded, int cause) {
        String id = Ngo.id(prefecture, month, slot);
        Ngo ngo = new Ngo(ngos.size(), prefecture, month, slot, founded, cause, ledger.open("ngo:" + id));
        ngos.add(ngo);
        ties.enter(ngo);
        institutionTies.enter(ngo);
        board.ensure(ngos.size());
        show(ngo);
        return ngo;
    }

    /** Shows citizens what an NGO is now. */
    public void show(Ngo ngo) {
        board.introduce(ngo.index, ngo.key, ngo.cause, ngo.home, ngo.weight);
        board.setStatus(ngo.index, ngo.isActive(), ngo.status == NgoStatus.DORMANT);
        board.setLegitimacy(ngo.index, ngo.localLegitimacy, ngo.globalLegitimacy);
        board.setResults(ngo.index, ngo.newSuccesses, ngo.newFailures);
        board.setNotice(ngo.index, assistance.notice(ngo.index), assistance.praise(ngo.index));
        board.setConflict(ngo.index, ngo.newConflict);
        board.setCertified(ngo.index, ngo.certified);
    }

    /** Removes an NGO from all networks. */
    public void leaveTies(Ngo ngo) {
        ties.leave(ngo);
        institutionTies.leave(ngo);
    }

    /** Every tie of every kind that an open NGO has, once: first those between NGOs, then those to institutions. */
    public List<Connection> connections() {
        List<Connection> connections = new ArrayList<>();
        for (TieNetwork.Pair pair : ties.all(ngos.open())) {
            Ngo other = pair.second();
            connections.add(new Connection(TieKind.NGO, pair.first(), other.id, other.home, pair.tie()));
        }
        for (Ngo ngo : ngos.open()) {
            for (InstitutionTies.Link link : institutionTies.links(ngo)) {
                Institution other = link.institution();
                connections.add(new Connection(TieKind.of(other), ngo, other.id, other.prefecture, link.tie()));
            }
        }
        return connections;
    }

    /** An NGO's cash, yen. */
    public long cash(Ngo ngo) {
        return ledger.balance(ngo.account);
    }

    /** An NGO's cash that belongs to no project, yen. */
    public long unrestrictedCash(Ngo ngo) {
        return ledger.balance(ngo.account) - ngo.restrictedYen();
    }

    /** An NGO's unrestricted cash, months of core cost. */
    public double reserveMonths(Ngo ngo) {
        return (double) unrestrictedCash(ngo) / Math.max(1, ngo.coreCostYen);
    }
}
