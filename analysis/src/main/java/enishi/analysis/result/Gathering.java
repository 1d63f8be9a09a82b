package enishi.analysis.result;

import java.util.Set;

/**
 * What is gathered of a run while it happens, besides indicators and NGOs.
 *
 * @param tables the tables
 * @param books whether the postings of the books are added up; see {@link RunBooks}
 */
public record Gathering(Set<StoreTable> tables, boolean books) {

    /** Copies the tables. */
    public Gathering {
        tables = Set.copyOf(tables);
    }
}
