package enishi.sim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NgoBoardTest {

    @Test
    void whatIsShownIsSeen() {
        NgoBoard board = new NgoBoard();
        board.ensure(200);
        board.introduce(150, 99, 2, 12, 4);
        board.setStatus(150, true, false);
        board.setLegitimacy(150, 0.7, 0.4);
        board.setResults(150, 3, 1);
        assertThat(board.size()).isEqualTo(200);
        assertThat(board.key(150)).isEqualTo(99);
        assertThat(board.cause(150)).isEqualTo(2);
        assertThat(board.home(150)).isEqualTo(12);
        assertThat(board.weight(150)).isEqualTo(4);
        assertThat(board.legitimacy(150, true)).isEqualTo(0.7);
        assertThat(board.legitimacy(150, false)).isEqualTo(0.4);
        assertThat(board.results(150)).isEqualTo(4);
        assertThat(board.successShare(150)).isEqualTo(0.75);
    }

    @Test
    void anNgoIsActiveOrDormantOrClosed() {
        NgoBoard board = new NgoBoard();
        board.ensure(1);
        assertThat(board.isClosed(0)).isTrue();
        board.setStatus(0, true, false);
        assertThat(board.isActive(0)).isTrue();
        assertThat(board.isClosed(0)).isFalse();
        board.setStatus(0, false, true);
        assertThat(board.isActive(0)).isFalse();
        assertThat(board.isClosed(0)).isFalse();
        board.setStatus(0, false, false);
        assertThat(board.isClosed(0)).isTrue();
    }

    @Test
    void growingKeepsWhatWasShown() {
        NgoBoard board = new NgoBoard();
        board.ensure(1);
        board.introduce(0, 5, 1, 2, 3);
        board.setResults(0, 1, 1);
        board.setGiftFactor(0, 1.5);
        board.ensure(10_000);
        assertThat(board.key(0)).isEqualTo(5);
        assertThat(board.results(0)).isEqualTo(2);
        assertThat(board.isClosed(9999)).isTrue();
        assertThat(board.giftFactor(0)).isEqualTo(1.5);
        assertThat(board.giftFactor(9999)).isEqualTo(1);
        board.ensure(3);
        assertThat(board.size()).isEqualTo(10_000);
    }
}
