package enishi.analysis.report;

import enishi.analysis.history.Event;
import enishi.analysis.history.History;
import enishi.analysis.history.Parting;
import enishi.analysis.history.Parting.Difference;
import enishi.analysis.history.Parting.Step;
import enishi.analysis.history.Parting.WorldParting;
import enishi.analysis.history.Quantity;
import enishi.analysis.history.Topic;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metric;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where two lives part, in words: the first difference, what came before it around the NGO, and the chain from there on.
 *
 * @param names how others are called
 */
record PartingStory(LifeNames names) {

    private static final int MOST_STEPS = 24;
    private static final int KEPT_AT_START = 14;
    private static final int MOST_METRICS = 3;

    private static final Set<Quantity> FOLLOWED = EnumSet.of(
            Quantity.SUPPORTERS,
            Quantity.MEAN_TRUST,
            Quantity.UNRESTRICTED_YEN,
            Quantity.INCOME_YEN,
            Quantity.ACTIVITY_YEN,
            Quantity.PROJECTS,
            Quantity.CORE_GROUP,
            Quantity.STAFF,
            Quantity.MANAGEMENT,
            Quantity.LOCAL_LEGITIMACY,
            Quantity.TIES_NGO);

    private String of(String english, String japanese) {
        return names.language().of(english, japanese);
    }

    List<String> of(Parting parting, History here, History there) {
        List<String> lines = new ArrayList<>();
        if (parting.steps().isEmpty()) {
            lines.add(of(
                    "The two lives are the same in every month and to the last digit: the scenarios do not differ for this"
                            + " NGO.",
                    "2つの歩みは全期間で完全に同じで、この団体にはシナリオの違いが及んでいない。"));
            lines.addAll(around(here, there));
            return lines;
        }
        Step first = parting.steps().get(0);
        lines.add(of(
                "The two lives part in " + first.month() + ". Until then they are the same to the last digit.",
                "2つの歩みは" + first.month() + "に分かれる。それまでは完全に同じ。"));
        first(first, here, there).forEach(line -> lines.add("  " + line));
        lines.addAll(around(here, there));
        lines.add("");
        lines.add(of(
                "From there on: what comes to differ by 5 % or more, and turning points in A or B only (what follows in time"
                        + " need not follow from it):",
                "その後（5 %以上の違いが初めて生じた量と、一方だけの転機。時間的な順序であり、因果とは限らない）："));
        lines.addAll(chain(parting));
        EndingWords ending = new EndingWords(names);
        lines.add(of("In the end: ", "結末：")
                + of("A ", "Aは")
                + ending.fate(here)
                + of("; B ", "、Bは")
                + ending.fate(there)
                + of(".", "。"));
        return lines;
    }

    /** The first step in full. */
    private List<String> first(Step step, History here, History there) {
        List<String> lines = new ArrayList<>();
        if (here.in(step.month()) == null || there.in(step.month()) == null) {
            String where = here.in(step.month()) == null ? "B" : "A";
            lines.add(of("In that month it is there in " + where + " only.", "この月、" + where + "にだけ存在する。"));
        }
        QuantityWords words = new QuantityWords(names.language());
        byTopic(step.differences())
                .forEach((topic, differences) -> lines.add(topic.name(names.language())
                        + of(": ", "：")
                        + differences.stream()
                                .map(one -> one.quantity().name(names.language()) + " "
                                        + words.pair(one.quantity(), one.here(), one.there()))
                                .collect(Collectors.joining(of("; ", "、")))));
        EventWords events = new EventWords(names);
        step.onlyHere().forEach(event -> lines.add(of("only in A: ", "Aのみ：") + events.phrase(event)));
        step.onlyThere().forEach(event -> lines.add(of("only in B: ", "Bのみ：") + events.phrase(event)));
        if (step.onlyHere().isEmpty() && step.onlyThere().isEmpty()) {
            lines.add(of(
                    "No event of its own is in only one of the two in that month: the difference came to it from"
                            + " around it.",
                    "この月に一方だけで起きた団体自身の出来事はなく、違いは周囲から及んだ。"));
        }
        return lines;
    }

    private static Map<Topic, List<Difference>> byTopic(List<Difference> differences) {
        Map<Topic, List<Difference>> topics = new EnumMap<>(Topic.class);
        for (Difference difference : differences) {
            topics.computeIfAbsent(difference.quantity().topic(), topic -> new ArrayList<>())
                    .add(difference);
        }
        return topics;
    }

    /** When Japan and the prefecture part. */
    List<String> around(History here, History there) {
        History lived = here.exists() ? here : there;
        int prefecture = lived.first().portrait().state().prefecture();
        List<String> lines = new ArrayList<>();
        lines.add(around(of("Japan", "全国"), Parting.around(Area.JAPAN, here, there)));
        lines.add(
                around(names.prefecture(prefecture), Parting.around(Area.FIRST_PREFECTURE + prefecture, here, there)));
        return lines;
    }

    private String around(String place, @Nullable WorldParting parting) {
        if (parting == null) {
            return of("  Around it: the indicators of " + place + " never differ.", "  周囲：" + place + "の指標は最後まで同じ。");
        }
        List<Metric> metrics = parting.metrics();
        String some = metrics.stream()
                .limit(MOST_METRICS)
                .map(metric -> of(metric.nameEn(), metric.nameJa()))
                .collect(Collectors.joining(of(", ", "、")));
        int more = metrics.size() - MOST_METRICS;
        YearMonth month = parting.month();
        return of(
                "  Around it: " + place + " first differs in " + month + " (" + some
                        + (more > 0 ? " and " + more + " more" : "") + ").",
                "  周囲：" + place + "の指標は" + month + "に初めて異なる（" + some + (more > 0 ? "ほか" + more + "件" : "") + "）。");
    }

    private List<String> chain(Parting parting) {
        List<String> steps = new ArrayList<>();
        QuantityWords words = new QuantityWords(names.language());
        for (Step step : parting.steps()) {
            List<String> parts = new ArrayList<>();
            for (Difference one : step.grown()) {
                if (FOLLOWED.contains(one.quantity())) {
                    parts.add(one.quantity().name(names.language()) + " "
                            + words.pair(one.quantity(), one.here(), one.there()));
                }
            }
            if (!step.equals(parting.steps().get(0))) {
                parts.addAll(only(step.onlyHere(), "A: "));
                parts.addAll(only(step.onlyThere(), "B: "));
            }
            if (!parts.isEmpty()) {
                steps.add("  " + step.month() + "  " + String.join(of("; ", "；"), parts));
            }
        }
        int left = steps.size() - MOST_STEPS;
        if (left > 0) {
            List<String> shortened = new ArrayList<>(steps.subList(0, KEPT_AT_START));
            shortened.add(
                    "  " + of("… " + left + " more months in the table of events …", "…（ほか" + left + "か月分は出来事の表に）…"));
            shortened.addAll(steps.subList(KEPT_AT_START + left, steps.size()));
            return shortened;
        }
        return steps;
    }

    private List<String> only(List<Event> events, String mark) {
        EventWords words = new EventWords(names);
        return events.stream()
                .filter(event -> event.kind().isTurningPoint())
                .map(event -> mark + words.phrase(event))
                .toList();
    }
}
