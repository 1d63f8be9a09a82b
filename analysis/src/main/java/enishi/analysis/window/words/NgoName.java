package enishi.analysis.window.words;

import enishi.analysis.comparison.Language;

/** NGOs have no names in the model; this is how people can call one. */
public final class NgoName {

    private static final int PARTS = 4;

    private NgoName() {}

    /**
     * A name made of the NGO's place and number.
     *
     * @param id its id: prefecture, year, month and number of its entry, joined by hyphens
     * @param home the name of its home
     */
    public static String of(String id, String home, Language language) {
        String[] parts = id.split("-", PARTS);
        return parts.length < PARTS
                ? id
                : language.of(
                        "NGO " + parts[1] + "/" + parts[3] + " in " + home, home + "のNGO " + parts[1] + "/" + parts[3]);
    }
}
