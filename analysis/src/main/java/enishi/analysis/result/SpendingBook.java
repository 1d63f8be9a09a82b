package enishi.analysis.result;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up month by month what every policy instrument spends, from the postings of the books. */
final class SpendingBook {

    /** With what the names of instruments' accounts begin. */
    static final String PREFIX = "instrument:";

    private final Ledger ledger;
    private final SortedMap<String, Integer> instruments = new TreeMap<>();
    private final List<SpendingRecord> records = new ArrayList<>();
    private boolean[] isInstrument = {};
    private long[] spent = {};

    SpendingBook(Ledger ledger) {
        this.ledger = ledger;
        learnAccounts();
    }

    void posted(int debitAccount, int creditAccount, PostingKind kind, long yen) {
        if (Math.max(debitAccount, creditAccount) >= spent.length) {
            learnAccounts();
        }
        if (isInstrument[creditAccount] && kind != PostingKind.LAPSE) {
            spent[creditAccount] += yen;
        }
        if (isInstrument[debitAccount] && kind != PostingKind.APPROPRIATION) {
            spent[debitAccount] -= yen;
        }
    }

    /** Keeps the month's rows and starts the next month at nothing. */
    void endMonth(YearMonth month) {
        if (ledger.accounts() > spent.length) {
            learnAccounts();
        }
        instruments.forEach((instrument, account) -> {
            records.add(new SpendingRecord(month, instrument, spent[account]));
            spent[account] = 0;
        });
    }

    List<SpendingRecord> records() {
        return records;
    }

    private void learnAccounts() {
        int known = spent.length;
        int now = ledger.accounts();
        spent = Arrays.copyOf(spent, now);
        isInstrument = Arrays.copyOf(isInstrument, now);
        for (int account = known; account < now; account++) {
            String name = ledger.name(account);
            if (name.startsWith(PREFIX)) {
                isInstrument[account] = true;
                instruments.put(name.substring(PREFIX.length()), account);
            }
        }
    }
}
