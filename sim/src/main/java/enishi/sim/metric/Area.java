package enishi.sim.metric;

import enishi.sim.population.Geography;
import enishi.sim.population.PrefectureProfile;

/** The areas for which indicators are reported: Japan, its two halves, its 47 prefectures. */
public final class Area {

    /** Index of Japan. */
    public static final int JAPAN = 0;

    /** Index of the metropolitan prefectures together. */
    public static final int METROPOLITAN = 1;

    /** Index of the nonmetropolitan prefectures together. */
    public static final int NONMETROPOLITAN = 2;

    /** Index of the first prefecture; prefecture {@code p} is {@code FIRST_PREFECTURE + p}. */
    public static final int FIRST_PREFECTURE = 3;

    /** Number of areas. */
    public static final int COUNT = FIRST_PREFECTURE + Geography.PREFECTURES;

    private Area() {}

    /** The code of an area in files: {@code JP}, {@code JP-metro}, {@code JP-nonmetro}, {@code JP-01} to {@code JP-47}. */
    public static String code(int area) {
        return switch (area) {
            case JAPAN -> "JP";
            case METROPOLITAN -> "JP-metro";
            case NONMETROPOLITAN -> "JP-nonmetro";
            default -> PrefectureProfile.isoCode(area - FIRST_PREFECTURE + 1);
        };
    }

    /**
     * The area of a {@link #code}.
     *
     * @throws IllegalArgumentException if no area has it
     */
    public static int of(String code) {
        for (int area = 0; area < COUNT; area++) {
            if (code(area).equals(code)) {
                return area;
            }
        }
        throw new IllegalArgumentException(
                "area [" + code + "] must be JP, JP-metro, JP-nonmetro or JP-01 to JP-47. Maybe JP was meant.");
    }

    /** The metropolitan or the nonmetropolitan half, whichever holds a prefecture. */
    public static int half(Geography geography, int prefecture) {
        return geography.profile(prefecture).metropolitan() ? METROPOLITAN : NONMETROPOLITAN;
    }

    /** Whether an area holds a prefecture. */
    public static boolean contains(int area, Geography geography, int prefecture) {
        return area == JAPAN || area == half(geography, prefecture) || area == FIRST_PREFECTURE + prefecture;
    }
}
