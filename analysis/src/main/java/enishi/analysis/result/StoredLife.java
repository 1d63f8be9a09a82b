package enishi.analysis.result;

/**
 * The life of an NGO in one run, as {@code ngos.csv} has it.
 *
 * @param ngo its id
 * @param entryPrefecture code of its home when it entered observation, such as {@code JP-34}
 * @param initial whether it was active in the first reported month
 * @param entryIncomeYen income of the year before entry, yen
 * @param ended month in which its survival ended, such as {@code 2019-04}; empty if it did not
 * @param end how its survival ended: {@code active}, {@code insolvency}, {@code dormancy} or {@code merger}
 * @param row the whole row without the column of the run
 */
public record StoredLife(
        String ngo,
        String entryPrefecture,
        boolean initial,
        long entryIncomeYen,
        String ended,
        String end,
        String row) {

    /** Whether its survival ended alike, and in the same month. */
    public boolean endsLike(StoredLife other) {
        return ended.equals(other.ended) && end.equals(other.end);
    }
}
