package enishi.sim.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Double-entry books in whole yen.
 *
 * <p>A posting moves yen from the credited to the debited account, so the sum over all accounts is zero at every
 * moment. Every balance starts at zero. Nothing else may change a balance.
 */
public final class Ledger {

    private final List<String> names = new ArrayList<>();
    private long[] balances = new long[64];
    private @Nullable Journal journal;

    /** Who is told of every posting. */
    @FunctionalInterface
    public interface Journal {
        /** {@code yen} (above 0) moved from {@code creditAccount} to {@code debitAccount}. */
        void posted(int debitAccount, int creditAccount, PostingKind kind, long yen);
    }

    /**
     * Opens an account with balance zero.
     *
     * @param name the account's name in files, unique
     * @return the account's number
     */
    public int open(String name) {
        int account = names.size();
        names.add(name);
        if (account == balances.length) {
            balances = Arrays.copyOf(balances, 2 * account);
        }
        return account;
    }

    /** Tells {@code newJournal} of every posting from now on; {@code null} tells nobody. */
    public void keep(@Nullable Journal newJournal) {
        journal = newJournal;
    }

    /**
     * Moves yen from one account to another; moving nothing leaves no trace.
     *
     * @param debitAccount the account that receives
     * @param creditAccount the account that gives
     * @param kind what for
     * @param yen how much, at least 0
     * @throws IllegalArgumentException if {@code yen} is negative or both accounts are the same
     */
    public void post(int debitAccount, int creditAccount, PostingKind kind, long yen) {
        if (yen < 0 || debitAccount == creditAccount) {
            throw new IllegalArgumentException("posting " + kind.id() + " from [" + names.get(creditAccount) + "] to ["
                    + names.get(debitAccount) + "] of (" + yen + ") yen must move at least 0 yen between two accounts."
                    + " Maybe debit and credit are the wrong way round.");
        }
        if (yen == 0) {
            return;
        }
        balances[debitAccount] = Math.addExact(balances[debitAccount], yen);
        balances[creditAccount] = Math.subtractExact(balances[creditAccount], yen);
        Journal told = journal;
        if (told != null) {
            told.posted(debitAccount, creditAccount, kind, yen);
        }
    }

    /** Balance of an account, yen. */
    public long balance(int account) {
        return balances[account];
    }

    /** Name of an account in files. */
    public String name(int account) {
        return names.get(account);
    }

    /** Number of accounts; they are numbered from 0. */
    public int accounts() {
        return names.size();
    }

    /** Sum over all accounts, yen: always 0. */
    public long total() {
        long sum = 0;
        for (int account = 0; account < names.size(); account++) {
            sum += balances[account];
        }
        return sum;
    }
}
