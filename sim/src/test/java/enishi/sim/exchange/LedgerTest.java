package enishi.sim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void aPostingMovesMoneyFromCreditToDebit() {
        int giver = ledger.open("giver");
        int receiver = ledger.open("receiver");
        ledger.post(receiver, giver, PostingKind.GIFT, 300);
        ledger.post(giver, receiver, PostingKind.GRANT_RETURN, 100);
        assertThat(ledger.balance(receiver)).isEqualTo(200);
        assertThat(ledger.balance(giver)).isEqualTo(-200);
        assertThat(ledger.total()).isZero();
    }

    @Test
    void randomPostingsKeepTheTotalAtZeroAndTheJournalRebuildsEveryBalance() {
        // 20,000 postings among 150 accounts, seed 11.
        Random random = new Random(11);
        int accounts = 150;
        for (int account = 0; account < accounts; account++) {
            assertThat(ledger.open("account " + account)).isEqualTo(account);
        }
        long[] rebuilt = new long[accounts];
        ledger.keep((debit, credit, kind, yen) -> {
            rebuilt[debit] += yen;
            rebuilt[credit] -= yen;
        });
        PostingKind[] kinds = PostingKind.values();
        for (int i = 0; i < 20_000; i++) {
            int debit = random.nextInt(accounts);
            int credit = (debit + 1 + random.nextInt(accounts - 1)) % accounts;
            ledger.post(debit, credit, kinds[random.nextInt(kinds.length)], random.nextInt(1_000_000));
            assertThat(ledger.total()).isZero();
        }
        for (int account = 0; account < accounts; account++) {
            assertThat(ledger.balance(account)).isEqualTo(rebuilt[account]);
        }
    }

    @Test
    void theJournalSeesEveryPostingInOrderButNotThoseOfNothing() {
        int a = ledger.open("a");
        int b = ledger.open("b");
        List<String> seen = new ArrayList<>();
        ledger.post(a, b, PostingKind.GIFT, 1);
        ledger.keep((debit, credit, kind, yen) -> seen.add(debit + " " + credit + " " + kind.id() + " " + yen));
        ledger.post(a, b, PostingKind.FUND_RAISING, 2);
        ledger.post(a, b, PostingKind.OFFICE, 0);
        ledger.post(b, a, PostingKind.WAGES, 3);
        ledger.keep(null);
        ledger.post(a, b, PostingKind.GIFT, 4);
        assertThat(seen).containsExactly("0 1 fund-raising 2", "1 0 wages 3");
    }

    @Test
    void negativePostingsAreRefusedAndChangeNothing() {
        int a = ledger.open("a");
        int b = ledger.open("b");
        assertThatThrownBy(() -> ledger.post(a, b, PostingKind.GIFT, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gift")
                .hasMessageContaining("[a]")
                .hasMessageContaining("(-1)");
        assertThat(ledger.balance(a)).isZero();
        assertThat(ledger.balance(b)).isZero();
    }

    @Test
    void postingsWithinOneAccountAreRefused() {
        int a = ledger.open("a");
        assertThatThrownBy(() -> ledger.post(a, a, PostingKind.GIFT, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two accounts");
    }

    @Test
    void anOverflowIsAnErrorAndNotANegativeFortune() {
        int a = ledger.open("a");
        int b = ledger.open("b");
        ledger.post(a, b, PostingKind.FOUNDING, Long.MAX_VALUE);
        assertThatThrownBy(() -> ledger.post(a, b, PostingKind.FOUNDING, 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void accountsKeepTheirNames() {
        Accounts accounts = new Accounts(ledger);
        assertThat(ledger.accounts()).isEqualTo(12);
        assertThat(ledger.name(accounts.treasury)).isEqualTo("treasury");
        assertThat(ledger.name(accounts.estates)).isEqualTo("estates");
        assertThat(ledger.name(accounts.outsiders)).isEqualTo("outsiders");
    }
}
