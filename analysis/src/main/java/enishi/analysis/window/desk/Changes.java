package enishi.analysis.window.desk;

import enishi.analysis.chart.Months;
import enishi.analysis.comparison.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a desk differs from its scenario, in words.
 *
 * @param desk the desk
 * @param language the language
 */
record Changes(PolicyDesk desk, Language language) {

    /** One phrase for each change, in the order of the desk, shocks last. */
    List<String> sentences() {
        LeverText text = new LeverText(language);
        List<String> sentences = new ArrayList<>();
        for (DeskGroup group : desk.groups()) {
            String title = group.title().in(language.code());
            if (group.switched()) {
                sentences.add(title + language.of(": ", "：") + (group.on() ? on() : off()));
            }
            for (DeskLever lever : group.levers()) {
                if (group.on() && lever.changed()) {
                    sentences.add(title
                            + language.of(": ", "：")
                            + lever.handle().title().in(language.code())
                            + language.of(" ", "　")
                            + text.value(lever.handle(), lever.value())
                            + language.of(
                                    " (was " + text.value(lever.handle(), lever.base()) + ")",
                                    "（元は" + text.value(lever.handle(), lever.base()) + "）"));
                }
            }
        }
        for (FiredShock shock : desk.fired()) {
            sentences.add(shock(shock));
        }
        return sentences;
    }

    /** A shock with its place and month. */
    String shock(FiredShock shock) {
        String prefecture = shock.prefecture();
        String place = prefecture == null ? "" : Places.name(prefecture, language);
        String month = Months.name(shock.month(), language);
        String title = shock.ready().title().in(language.code());
        return language.of(
                title + (place.isEmpty() ? "" : ", " + place) + ", from " + month,
                title + "（" + (place.isEmpty() ? "" : place + "、") + month + "から）");
    }

    private String on() {
        return language.of("switched on", "実施する");
    }

    private String off() {
        return language.of("switched off", "やめる");
    }
}
