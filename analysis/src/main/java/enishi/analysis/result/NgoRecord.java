package enishi.analysis.result;

/**
 * What statistics want to know of an NGO, as {@code ngos.csv} has it; groups are those at entry.
 *
 * @param metropolitan whether it entered observation in a metropolitan prefecture
 * @param initial whether it was active in the first reported month
 * @param entryIncomeYen income of the year before entry, yen
 * @param ended whether its survival ended
 * @param monthsObserved months from entry to the end of survival or of the run
 */
public record NgoRecord(
        boolean metropolitan, boolean initial, long entryIncomeYen, boolean ended, int monthsObserved) {}
