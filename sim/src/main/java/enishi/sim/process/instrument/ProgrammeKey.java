package enishi.sim.process.instrument;

/** Keys of the draws of programmes that draw for several places or groups in the same month. */
final class ProgrammeKey {

    /** The odd number nearest to 2³² divided by the golden ratio: its multiples lie far apart for many parts. */
    private static final int STEP = 0x9E3779B9;

    private ProgrammeKey() {}

    /**
     * The key of a part of a programme. Ids that differ by a digit have keys that are neighbours; their parts do not.
     *
     * @param id the programme's id
     * @param part number of the part, at least 0; the key of part 0 is that of the programme
     */
    static int of(String id, int part) {
        return id.hashCode() + part * STEP;
    }
}
