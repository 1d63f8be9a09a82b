package enishi.analysis.comparison;

import enishi.analysis.statistics.Fieller;
import enishi.analysis.statistics.PairedDifference;

/**
 * What a scenario costs and brings against the baseline over the whole run; for the baseline itself nothing.
 *
 * @param scenario id of the scenario
 * @param cost public money spent more than under the baseline, yen
 * @param gain years lived by active NGOs outside the metropolitan areas more than under the baseline, NGO-years
 * @param netBenefit {@code w gain - cost}, yen, at the willingness to pay w for an NGO-year
 * @param ratio cost by gain, yen an NGO-year, with Fieller's set for this scenario alone
 * @param onFront whether no other scenario has as little cost and as much gain or better
 * @param frontShare share of resamples of the seeds in which it is on the front; NaN with one run
 * @param acceptability share of resamples in which its net benefit is the highest, by willingness to pay; NaN with one run
 */
public record CostEffect(
        String scenario,
        PairedDifference cost,
        PairedDifference gain,
        PairedDifference netBenefit,
        Fieller ratio,
        boolean onFront,
        double frontShare,
        double[] acceptability) {

    /** What an NGO-year costs, in a few words. */
    public String ratioInWords(Language language) {
        return inWords(ratio, gain, language);
    }

    /** What an NGO-year costs, in a few words: nothing where none is gained, no ends where the set has none. */
    static String inWords(Fieller cost, PairedDifference gained, Language language) {
        if (gained.pairs() == 0 || gained.mean() <= 0) {
            return language.of("no NGO-years gained", "延びた団体年なし");
        }
        Wording wording = new Wording(language);
        String ratio = wording.value(Unit.YEN, cost.ratio());
        return switch (cost.shape()) {
            case BOUNDED -> {
                String low = wording.value(Unit.YEN, cost.low());
                String high = wording.value(Unit.YEN, cost.high());
                yield ratio + language.of(" (" + low + " to " + high + ")", "（" + low + "～" + high + "）");
            }
            case OUTSIDE, EVERYTHING ->
                ratio
                        + language.of(
                                " (interval unbounded: perhaps no NGO-year is gained)",
                                "（区間は非有界：団体年はまったく延びていないかもしれない）");
            case NONE -> ratio + language.of(" (no interval from one run)", "（1回の実行では区間なし）");
        };
    }
}
