package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.experiment.Pilot;
import enishi.analysis.statistics.Interval;
import java.util.ArrayList;
import java.util.List;

/** What a plan says in words. */
public final class PlanText {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double MEGABYTE = 1e6;

    private PlanText() {}

    /** A time in words: {@code about 12 minutes}. */
    public static String duration(double seconds, Language language) {
        if (seconds < 1.5 * MINUTE) {
            return about(seconds, 0, language, " seconds", "秒");
        } else if (seconds < 1.5 * HOUR) {
            return about(seconds / MINUTE, 0, language, " minutes", "分");
        } else if (seconds < 2 * DAY) {
            return about(seconds / HOUR, 1, language, " hours", "時間");
        }
        return about(seconds / DAY, 1, language, " days", "日");
    }

    private static String about(double number, int decimals, Language language, String english, String japanese) {
        String text = Wording.number(number, decimals);
        return language.of("about " + text + english, "約" + text + japanese);
    }

    /** A number of bytes in words. */
    public static String size(double bytes) {
        return Wording.number(bytes / MEGABYTE, bytes < 10 * MEGABYTE ? 1 : 0) + " MB";
    }

    /**
     * Which differences can be detected.
     *
     * @param detectable by outcome; empty if nothing can be said
     * @param runs number of runs at every point
     */
    public static List<String> detectable(List<Pilot.Detectable> detectable, int runs, Language language) {
        List<String> lines = new ArrayList<>();
        if (detectable.isEmpty()) {
            lines.add(language.of(
                    "What it can detect cannot be told: that takes two runs or more at two points.",
                    "検出できる差は、2点以上で2回以上の実行がなければわかりません。"));
            return lines;
        }
        lines.add(language.of(
                "Smallest difference to the first point that " + runs
                        + " runs detect with a probability of 95 % (paired t-test, two-sided, level 1 %):",
                runs + "回の実行が確率95 %で検出できる、最初の点との最小の差（対応のあるt検定、両側、水準1 %）："));
        Wording wording = new Wording(language);
        for (Pilot.Detectable one : detectable) {
            String name = "  " + one.outcome().name(language) + language.of(": ", "：");
            if (one.contrasts() == 0) {
                lines.add(name + language.of("nothing differed yet", "まだ差がない"));
                continue;
            }
            String typical = unsigned(wording.difference(one.outcome().unit(), one.typical(), one.range()));
            String hardest = unsigned(wording.difference(one.outcome().unit(), one.hardest(), Interval.NONE));
            lines.add(name
                    + typical
                    + (one.contrasts() == 1 ? "" : language.of("; where runs differ most, ", "、最もばらつく点では") + hardest));
        }
        lines.add(language.of(
                "In brackets: what the few runs so far leave open. Smaller true differences may be missed; more runs detect"
                        + " smaller ones, about half the size with four times the runs.",
                "括弧内はこれまでの少ない実行による不確かさ。これより小さい真の差は見逃されうる。実行を4倍にすると検出できる差は約半分になる。"));
        return lines;
    }

    private static String unsigned(String text) {
        return text.replace("+", "");
    }
}
