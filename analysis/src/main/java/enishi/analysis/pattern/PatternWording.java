package enishi.analysis.pattern;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.comparison.Wording.Written;
import enishi.scenarios.target.TargetKind;
import enishi.scenarios.target.TargetPart;

/**
 * Parts of observed patterns as people read them.
 *
 * @param language the language
 */
public record PatternWording(Language language) {

    /** The title of a part. */
    public String title(PartScore score) {
        return score.part().title().in(language.of("en", "ja"));
    }

    /** The observed value; a dash where only a band is known. */
    public String observed(PartScore score) {
        return number(score, score.part().observed());
    }

    /** The mean over runs; a dash where no run has a number. */
    public String simulated(PartScore score) {
        return number(score, score.mean());
    }

    /** The standard deviation between runs; a dash with fewer than two. */
    public String spread(PartScore score) {
        return score.runs() < 2
                ? "–"
                : spreadDigits(score)
                        + (score.unit() == Unit.SHARE
                                ? language.of(" points", "ポイント")
                                : mean(score).shown().name());
    }

    /** The mean over runs with the standard deviation between them, if there is one: {@code 22.9 ± 0.4 million yen}. */
    public String runs(PartScore score) {
        if (score.runs() < 2) {
            return simulated(score);
        }
        return mean(score).digits() + " ± " + spreadDigits(score)
                + mean(score).shown().name();
    }

    private Written mean(PartScore score) {
        return new Wording(language).written(score.unit(), score.mean());
    }

    /** With as many decimals as the mean, or so many more that something is left. */
    private String spreadDigits(PartScore score) {
        Written mean = mean(score);
        double deviation = score.deviation() / mean.shown().divisor();
        int point = mean.digits().indexOf('.');
        int decimals = point < 0 ? 0 : mean.digits().length() - point - 1;
        int enough = decimals;
        while (deviation > 0 && deviation < 0.5 * Math.pow(10, -enough) && enough < decimals + 3) {
            enough++;
        }
        return Wording.number(deviation, enough);
    }

    /** The band: {@code 25 to 40 %}, or from or up to one end. */
    public String band(PartScore score) {
        TargetPart part = score.part();
        if (part.low() == null && part.high() == null) {
            return "–";
        }
        if (part.high() == null) {
            String low = number(score, part.lowest());
            return language.of("from " + low, low + "以上");
        }
        String high = number(score, part.highest());
        if (part.low() == null) {
            return language.of("to " + high, high + "以下");
        }
        Written low = new Wording(language).written(score.unit(), part.lowest());
        boolean alike = high.endsWith(low.shown().name());
        return (alike ? low.digits() : low.text()) + language.of(" to ", "～") + high;
    }

    /** Whether the mean is within the band; a dash where no run has a number. */
    public String verdict(PartScore score) {
        return score.runs() == 0 ? "–" : score.isIn() ? language.of("in", "内") : language.of("OUT", "外");
    }

    /** A kind as the heading of its parts. */
    public String heading(TargetKind kind) {
        return switch (kind) {
            case FIT -> language.of("Fitted: parameters may be chosen to meet them", "適合用：パラメータの選択に使ってよいもの");
            case HOLD_OUT -> language.of("Held out: kept from every choice of parameters", "検証用：パラメータの選択に使わないもの");
            case INPUT -> language.of("Given to the model: never counted as met", "入力：モデルに与えたもので、再現とは数えない");
            case NOT_MODELLED -> language.of("Not modelled", "モデルにないもの");
        };
    }

    private String number(PartScore score, double value) {
        return Double.isNaN(value) ? "–" : new Wording(language).value(score.unit(), value);
    }
}
