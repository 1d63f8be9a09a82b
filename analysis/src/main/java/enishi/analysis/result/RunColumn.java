package enishi.analysis.result;

import java.util.OptionalInt;

/** The leading {@code run} column of files that hold several runs; files of a single run have none. */
final class RunColumn {

    static final String NAME = "run";

    private RunColumn() {}

    static String header(OptionalInt run, String columns) {
        return run.isPresent() ? NAME + "," + columns : columns;
    }

    static CsvFile start(CsvFile csv, OptionalInt run) {
        return run.isPresent() ? csv.field(run.getAsInt()) : csv;
    }
}
