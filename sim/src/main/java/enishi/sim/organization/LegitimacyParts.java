package enishi.sim.organization;

/**
 * What makes an NGO legitimate at home, part by part, before it is weighted.
 *
 * @param historical heritage of the place for its cause, as far as its community orientation makes it count, at least 0
 * @param structural likeness of the place's position to that of its partners, [0,1]
 * @param cognitive being taken for granted where there are many NGOs, [0,1]
 * @param pragmatic support and benefits at home, [0,1]
 * @param record the track record, [0,1]
 */
public record LegitimacyParts(double historical, double structural, double cognitive, double pragmatic, double record) {

    /** Those of an NGO of which nothing is known. */
    public static final LegitimacyParts NONE = new LegitimacyParts(0, 0, 0, 0, 0);
}
