package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.history.Event;
import enishi.analysis.history.EventKind;
import enishi.analysis.history.Events;
import enishi.analysis.history.History;
import enishi.analysis.history.MonthOfLife;
import enishi.analysis.history.Quantity;
import enishi.sim.organization.NgoLife;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One life in words.
 *
 * @param names how others are called
 */
record LifeStory(LifeNames names) {

    private static final int MOST_EVENTS = 40;
    private static final int KEPT_AT_START = 12;

    private static final List<Quantity> SUMMARY = List.of(
            Quantity.UNRESTRICTED_YEN,
            Quantity.INCOME_YEN,
            Quantity.GIFTS_YEN,
            Quantity.BUSINESS_YEN,
            Quantity.GRANTS_YEN,
            Quantity.COMMUNITY_YEN,
            Quantity.SUPPORTERS,
            Quantity.MEAN_TRUST,
            Quantity.CORE_GROUP,
            Quantity.STAFF,
            Quantity.MANAGEMENT,
            Quantity.TIES_NGO,
            Quantity.TIES_OTHER);

    private String of(String english, String japanese) {
        return names.language().of(english, japanese);
    }

    /**
     * Tells a life.
     *
     * @param letter what comes before its title: a letter if there are two
     * @param brief whether only its beginning and its end are told
     */
    List<String> of(History history, String letter, boolean brief) {
        List<String> lines = new ArrayList<>();
        String title = names.language().quote(history.title());
        if (!history.exists()) {
            lines.add(of(
                    letter + title + ": there never was an NGO " + history.ngo() + ".",
                    letter + title + "：NGO " + history.ngo() + "は存在しない。"));
            return lines;
        }
        EndingWords ending = new EndingWords(names);
        lines.add(letter + title + of(": ", "：") + ending.fate(history) + of(".", "。"));
        lines.add("  " + who(history));
        ending.behind(history).forEach(line -> lines.add("  " + line));
        lines.add("");
        lines.addAll(summary(history));
        if (!brief) {
            lines.add("");
            lines.addAll(events(history));
        }
        return lines;
    }

    private String who(History history) {
        MonthOfLife first = history.first();
        NgoLife life = history.life();
        String founded = life == null ? "" : String.valueOf(life.founded());
        String place = names.prefecture(first.portrait().state().prefecture());
        String cause = names.cause(first.portrait().state().cause());
        return of(
                "NGO " + history.ngo() + ", " + place + ", " + cause + ", founded " + founded + ".",
                "NGO " + history.ngo() + "、" + place + "、" + cause + "、" + founded + "設立。");
    }

    /** What it had at first and at last. */
    private List<String> summary(History history) {
        Language language = names.language();
        QuantityWords words = new QuantityWords(language);
        MonthOfLife first = history.first();
        MonthOfLife last = history.lastAlive();
        List<String> lines = new ArrayList<>();
        lines.add(of(
                "  From " + first.month() + " to " + last.month() + ":",
                "  " + first.month() + "から" + last.month() + "まで："));
        for (Quantity quantity : SUMMARY) {
            lines.add("    " + quantity.name(language) + of(": ", "：") + words.value(quantity, quantity.of(first))
                    + " → " + words.value(quantity, quantity.of(last)));
        }
        return lines;
    }

    private List<String> events(History history) {
        List<Event> all = Events.of(history);
        List<Event> turning =
                all.stream().filter(event -> event.kind().isTurningPoint()).toList();
        List<String> lines = new ArrayList<>();
        lines.add(of("  Turning points:", "  転機："));
        EventWords words = new EventWords(names);
        int left = turning.size() - MOST_EVENTS;
        for (int e = 0; e < turning.size(); e++) {
            if (left > 0 && e == KEPT_AT_START) {
                lines.add("    " + of("… " + left + " more …", "…（ほか" + left + "件）…"));
            }
            if (left <= 0 || e < KEPT_AT_START || e >= KEPT_AT_START + left) {
                lines.add("    " + turning.get(e).month() + "  " + words.phrase(turning.get(e)));
            }
        }
        if (turning.isEmpty()) {
            lines.add("    " + of("none", "なし"));
        }
        lines.add(of("  Besides: ", "  ほかに：") + besides(all));
        return lines;
    }

    private String besides(List<Event> all) {
        Map<EventKind, Integer> numbers = new EnumMap<>(EventKind.class);
        for (Event event : all) {
            if (!event.kind().isTurningPoint()) {
                numbers.merge(event.kind(), 1, Integer::sum);
            }
        }
        if (numbers.isEmpty()) {
            return of("nothing.", "なし。");
        }
        return numbers.entrySet().stream()
                        .map(entry -> EventNames.plural(entry.getKey(), names.language()) + " " + entry.getValue())
                        .collect(Collectors.joining(of(", ", "、")))
                + of(".", "。");
    }
}
