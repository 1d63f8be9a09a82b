package enishi.sim.organization;

import enishi.sim.policy.Operator;
import enishi.sim.population.Geography;
import enishi.sim.population.PartnerCountry;
import enishi.sim.population.PrefectureProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The local governments, the offices of agencies and foundations, and the partners in each country abroad. */
public final class Institutions {

    private static final int MINISTRY_KEY = 100;
    private static final int JAPAN_PLATFORM_KEY = 101;
    private static final int FOUNDATIONS_KEY = 102;
    private static final int FIRST_OFFICE_KEY = 200;
    private static final int FIRST_COUNTRY_KEY = 1000;
    private static final int LETTERS = 26;

    private final Geography geography;
    private final List<PartnerCountry> countries;
    private final List<Institution> localGovernments = new ArrayList<>();
    private final Institution ministry = inTokyo("ministry", MINISTRY_KEY);
    private final Institution japanPlatform = inTokyo("japan-platform", JAPAN_PLATFORM_KEY);
    private final Institution foundations = inTokyo("foundations", FOUNDATIONS_KEY);
    private final List<@Nullable Institution> officesBySeat =
            new ArrayList<>(Collections.nCopies(Geography.PREFECTURES, null));
    private final List<Institution> abroad = new ArrayList<>();

    /** Those of the given prefectures and partner countries. */
    public Institutions(Geography geography, List<PartnerCountry> countries) {
        this.geography = geography;
        this.countries = List.copyOf(countries);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            String code = geography.profile(p).isoCode();
            localGovernments.add(new Institution(
                    "local-government:" + code, Institution.Kind.LOCAL_GOVERNMENT, p + 1, p, Institution.NONE));
            int seat = geography.profile(p).coveringOffice() - 1;
            if (officesBySeat.get(seat) == null) {
                officesBySeat.set(
                        seat,
                        new Institution(
                                "jica:" + PrefectureProfile.isoCode(seat + 1),
                                Institution.Kind.AGENCY,
                                FIRST_OFFICE_KEY + seat,
                                seat,
                                Institution.NONE));
            }
        }
        for (int country = 0; country < countries.size(); country++) {
            String code = countries.get(country).code();
            int key = FIRST_COUNTRY_KEY + LETTERS * (code.charAt(0) - 'A') + code.charAt(1) - 'A';
            abroad.add(new Institution("partner:" + code, Institution.Kind.OVERSEAS, key, Institution.NONE, country));
        }
    }

    private static Institution inTokyo(String id, int key) {
        return new Institution(id, Institution.Kind.AGENCY, key, Geography.TOKYO, Institution.NONE);
    }

    /** The partner countries. */
    public List<PartnerCountry> countries() {
        return countries;
    }

    /** The partners in the countries abroad, in the order of {@link #countries()}. */
    public List<Institution> abroad() {
        return Collections.unmodifiableList(abroad);
    }

    /** The local government of a prefecture. */
    public Institution localGovernment(int prefecture) {
        return localGovernments.get(prefecture);
    }

    /** The office of an operator with which NGOs at home in a prefecture deal. */
    public Institution agency(Operator operator, int prefecture) {
        return switch (operator) {
            case MINISTRY -> ministry;
            case JAPAN_PLATFORM -> japanPlatform;
            case FOUNDATION -> foundations;
            case LOCAL_GOVERNMENT -> localGovernments.get(prefecture);
            case JICA -> {
                Institution office =
                        officesBySeat.get(geography.profile(prefecture).coveringOffice() - 1);
                yield office == null ? ministry : office;
            }
        };
    }

    /** All of them: local governments, agencies in Tokyo, offices of JICA by seat, countries. */
    public List<Institution> all() {
        List<Institution> all = new ArrayList<>(localGovernments);
        all.add(ministry);
        all.add(japanPlatform);
        all.add(foundations);
        for (Institution office : officesBySeat) {
            if (office != null) {
                all.add(office);
            }
        }
        all.addAll(abroad);
        return all;
    }
}
