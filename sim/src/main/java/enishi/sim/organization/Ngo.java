package enishi.sim.organization;

import enishi.sim.policy.Operator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An NGO: what it is, has and does.
 *
 * <p>State only: fields are public because the rules that change them live elsewhere. Months count from year 0.
 */
public final class Ngo {

    /** Its place in the register. */
    public final int index;

    /** Key of its randomness: prefecture and month in which it entered, and slot; the same in every scenario. */
    public final int key;

    /** Its id in files. */
    public final String id;

    /** Its account in the ledger. */
    public final int account;

    /** Index of its cause. */
    public final int cause;

    /** Founding month. */
    public final int founded;

    /** Residents for whom one of its acquaintance rows stands. */
    public int weight = 1;

    /** Last month in which its rows changed other than by the citizens' own month. */
    public int regrouped;

    /** Index of its home prefecture. */
    public int home;

    /** Where it stands. */
    public NgoStatus status = NgoStatus.ACTIVE;

    // People and skill.

    /** Paid staff, persons in half posts. */
    public double staff;

    /** Staff who left of their own accord this month, persons. */
    public double staffLeft;

    /** Month in which its present office got its first post; {@code -1} if it has none, or had one from the start. */
    public int employerSince = -1;

    /** A staff member who is away, or {@code null}. */
    public @Nullable Secondment secondment;

    /** Months without a head of office so far; 0 with one, or without an office. */
    public int monthsWithoutHead;

    /** Volunteers who keep it going, with their ages. */
    public final CoreVolunteers core = new CoreVolunteers();

    /** Skill in running projects, [0,1]. */
    public double expertise;

    /** Skill in raising funds, applying and book-keeping, [0,1]. */
    public double management;

    /** Its people's gift for management, which learning and forgetting leave alone. */
    public double talent;

    /** Knowledge of its community, [0,1]. */
    public double localKnowledge;

    /** Expertise at the month's start, on which partners rely, [0,1]. */
    public double expertiseAtStart;

    /** Local knowledge at the month's start, on which partners rely, [0,1]. */
    public double localKnowledgeAtStart;

    /** Share of free time spent on its community rather than on seeking grants, [0,1]. */
    public double orientation;

    /** Spending on appeals relative to what its income and skill suggest, above 0. */
    public double appealEffort = 1;

    /** Share of its partners who live in rural or peripheral places, [0,1]. */
    public double ruralPartners;

    /** Labour, person-months a month. */
    public double labour;

    /** Labour beyond what its tasks need, person-months a month. */
    public double freeTime;

    /** How far its tasks exceed what its people can bear, at least 0. */
    public double overload;

    /** Time saved up for applications, person-months. */
    public double applicationTime;

    // Support, as of the last month.

    /** Supporters, persons. */
    public int supporters;

    /** Supporters in its commuting region, persons. */
    public int homeSupporters;

    /** Residents who know it, persons. */
    public int acquaintances;

    /** Sum of their trust. */
    public double trustSum;

    /** Number of supporters that its core group thinks normal. */
    public double aspiration;

    /** Supporters 12 months ago, by month of the year. */
    public final int[] supportersLastYear = new int[12];

    // Money.

    /** All income but its own start-up money. */
    public final YearTotal income = new YearTotal();

    /** Income that it may use as it likes. */
    public final YearTotal unrestricted = new YearTotal();

    /** Gifts of supporters. */
    public final YearTotal gifts = new YearTotal();

    /** Own business. */
    public final YearTotal business = new YearTotal();

    /** Payments of grant schemes, and of local governments and their foundations. */
    public final YearTotal grants = new YearTotal();

    /** What the community gives: clubs, firms and events of the prefecture. */
    public final YearTotal community = new YearTotal();

    /** Income for relief: gifts, and what platforms pay. */
    public final YearTotal reliefGifts = new YearTotal();

    /** Spending on its own programme and on projects. */
    public final YearTotal activity = new YearTotal();

    /** Unrestricted cash at the month's start, before income and spending, yen. */
    public long reserveYen;

    /** Gifts of this month, yen. */
    public long giftsYen;

    /** What its own programme costs a month at present, yen. */
    public double programmeYen;

    /** What it has paid for its own programme this month and nobody has paid back, yen. */
    public long programmeOpenYen;

    /** Cost of a month that cannot be avoided, yen. */
    public long coreCostYen;

    /** Spending on appeals this month, yen. */
    public long fundRaisingYen;

    /** Whether this month's unrestricted income, before anything was spent, left bills of earlier months unpaid. */
    public boolean inArrears;

    /** Months in a row that began in arrears and ended in debt. */
    public int monthsInDebt;

    /** Months in a row without anyone to keep it going. */
    public int monthsWithoutPeople;

    // Work and its record.

    /** Projects under way, or ended with payments due. */
    public final List<Project> projects = new ArrayList<>();

    /** Its relief work. */
    public final ReliefWork relief = new ReliefWork();

    /** Results of this month: successes. */
    public int newSuccesses;

    /** Results of this month: failures. */
    public int newFailures;

    /** Successes so far. */
    public int successes;

    /** Failures so far. */
    public int failures;

    /** Last month in which it ran a project; {@code -1} if none. */
    public int lastProjectMonth = -1;

    /** Whether it has ever had a grant. */
    public boolean hadGrant;

    /** Operators of whom it has ever had a grant. */
    public final Set<Operator> funders = EnumSet.noneOf(Operator.class);

    /** Number of awards that it has had, by id of the scheme. */
    public final SortedMap<String, Integer> awards = new TreeMap<>();

    /** Ids of the programmes for NGOs of limited income that have admitted it. */
    public final Set<String> admittedTo = new TreeSet<>();

    /** Whether gifts to it lower its givers' taxes. */
    public boolean certified;

    // What programmes have left.

    /** Probability to hear of a call through what it was told. */
    public final Lasting news = new Lasting();

    /** Part of the error of scores that examiners do not make, because they have seen its work. */
    public final Lasting clarity = new Lasting();

    /** Part of the conflicts with others who have it too that does not break out, because they have met at a table. */
    public final Lasting mediation = new Lasting();

    // Standing in its community.

    /** What conflicts with neighbours have left of hard feelings, [0,1]. */
    public double conflict;

    /** Whether it came into conflict this month. */
    public boolean newConflict;

    /** What its work abroad has brought home, at least 0. */
    public double homeBenefit;

    /** What makes it legitimate at home, before it is weighted. */
    public LegitimacyParts legitimacyParts = LegitimacyParts.NONE;

    /** Legitimacy at home, [0,1]. */
    public double localLegitimacy;

    /** Legitimacy elsewhere, [0,1]. */
    public double globalLegitimacy;

    /** Contacts that it wants to make this month. */
    public final Outreach outreach = new Outreach();

    /** How it does compared with before; frozen for others to see. */
    public double performance;

    /** The performance below which it reviews its strategy. */
    public double aspiredPerformance;

    /** Ids of the programmes in which it found a place when it was founded. */
    public final List<String> startupSupport = new ArrayList<>();

    /** Its life as observed. */
    public final LifeRecord life = new LifeRecord();

    /**
     * A new NGO.
     *
     * @param index place in the register
     * @param prefecture index of the home prefecture
     * @param registered month in which it enters the simulation
     * @param slot ordinal among those registered there and then, at most 1023
     * @param founded founding month; earlier than {@code registered} for NGOs of the start
     * @param cause index of its cause
     * @param account account in the ledger
     */
    public Ngo(int index, int prefecture, int registered, int slot, int founded, int cause, int account) {
        this.index = index;
        this.key = (prefecture + 1) << 25 | (registered & 0x7FFF) << 10 | slot;
        this.id = id(prefecture, registered, slot);
        this.home = prefecture;
        this.founded = founded;
        this.regrouped = registered;
        this.cause = cause;
        this.account = account;
    }

    /** Id in files: prefecture and month in which it entered the simulation, slot. */
    public static String id(int prefecture, int registered, int slot) {
        return String.format(
                Locale.ROOT, "%02d-%04d-%02d-%03d", prefecture + 1, registered / 12, registered % 12 + 1, slot);
    }

    /** Whether it is at work. */
    public boolean isActive() {
        return status == NgoStatus.ACTIVE;
    }

    /** Money that belongs to running projects and to relief, yen. */
    public long restrictedYen() {
        long sum = relief.yen;
        for (Project project : projects) {
            sum += project.restrictedYen();
        }
        return sum;
    }

    /** Number of projects that have not ended. */
    public int runningProjects() {
        int running = 0;
        for (Project project : projects) {
            running += project.ended ? 0 : 1;
        }
        return running;
    }

    /** Number of projects that it leads, that have not ended and that it shares with an NGO which is still at work. */
    public int sharedProjects() {
        int shared = 0;
        for (Project project : projects) {
            shared += !project.ended && project.activePartner() != null ? 1 : 0;
        }
        return shared;
    }

    /** Whether it has paid staff whom nobody heads. */
    public boolean isHeadless() {
        return staff > 0 && monthsWithoutHead > 0;
    }

    /** Staff members who are away in a month, persons. */
    public double seconded(int month) {
        return secondment != null && month <= secondment.until() ? 1 : 0;
    }

    /** Age in months. */
    public int age(int month) {
        return month - founded;
    }

    /**
     * Staff whom running projects pay, persons.
     *
     * @param monthlyWageYen labour cost of one staff member, yen a month
     * @param ofScheme part of a project's budget that pays staff, by the part that its scheme has, both [0,1]
     */
    public double projectStaff(double monthlyWageYen, DoubleUnaryOperator ofScheme) {
        double pay = 0;
        for (Project project : projects) {
            if (!project.ended) {
                pay += ofScheme.applyAsDouble(project.scheme.settings().projectStaffShare())
                        * project.monthlyBudgetYen();
            }
        }
        return pay / monthlyWageYen;
    }

    /** Direct cost that running projects plan for a month, weighted by the work that their schemes make, yen. */
    public double projectBurdenYen() {
        double sum = 0;
        for (Project project : projects) {
            if (!project.ended) {
                sum += project.scheme.settings().reportingBurden() * project.monthlyBudgetYen();
            }
        }
        return sum;
    }

    /** Number of awards that it has had under a scheme. */
    public int awardsOf(String scheme) {
        return awards.getOrDefault(scheme, 0);
    }

    /** Share of successes, as if it had begun with one success and one failure. */
    public double successShare() {
        return (successes + 1.0) / (successes + failures + 2.0);
    }
}
