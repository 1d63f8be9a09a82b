package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.scenarios.data.Tables;
import enishi.sim.population.Cause;
import enishi.sim.population.PartnerCountry;
import enishi.sim.population.PrefectureProfile;
import java.util.List;

/**
 * How those whom an NGO has to do with are called in words.
 *
 * @param tables the prefectures, causes and partner countries
 * @param language the language
 */
public record LifeNames(Tables tables, Language language) {

    private static final String INSTRUMENT = "instrument:";

    /** A prefecture, by index. */
    public String prefecture(int index) {
        PrefectureProfile profile = tables.geography().profile(index);
        return language.of(profile.nameEn(), profile.nameJa());
    }

    /** A prefecture, by a code such as {@code JP-34}. */
    public String prefecture(String isoCode) {
        return prefecture(Integer.parseInt(isoCode.substring("JP-".length())) - 1);
    }

    String cause(String id) {
        List<Cause> causes = tables.causes();
        return causes.stream()
                .filter(cause -> cause.id().equals(id))
                .map(cause -> language.of(cause.nameEn(), cause.nameJa()))
                .findFirst()
                .orElse(id);
    }

    /** An account of the books, an institution, or an NGO. */
    String other(String id) {
        if (id.startsWith(INSTRUMENT)) {
            return language.quote(id.substring(INSTRUMENT.length()));
        }
        if (id.startsWith("local-government:")) {
            String place = prefecture(id.substring("local-government:".length()));
            return language.of("the local government of " + place, place + "の自治体");
        }
        if (id.startsWith("jica:")) {
            String place = prefecture(id.substring("jica:".length()));
            return language.of("the JICA office in " + place, "JICA（" + place + "）");
        }
        if (id.startsWith("partner:")) {
            return country(id.substring("partner:".length()));
        }
        return switch (id) {
            case "ministry" -> language.of("the Ministry of Foreign Affairs", "外務省");
            case "japan-platform" -> language.of("Japan Platform", "ジャパン・プラットフォーム");
            case "foundations" -> language.of("foundations", "助成財団");
            case "firms" -> language.of("firms", "企業");
            default -> isNgo(id) ? language.of("NGO ", "NGO ") + id : language.quote(id);
        };
    }

    private String country(String code) {
        for (PartnerCountry country : tables.countries()) {
            if (country.code().equals(code)) {
                return language.of("partners in " + country.nameEn(), country.nameJa() + "の現地団体");
            }
        }
        return language.of("partners in " + code, code + "の現地団体");
    }

    private static boolean isNgo(String id) {
        return id.matches("\\d{2}-\\d{4}-\\d{2}-\\d{3,4}");
    }
}
