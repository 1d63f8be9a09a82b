package enishi.analysis.window.inspect;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.history.Quantity;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.play.WorldPicture;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot.NgoState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A number that a prefecture or an NGO has.
 *
 * @param nameEn its English name
 * @param nameJa its Japanese name
 * @param unit its unit
 * @param reader reads it; not a number where there is none
 */
record Trait(String nameEn, String nameJa, Unit unit, Reader reader) {

    /** Reads a trait of a subject. */
    interface Reader {
        double read(WorldPicture picture, Subject subject);
    }

    /** Those of a prefecture: every indicator that prefectures have. */
    static List<Trait> ofPrefecture() {
        List<Trait> traits = new ArrayList<>();
        for (int i = 0; i < Metrics.ALL.size(); i++) {
            Metric metric = Metrics.ALL.get(i);
            if (metric.scope() == Metric.Scope.PREFECTURES) {
                int place = i;
                traits.add(new Trait(
                        metric.nameEn(),
                        metric.nameJa(),
                        Unit.named(metric.unit()),
                        (picture, subject) ->
                                picture.indicators().value(place, Area.FIRST_PREFECTURE + subject.prefecture())));
            }
        }
        return List.copyOf(traits);
    }

    /** Those of an NGO, called as in the stories of NGOs. */
    static List<Trait> ofNgo() {
        return List.of(
                ngo(Quantity.INCOME_YEN, NgoState::incomeYen),
                ngo(Quantity.GIFTS_YEN, NgoState::giftsYen),
                ngo(Quantity.GRANTS_YEN, NgoState::grantsYen),
                ngo(Quantity.BUSINESS_YEN, NgoState::businessYen),
                ngo(Quantity.COMMUNITY_YEN, NgoState::communityYen),
                ngo(Quantity.RELIEF_GIFTS_YEN, NgoState::reliefGiftsYen),
                ngo(Quantity.OTHER_INCOME_YEN, NgoState::otherIncomeYen),
                ngo(Quantity.CASH_YEN, NgoState::cashYen),
                ngo(Quantity.SUPPORTERS, NgoState::supporters),
                ngo(Quantity.HOME_SUPPORTERS, NgoState::homeSupporters),
                ngo(Quantity.ACQUAINTANCES, NgoState::acquaintances),
                ngo(Quantity.MEAN_TRUST, NgoState::meanTrust),
                ngo(Quantity.LOCAL_LEGITIMACY, NgoState::localLegitimacy),
                ngo(Quantity.GLOBAL_LEGITIMACY, NgoState::globalLegitimacy),
                ngo(Quantity.STAFF, NgoState::staff),
                ngo(Quantity.CORE_GROUP, NgoState::coreGroup),
                ngo(Quantity.EXPERTISE, NgoState::expertise),
                ngo(Quantity.MANAGEMENT, NgoState::management),
                ngo(Quantity.LOCAL_KNOWLEDGE, NgoState::localKnowledge),
                ngo(Quantity.ORIENTATION, NgoState::orientation),
                ngo(Quantity.PROJECTS, NgoState::projects),
                ngo(Quantity.SUCCESSES, NgoState::successes),
                ngo(Quantity.FAILURES, NgoState::failures));
    }

    private static Trait ngo(Quantity quantity, ToDoubleFunction<NgoState> value) {
        return new Trait(
                atBeginning(quantity.name(Language.ENGLISH)),
                quantity.name(Language.JAPANESE),
                quantity.unit(),
                (picture, subject) -> {
                    String id = subject.ngo();
                    NgoState ngo = id == null ? null : picture.ngo(id);
                    return ngo == null ? Double.NaN : value.applyAsDouble(ngo);
                });
    }

    private static String atBeginning(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1);
    }

    /** A value with its unit; what is counted has no decimals. */
    String words(double value, Language language) {
        boolean counted = (unit == Unit.NGOS || unit == Unit.MONTHS) && value == Math.rint(value);
        return counted ? Wording.number(value, 0) : new Wording(language).value(unit, value);
    }

    /** Whether it has no parts of one. */
    boolean isCounted() {
        return switch (unit) {
            case NGOS, PERSONS, PROJECTS, TIES, CONFLICTS -> true;
            default -> false;
        };
    }

    /** The smallest difference that its chart makes something of. */
    double leastRange() {
        return switch (unit) {
            case NGOS, PERSONS, PROJECTS, TIES, CONFLICTS -> 2;
            case YEN, YEN_A_YEAR -> 100_000;
            default -> 0.01;
        };
    }

    String name(Language language) {
        return language.of(nameEn, nameJa);
    }
}
