package enishi.analysis.result;

import enishi.sim.exchange.Ledger;
import java.nio.file.Path;

/** Writes {@code balances.csv}: what every account held before the first and after the last reported month. */
final class BalanceFile {

    static final String NAME = "balances.csv";
    static final String HEADER = "account,opening_yen,closing_yen";

    private BalanceFile() {}

    /** The balances of all accounts that there are now. */
    static long[] balances(Ledger ledger) {
        long[] balances = new long[ledger.accounts()];
        for (int account = 0; account < balances.length; account++) {
            balances[account] = ledger.balance(account);
        }
        return balances;
    }

    /** Writes the file; accounts opened during the run come with an opening balance of 0. */
    static FileRecord write(Path folder, Ledger ledger, long[] opening) {
        try (CsvFile csv = new CsvFile(folder.resolve(NAME), HEADER)) {
            for (int account = 0; account < ledger.accounts(); account++) {
                csv.field(ledger.name(account))
                        .field(account < opening.length ? opening[account] : 0)
                        .field(ledger.balance(account))
                        .endRow();
            }
            return csv.finish();
        }
    }
}
