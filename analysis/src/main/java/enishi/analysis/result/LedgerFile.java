package enishi.analysis.result;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** {@code ledger.csv} while it is written: every posting of the reported months in the order in which it was made. */
final class LedgerFile implements AutoCloseable {

    static final String NAME = "ledger.csv";
    static final String HEADER = "month,debit_account,credit_account,kind,yen";

    private static final byte[] UNKNOWN = {};

    private final CsvFile csv;
    private final Ledger ledger;
    private final Map<PostingKind, byte[]> kinds = new EnumMap<>(PostingKind.class);
    private byte[][] accounts;

    LedgerFile(Path folder, Ledger ledger) {
        this.ledger = ledger;
        csv = new CsvFile(folder.resolve(NAME), HEADER);
        accounts = new byte[Math.max(64, ledger.accounts())][];
        Arrays.fill(accounts, UNKNOWN);
        for (PostingKind kind : PostingKind.values()) {
            kinds.put(kind, CsvFile.encoded(kind.id()));
        }
    }

    /** The bytes that {@link #write} wants for a month. */
    static byte[] encoded(YearMonth month) {
        return CsvFile.encoded(month.toString());
    }

    void write(byte[] month, int debitAccount, int creditAccount, PostingKind kind, long yen) {
        csv.field(month)
                .field(account(debitAccount))
                .field(account(creditAccount))
                .field(Objects.requireNonNull(kinds.get(kind)))
                .field(yen)
                .endRow();
    }

    FileRecord finish() {
        return csv.finish();
    }

    @Override
    public void close() {
        csv.close();
    }

    private byte[] account(int account) {
        if (account >= accounts.length) {
            int known = accounts.length;
            accounts = Arrays.copyOf(accounts, Math.max(account + 1, 2 * known));
            Arrays.fill(accounts, known, accounts.length, UNKNOWN);
        }
        if (accounts[account] == UNKNOWN) {
            accounts[account] = CsvFile.encoded(ledger.name(account));
        }
        return accounts[account];
    }
}
