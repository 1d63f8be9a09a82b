package enishi.analysis.history;

import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.Portrait;
import enishi.sim.metric.Portrait.Occurrence;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.NgoStatus;
import enishi.sim.population.PrefectureProfile;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a life, from what the model told and from how one month differs from the one before; in the order of months,
 * and within a month from what came from outside to what became of the NGO.
 *
 * <p>Nothing is said of causes: an event says that something happened in a month, not why.
 */
public final class Events {

    /** Payments by which instruments help beside projects. */
    private static final Set<PostingKind> HELP = EnumSet.of(
            PostingKind.GIFT_MATCH,
            PostingKind.STAFF_SUPPORT,
            PostingKind.STARTUP_SUPPORT,
            PostingKind.LOCAL_GRANT,
            PostingKind.ENTERPRISE_GIFT,
            PostingKind.RELIEF_GRANT);

    private static final double NOBODY = 1e-9;

    private final History history;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Double> helped = new TreeMap<>();

    private Events(History history) {
        this.history = history;
    }

    /** The events of a life. */
    public static List<Event> of(History history) {
        Events events = new Events(history);
        for (int m = 0; m < history.months().size(); m++) {
            MonthOfLife now = history.months().get(m);
            if (m > 0) {
                events.between(history.months().get(m - 1), now);
            } else if (history.life() != null && !history.life().initial()) {
                events.add(now.month(), EventKind.FOUNDED, "", 0);
            }
        }
        return List.copyOf(events.events);
    }

    private void between(MonthOfLife before, MonthOfLife now) {
        shocks(before, now);
        help(before, now);
        money(before, now);
        work(now);
        if (now.isActive() && before.isActive()) {
            staff(before.portrait(), now.portrait());
        }
        core(before, now);
        if (!now.isClosed()) {
            standing(before.portrait(), now.portrait());
            ties(before.portrait(), now.portrait());
        }
        life(before, now);
    }

    private void shocks(MonthOfLife before, MonthOfLife now) {
        changes(before.portrait(), now.portrait(), Portrait::shocks, EventKind.SHOCK_BEGAN, EventKind.SHOCK_ENDED);
    }

    /** Instruments' payments and places, by spells of months in a row. */
    private void help(MonthOfLife before, MonthOfLife now) {
        Map<String, Double> paid = new TreeMap<>();
        for (Flow flow : now.flows()) {
            if (HELP.contains(flow.kind()) && flow.yen() > 0) {
                paid.merge(flow.with(), (double) flow.yen(), Double::sum);
            }
        }
        helped.forEach((with, yen) -> {
            if (!paid.containsKey(with)) {
                add(now.month(), EventKind.HELP_ENDED, with, yen);
            }
        });
        helped.keySet().retainAll(paid.keySet());
        paid.forEach((with, yen) -> {
            if (!helped.containsKey(with)) {
                add(now.month(), EventKind.HELP_BEGAN, with, yen);
            }
            helped.merge(with, yen, Double::sum);
        });
        changes(before.portrait(), now.portrait(), Events::places, EventKind.PLACE_TAKEN, null);
    }

    private static List<String> places(Portrait portrait) {
        return portrait.occurrences().stream()
                .filter(occurrence -> occurrence.what() == Happening.PLACE_TAKEN)
                .map(Occurrence::with)
                .toList();
    }

    private void money(MonthOfLife before, MonthOfLife now) {
        for (Flow flow : now.flows()) {
            if (flow.kind() == PostingKind.LOAN) {
                EventKind kind = flow.yen() > 0 ? EventKind.LOAN_TAKEN : EventKind.LOAN_GIVEN;
                add(now.month(), kind, flow.with().substring("ngo:".length()), Math.abs(flow.yen()));
            }
        }
        boolean was = before.portrait().money().unrestrictedYen() < 0;
        boolean is = now.portrait().money().unrestrictedYen() < 0;
        if (was != is && !now.isClosed()) {
            EventKind kind = is ? EventKind.CASH_BELOW_ZERO : EventKind.CASH_ABOVE_ZERO;
            add(now.month(), kind, "", now.portrait().money().unrestrictedYen());
        }
    }

    private void work(MonthOfLife now) {
        List<Occurrence> all = now.portrait().occurrences();
        for (Occurrence occurrence : all) {
            switch (occurrence.what()) {
                case APPLIED -> {
                    // A call is decided in the month in which it closes.
                    if (!isAwarded(occurrence, all)) {
                        add(now.month(), EventKind.APPLIED_IN_VAIN, occurrence);
                    }
                }
                case AWARDED -> add(now.month(), EventKind.AWARDED, occurrence);
                case AWARD_SHARED -> add(now.month(), EventKind.AWARD_SHARED, occurrence);
                case AWARD_LOST -> add(now.month(), EventKind.AWARD_LOST, occurrence);
                case PROJECT_STARTED -> add(now.month(), EventKind.PROJECT_STARTED, occurrence);
                case PROJECT_SUCCEEDED -> add(now.month(), EventKind.PROJECT_SUCCEEDED, occurrence);
                case PROJECT_FAILED -> add(now.month(), EventKind.PROJECT_FAILED, occurrence);
                case PROJECT_BROKEN_OFF -> add(now.month(), EventKind.PROJECT_BROKEN_OFF, occurrence);
                case PROGRAMME_SUCCEEDED -> add(now.month(), EventKind.PROGRAMME_SUCCEEDED, occurrence);
                case PROGRAMME_FAILED -> add(now.month(), EventKind.PROGRAMME_FAILED, occurrence);
                case PLACE_TAKEN, CORE_JOINED, CORE_LEFT, CONFLICT, MERGED, TOOK_IN -> {
                    // Told elsewhere.
                }
            }
        }
    }

    private static boolean isAwarded(Occurrence application, List<Occurrence> all) {
        return all.stream()
                .anyMatch(other ->
                        other.what() == Happening.AWARDED && other.with().equals(application.with()));
    }

    private void staff(Portrait before, Portrait now) {
        double left = now.people().staffLeft();
        double was = before.state().staff();
        double is = now.state().staff();
        boolean headless = before.people().monthsWithoutHead() > 0;
        double decided = is - was + left;
        if (left > 0) {
            add(now.month(), EventKind.STAFF_LEFT, "", left);
        }
        if (was == 0 && is > 0) {
            add(now.month(), EventKind.FIRST_POST, "", is);
        } else if (decided > NOBODY) {
            add(now.month(), EventKind.STAFF_HIRED, "", decided);
        } else if (headless && was > 0 && is == 0 && decided < -NOBODY) {
            add(now.month(), EventKind.OFFICE_CLOSED, "", 0);
        } else if (decided < -NOBODY) {
            add(now.month(), EventKind.STAFF_LAID_OFF, "", -decided);
        }
        if (was > 0 && is == 0) {
            add(now.month(), EventKind.LAST_POST_GONE, "", 0);
        } else if (!headless && now.people().monthsWithoutHead() > 0) {
            add(now.month(), EventKind.HEAD_LEFT, "", 0);
        } else if (headless && now.people().monthsWithoutHead() == 0) {
            add(now.month(), EventKind.HEAD_FOUND, "", 0);
        }
    }

    private void core(MonthOfLife before, MonthOfLife now) {
        for (Occurrence occurrence : now.portrait().occurrences()) {
            if (occurrence.what() == Happening.CORE_JOINED) {
                add(now.month(), EventKind.CORE_JOINED, occurrence);
            } else if (occurrence.what() == Happening.CORE_LEFT) {
                add(now.month(), EventKind.CORE_LEFT, occurrence);
            }
        }
        boolean was = before.portrait().people().monthsWithoutPeople() > 0;
        boolean is = now.portrait().people().monthsWithoutPeople() > 0;
        if (is && !was) {
            add(now.month(), EventKind.UNATTENDED, "", 0);
        } else if (was && !is && now.isActive() && before.isActive()) {
            add(now.month(), EventKind.ATTENDED, "", 0);
        }
    }

    private void standing(Portrait before, Portrait now) {
        for (Occurrence occurrence : now.occurrences()) {
            if (occurrence.what() == Happening.CONFLICT) {
                add(now.month(), EventKind.CONFLICT, occurrence);
            } else if (occurrence.what() == Happening.TOOK_IN) {
                add(now.month(), EventKind.TOOK_IN, occurrence);
            }
        }
        if (before.certified() != now.certified()) {
            add(now.month(), now.certified() ? EventKind.CERTIFIED : EventKind.CERTIFICATE_LOST, "", 0);
        }
        if (before.state().prefecture() != now.state().prefecture()) {
            String home = PrefectureProfile.isoCode(now.state().prefecture() + 1);
            add(now.month(), EventKind.MOVED, home, 0);
        }
    }

    private void ties(Portrait before, Portrait now) {
        changes(before, now, Events::tied, EventKind.TIE_FORMED, EventKind.TIE_LOST);
    }

    private static List<String> tied(Portrait portrait) {
        return portrait.ties().stream().map(TieState::to).toList();
    }

    private void life(MonthOfLife before, MonthOfLife now) {
        NgoStatus was = before.portrait().state().status();
        NgoStatus is = now.portrait().state().status();
        if (was == is) {
            return;
        }
        switch (is) {
            case DORMANT -> add(now.month(), EventKind.DORMANT, "", 0);
            case ACTIVE -> add(now.month(), EventKind.REVIVED, "", 0);
            case CLOSED -> close(was, now);
        }
    }

    private void close(NgoStatus was, MonthOfLife now) {
        NgoLife life = history.life();
        for (Occurrence occurrence : now.portrait().occurrences()) {
            if (occurrence.what() == Happening.MERGED) {
                add(now.month(), EventKind.MERGED, occurrence);
                return;
            }
        }
        boolean dissolved = life != null && now.month().equals(life.dissolved());
        EventKind kind =
                was == NgoStatus.ACTIVE ? EventKind.INSOLVENT : dissolved ? EventKind.DISSOLVED : EventKind.DROPPED;
        add(now.month(), kind, "", 0);
    }

    private void changes(
            Portrait before,
            Portrait now,
            Function<Portrait, List<String>> names,
            EventKind come,
            @Nullable EventKind gone) {
        Set<String> were = new TreeSet<>(names.apply(before));
        Set<String> are = new TreeSet<>(names.apply(now));
        for (String name : are) {
            if (!were.contains(name)) {
                add(now.month(), come, name, 0);
            }
        }
        for (String name : were) {
            if (gone != null && !are.contains(name)) {
                add(now.month(), gone, name, 0);
            }
        }
    }

    private void add(YearMonth month, EventKind kind, Occurrence occurrence) {
        add(month, kind, occurrence.with(), occurrence.amount());
    }

    private void add(YearMonth month, EventKind kind, String with, double amount) {
        events.add(new Event(month, kind, with, amount));
    }
}
