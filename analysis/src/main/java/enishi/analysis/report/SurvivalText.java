package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.ChiSquared;
import enishi.analysis.statistics.CoxRegression;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.KaplanMeier;
import enishi.analysis.statistics.LogRank;
import enishi.analysis.statistics.PrettyScale;
import enishi.analysis.statistics.RestrictedMean;
import enishi.analysis.survival.SurvivalAnalysis;
import enishi.analysis.survival.SurvivalAnalysis.Group;
import enishi.analysis.survival.SurvivalData;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A survival analysis in words and tables for a terminal. */
public final class SurvivalText {

    private static final MathContext DIGITS = new MathContext(4);
    private static final int ROWS = 6;

    private final SurvivalAnalysis analysis;
    private final SurvivalData data;
    private final Language language;
    private final String percent;
    private final List<String> lines = new ArrayList<>();

    private SurvivalText(SurvivalAnalysis analysis, Language language) {
        this.analysis = analysis;
        this.data = analysis.data();
        this.language = language;
        this.percent = number(100 * analysis.level()) + " %";
    }

    /** The lines. */
    public static List<String> lines(SurvivalAnalysis analysis, Language language) {
        SurvivalText text = new SurvivalText(analysis, language);
        text.rows();
        text.curves();
        text.incidence();
        text.means();
        text.logRank();
        text.cox();
        text.lines.addAll(SurvivalNotes.of(analysis, language));
        return text.lines;
    }

    private void say(String english, String japanese) {
        lines.add(language.of(english, japanese));
    }

    private void rows() {
        int rows = data.lifetimes().size();
        int ended = analysis.groups().stream().mapToInt(g -> g.curve().ended()).sum();
        String of = data.question().censored().isEmpty() || data.causes().isEmpty()
                ? ""
                : language.of(" (", "（") + causes() + language.of(")", "）");
        say(
                data.file() + ": " + rows + " rows, of which " + ended + " ended" + of + " and " + (rows - ended)
                        + " were still alive (censored)",
                data.file() + "：" + rows + "行、うち終了 " + ended + of + "、観察終了時に存続（打ち切り） " + (rows - ended));
        if (data.leftOut() > 0) {
            List<String> blanks = data.blanks().entrySet().stream()
                    .map(blank -> blank.getKey() + " (" + blank.getValue() + ")")
                    .toList();
            say(
                    "  " + data.leftOut() + " more rows are left out, for blank cells in " + String.join(", ", blanks),
                    "  空欄のため除いた行：" + data.leftOut() + "（" + String.join(", ", blanks) + "）");
        }
    }

    private String causes() {
        return IntStream.rangeClosed(1, data.causes().size())
                .mapToObj(k -> data.causes().get(k - 1) + ' ' + data.ended(k))
                .collect(Collectors.joining(", "));
    }

    private void curves() {
        lines.add("");
        say(
                "Survival (Kaplan–Meier; pointwise " + percent + " intervals by Greenwood, log–log)",
                "生存率（カプラン・マイヤー、各時点の" + percent + "区間：グリーンウッド、log–log変換）");
        for (Group group : analysis.groups()) {
            KaplanMeier curve = group.curve();
            lines.add(heading(group));
            TextTable table = new TextTable()
                    .row(
                            data.question().time(),
                            language.of("at risk", "観察中"),
                            language.of("ended so far", "終了累計"),
                            language.of("survival", "生存率"),
                            language.of("interval", "区間"));
            for (double time : times(curve)) {
                table.row(
                        NumberText.of(time),
                        String.valueOf(atRisk(group, time)),
                        String.valueOf(curve.steps().stream()
                                .filter(step -> step.time() <= time)
                                .mapToInt(KaplanMeier.Step::ended)
                                .sum()),
                        share(curve.survival(time)),
                        shares(curve.interval(time, analysis.level())));
            }
            table.lines().forEach(line -> lines.add("  " + line));
            KaplanMeier.Median median = curve.median(analysis.level());
            say(
                    "    median: " + reached(median.time()) + interval(median.interval()),
                    "    中央値：" + reached(median.time()) + interval(median.interval()));
        }
    }

    private String heading(Group group) {
        KaplanMeier curve = group.curve();
        String name = name(group);
        return "  "
                + language.of(
                        name + ": " + curve.size() + " rows, " + curve.ended() + " ended",
                        name + "：" + curve.size() + "行、終了 " + curve.ended());
    }

    private String name(Group group) {
        String column = data.question().group();
        return column == null ? language.of("all", "全体") : column + '=' + group.name();
    }

    private int atRisk(Group group, double time) {
        int place = data.groups().isEmpty() ? 0 : data.groups().indexOf(group.name());
        return (int) IntStream.range(0, data.lifetimes().size())
                .filter(i -> data.group()[i] == place)
                .mapToObj(data.lifetimes()::get)
                .filter(life -> life.entry() < time && time <= life.exit())
                .count();
    }

    /** Round times up to the last observation. */
    private double[] times(KaplanMeier curve) {
        if (curve.longest() == 0) {
            return new double[] {0};
        }
        double step = PrettyScale.over(0, curve.longest(), ROWS).step();
        return IntStream.rangeClosed(1, (int) Math.floor(curve.longest() / step + 1e-9))
                .mapToDouble(i -> i * step)
                .toArray();
    }

    private void incidence() {
        if (data.causes().size() < 2) {
            return;
        }
        lines.add("");
        say(
                "How likely each end has come (Aalen–Johansen cumulative incidence; pointwise " + percent
                        + " intervals, log–log)",
                "原因別の累積発生率（アーレン・ヨハンセン推定、各時点の" + percent + "区間：log–log変換）");
        for (Group group : analysis.groups()) {
            lines.add(heading(group));
            List<String> header = new ArrayList<>(List.of(data.question().time()));
            header.addAll(data.causes());
            TextTable table = new TextTable().row(header);
            for (double time : times(group.curve())) {
                List<String> row = new ArrayList<>(List.of(NumberText.of(time)));
                for (int k = 1; k <= data.causes().size(); k++) {
                    row.add(share(group.incidence().incidence(k, time)) + interval(k, group, time));
                }
                table.row(row);
            }
            table.lines().forEach(line -> lines.add("  " + line));
        }
    }

    private String interval(int cause, Group group, double time) {
        Interval interval = group.incidence().interval(cause, time, analysis.level());
        return interval.exists() ? language.of(" (", "（") + shares(interval) + language.of(")", "）") : "";
    }

    private void means() {
        String tau = number(analysis.tau());
        lines.add("");
        say(
                "Mean time lived up to " + tau + " (restricted mean survival time), in units of "
                        + data.question().time(),
                tau + "までの平均生存時間（境界内平均生存時間、RMST）、単位は" + data.question().time());
        RestrictedMean first = analysis.groups().get(0).mean();
        String against = analysis.groups().get(0).name();
        for (Group group : analysis.groups()) {
            RestrictedMean mean = group.mean();
            lines.add("  " + name(group) + language.of(": ", "：") + number(mean.mean())
                    + interval(mean.interval(analysis.level())));
        }
        for (Group group : analysis.groups().subList(1, analysis.groups().size())) {
            RestrictedMean difference = group.mean().minus(first);
            lines.add("  "
                    + language.of(
                            "difference " + group.name() + " less " + against + ": ",
                            "差（" + group.name() + " − " + against + "）：")
                    + number(difference.mean()) + interval(difference.interval(analysis.level()))
                    + p(difference.probability()));
        }
    }

    private void logRank() {
        LogRank test = analysis.logRank();
        if (test == null) {
            return;
        }
        lines.add("");
        String within = within();
        say(
                "Log-rank test that groups live equally long" + within + ": " + chiSquared(test.test()),
                "ログランク検定（群の生存に差がない）" + within + "：" + chiSquared(test.test()));
        TextTable table = new TextTable()
                .row(
                        String.valueOf(data.question().group()),
                        language.of("ended", "終了"),
                        language.of("expected", "期待数"));
        for (int g = 0; g < data.groups().size(); g++) {
            table.row(data.groups().get(g), number(test.observed()[g]), number(test.expected()[g]));
        }
        table.lines().forEach(line -> lines.add("  " + line));
    }

    private String within() {
        String strata = data.question().strata();
        return strata == null ? "" : language.of(" within " + strata, "・層別：" + strata);
    }

    private void cox() {
        CoxRegression cox = analysis.cox();
        if (cox == null) {
            return;
        }
        lines.add("");
        say(
                "Cox regression" + within() + " (ties after Efron): " + cox.rows() + " rows, " + cox.events()
                        + " ended",
                "コックス回帰" + within() + "（同時点はエフロン法）：" + cox.rows() + "行、終了 " + cox.events());
        TextTable table = new TextTable()
                .row(
                        "",
                        language.of("coefficient", "係数"),
                        language.of("std. error", "標準誤差"),
                        language.of("hazard ratio", "ハザード比"),
                        language.of(percent + " interval", percent + "区間"),
                        "z",
                        "p",
                        language.of("p, proportional", "比例性p"));
        List<String> names = data.covariates().names();
        for (int j = 0; j < names.size(); j++) {
            double beta = cox.coefficients()[j];
            double error = cox.standardErrors()[j];
            Interval ratio = cox.hazardRatio(j, analysis.level());
            table.row(
                    names.get(j),
                    number(beta),
                    number(error),
                    ratio(StrictMath.exp(beta)),
                    span(ratio(ratio.low()), ratio(ratio.high())),
                    number(beta / error),
                    probability(cox.probabilities()[j]),
                    probability(analysis.proportionality().get(j).probability()));
        }
        table.lines().forEach(line -> lines.add("  " + line));
        if (!data.covariates().references().isEmpty()) {
            String references = String.join(", ", data.covariates().references());
            say(
                    "  Columns of words are indicators (0 or 1) against " + references,
                    "  語の列は指示変数（0か1）：基準は " + references);
        }
        say(
                "  log-likelihood " + wide(cox.logLikelihood()) + ", without covariates "
                        + wide(cox.logLikelihoodWithout()) + "; likelihood ratio: " + chiSquared(cox.likelihoodRatio()),
                "  対数尤度 " + wide(cox.logLikelihood()) + "、共変量なし " + wide(cox.logLikelihoodWithout()) + "、尤度比："
                        + chiSquared(cox.likelihoodRatio()));
        ChiSquared all = analysis.proportionality().get(names.size());
        say(
                "  Proportional hazards, all covariates together (score test, time as 1 − Kaplan–Meier): "
                        + chiSquared(all),
                "  比例ハザード性、全共変量（スコア検定、時間は1−カプラン・マイヤー）：" + chiSquared(all));
    }

    private String chiSquared(ChiSquared test) {
        if (test.degreesOfFreedom() == 0) {
            return language.of("no test, nothing can differ", "検定不能（違いが現れ得ない）");
        }
        return language.of("chi-squared ", "カイ二乗 ")
                + number(test.value())
                + language.of(" with ", "、自由度 ")
                + test.degreesOfFreedom()
                + language.of(test.degreesOfFreedom() == 1 ? " degree of freedom" : " degrees of freedom", "")
                + p(test.probability());
    }

    private String p(double probability) {
        return Double.isNaN(probability) ? "" : language.of(", ", "、") + Wording.pValue(probability);
    }

    private static String probability(double p) {
        return Double.isNaN(p) ? "–" : Wording.pValue(p).replace("p = ", "").replace("p < ", "<");
    }

    private String reached(double time) {
        return Double.isNaN(time) ? language.of("not reached", "到達せず") : number(time);
    }

    private String interval(Interval interval) {
        if (Double.isNaN(interval.low()) && Double.isNaN(interval.high())) {
            return "";
        }
        return language.of(" (", "（") + span(bound(interval.low()), bound(interval.high())) + language.of(")", "）");
    }

    private String bound(double value) {
        return Double.isNaN(value) ? language.of("not reached", "到達せず") : number(value);
    }

    private String shares(Interval interval) {
        return interval.exists() ? span(share(interval.low()), share(interval.high())) : "–";
    }

    private String span(String low, String high) {
        return low + language.of(" to ", "～") + high;
    }

    private static String share(double share) {
        return Wording.percent(share, 1);
    }

    private static String wide(double value) {
        return Wording.number(value, 4);
    }

    /** A ratio: with about four digits, and so many that it does not look like 1 if it is not. */
    private static String ratio(double value) {
        double distance = Math.abs(value - 1);
        return distance == 0 || distance >= 1e-3
                ? number(value)
                : Wording.number(value, (int) Math.ceil(-Math.log10(distance)) + 2);
    }

    /** A number with about four digits. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "–" : "∞";
        }
        double size = Math.abs(value);
        String text = size > 0 && (size < 1e-4 || size >= 1e7)
                ? String.format(Locale.ROOT, "%.3e", value)
                : size >= 1000
                        ? new BigDecimal(value)
                                .setScale(0, RoundingMode.HALF_EVEN)
                                .toPlainString()
                        : new BigDecimal(value)
                                .round(DIGITS)
                                .stripTrailingZeros()
                                .toPlainString();
        return text.replace('-', '−');
    }
}
