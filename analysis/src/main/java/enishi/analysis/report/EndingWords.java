package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.history.Event;
import enishi.analysis.history.EventKind;
import enishi.analysis.history.Events;
import enishi.analysis.history.Flow;
import enishi.analysis.history.History;
import enishi.analysis.history.MonthOfLife;
import enishi.analysis.history.Quantity;
import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.NgoLife;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a life ended, and what the model's rule for that end looks at.
 *
 * @param names how others are called
 */
record EndingWords(LifeNames names) {

    private static final int YEAR = 12;
    private static final int LARGEST = 5;

    private String of(String english, String japanese) {
        return names.language().of(english, japanese);
    }

    /** One phrase: what became of it. */
    String fate(History history) {
        NgoLife life = history.life();
        if (life == null) {
            return of("never existed", "存在しない");
        }
        String ended = String.valueOf(life.ended());
        return switch (life.end()) {
            case ACTIVE -> of("still active in ", "活動中：") + history.last().month();
            case INSOLVENCY -> of("insolvent in ", "破綻：") + ended;
            case DORMANCY -> of("dormant from ", "休眠：") + ended;
            case MERGER -> of("part of another NGO from ", "合併：") + ended;
        };
    }

    /** Some sentences: what stood behind the end, by the rule that decides it. */
    List<String> behind(History history) {
        NgoLife life = history.life();
        if (life == null || life.ended() == null) {
            return List.of();
        }
        return switch (life.end()) {
            case ACTIVE -> List.of();
            case INSOLVENCY -> insolvency(history, until(history));
            case DORMANCY -> dormancy(history, until(history));
            case MERGER -> merger(history, until(history));
        };
    }

    private static List<MonthOfLife> until(History history) {
        NgoLife life = history.life();
        return history.months().stream()
                .filter(month ->
                        life != null && life.ended() != null && !month.month().isAfter(life.ended()))
                .toList();
    }

    private List<String> dormancy(History history, List<MonthOfLife> months) {
        List<String> lines = new ArrayList<>();
        MonthOfLife end = months.get(months.size() - 1);
        int alone = end.portrait().people().monthsWithoutPeople();
        lines.add(of(
                "For " + alone
                        + " months it had had no core group and next to no staff; the model then counts an NGO as"
                        + " dormant.",
                "中核メンバーも職員もほぼいない状態が" + alone + "か月続いた。モデルはこれを休眠とみなす。"));
        lines.add(of("Its core group: ", "中核メンバー：") + succession(history, months));
        MonthOfLife last = months.stream()
                .filter(month -> month.portrait().state().coreGroup() > 0)
                .reduce((one, later) -> later)
                .orElse(months.get(0));
        lines.add(of(
                "What brings successors in the model, in " + months.get(0).month() + " and in " + last.month()
                        + ", the last month with a core group:",
                "モデルで後継者を増やす要因（" + months.get(0).month() + "と、中核メンバーがいた最後の月" + last.month() + "）："));
        for (Quantity quantity :
                List.of(Quantity.HOME_SUPPORTERS, Quantity.ORIENTATION, Quantity.ACTIVITY_YEN, Quantity.MANAGEMENT)) {
            lines.add("  " + change(quantity, months.get(0), last));
        }
        lines.add(of("What drives members out in the model:", "モデルでメンバーが去る要因："));
        for (Quantity quantity : List.of(
                Quantity.CORE_MEAN_AGE_YEARS, Quantity.SUPPORTERS, Quantity.EXPECTED_SUPPORTERS, Quantity.OVERLOAD)) {
            lines.add("  " + change(quantity, months.get(0), last));
        }
        return lines;
    }

    private String succession(History history, List<MonthOfLife> months) {
        List<Event> events = Events.of(history);
        String left = ages(events, EventKind.CORE_LEFT, months);
        String joined = ages(events, EventKind.CORE_JOINED, months);
        int first = months.get(0).portrait().state().coreGroup();
        return of(
                first + " at first; left: " + left + "; joined: " + joined + ".",
                "当初" + first + "人、退任：" + left + "、加入：" + joined + "。");
    }

    private String ages(List<Event> events, EventKind kind, List<MonthOfLife> months) {
        List<String> texts = events.stream()
                .filter(event -> event.kind() == kind
                        && !event.month().isAfter(months.get(months.size() - 1).month()))
                .map(event -> event.month()
                        + of(" (aged " + (int) event.amount() / YEAR + ")", "（" + (int) event.amount() / YEAR + "歳）"))
                .toList();
        return texts.isEmpty() ? of("nobody", "なし") : String.join(of(", ", "、"), texts);
    }

    private List<String> insolvency(History history, List<MonthOfLife> months) {
        List<String> lines = new ArrayList<>();
        MonthOfLife before = history.lastAlive();
        QuantityWords words = new QuantityWords(names.language());
        int debt = months.get(months.size() - 1).portrait().money().monthsInDebt();
        lines.add(of(
                "For " + debt + " months its income had not paid what it owed from before; at the end of "
                        + before.month()
                        + " its free cash was "
                        + words.value(Quantity.UNRESTRICTED_YEN, Quantity.UNRESTRICTED_YEN.of(before))
                        + ", with "
                        + words.value(Quantity.CORE_COST_YEN, Quantity.CORE_COST_YEN.of(before))
                        + " a month that it could not avoid. In the model, months in arrears or a debt of several months'"
                        + " cost close an NGO.",
                debt + "か月にわたり、収入で以前からの未払いを払いきれなかった。" + before.month() + "末の使途自由な現金は"
                        + words.value(Quantity.UNRESTRICTED_YEN, Quantity.UNRESTRICTED_YEN.of(before)) + "、毎月の固定費は"
                        + words.value(Quantity.CORE_COST_YEN, Quantity.CORE_COST_YEN.of(before))
                        + "。モデルでは、未払いが続くか、数か月分の費用を超えると破綻する。"));
        lines.add(of("What came in and went out in the last 12 months, largest first:", "最後の12か月の主な収支："));
        flows(months).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private List<String> flows(List<MonthOfLife> months) {
        SortedMap<PostingKind, Long> sums = new TreeMap<>();
        for (MonthOfLife month : months.subList(Math.max(0, months.size() - YEAR), months.size())) {
            for (Flow flow : month.flows()) {
                if (flow.kind() != PostingKind.WRITE_OFF && flow.kind() != PostingKind.ESTATE) {
                    sums.merge(flow.kind(), flow.yen(), Long::sum);
                }
            }
        }
        Wording wording = new Wording(names.language());
        return sums.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<PostingKind, Long> entry) -> -Math.abs(entry.getValue())))
                .limit(LARGEST)
                .map(entry -> PostingWords.name(entry.getKey(), names.language())
                        + of(": ", "：")
                        + (entry.getValue() > 0 ? "+" : "")
                        + wording.value(Unit.YEN, entry.getValue()))
                .toList();
    }

    private List<String> merger(History history, List<MonthOfLife> months) {
        MonthOfLife before = history.lastAlive();
        String partner = Events.of(history).stream()
                .filter(event -> event.kind() == EventKind.MERGED)
                .map(event -> names.other(event.with()))
                .findFirst()
                .orElse("");
        int core = before.portrait().state().coreGroup();
        int supporters = before.portrait().state().supporters();
        QuantityWords words = new QuantityWords(names.language());
        String staff = words.value(Quantity.STAFF, Quantity.STAFF.of(before));
        List<String> lines = new ArrayList<>();
        lines.add(of(
                "It joined " + partner
                        + ", a close partner of the same cause. In the model a small NGO whose core group"
                        + " is nearly gone may do so: in " + before.month() + " it had a core group of " + core + ", "
                        + supporters + " supporters and " + staff + " paid staff.",
                partner + "（同じ分野の近い団体）に合流した。モデルでは、中核メンバーがほぼいない小さな団体が合流しうる。" + before.month() + "には中核メンバー" + core
                        + "人、支援者" + supporters + "人、有給職員" + staff + "人。"));
        lines.add(of("Its core group: ", "中核メンバー：") + succession(history, months));
        return lines;
    }

    private String change(Quantity quantity, MonthOfLife first, MonthOfLife last) {
        Language language = names.language();
        QuantityWords words = new QuantityWords(language);
        String before = words.value(quantity, quantity.of(first));
        String after = words.value(quantity, quantity.of(last));
        return quantity.name(language).toLowerCase(Locale.ROOT) + language.of(": ", "：") + before + " → " + after;
    }
}
