package enishi.sim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupportTallyTest {

    @Test
    void rowsCountWithTheirWeight() {
        SupportTally tally = new SupportTally();
        tally.clear(3);
        tally.count(1, 10, 0.5, true, true);
        tally.count(1, 10, 0.7, true, false);
        tally.count(1, 10, 0.1, false, true);
        tally.give(1, 300);
        tally.give(1, 20);
        assertThat(tally.acquaintances(1)).isEqualTo(30);
        assertThat(tally.rows(1)).isEqualTo(3);
        assertThat(tally.supporters(1)).isEqualTo(20);
        assertThat(tally.homeSupporters(1)).isEqualTo(10);
        assertThat(tally.trustSum(1)).isEqualTo(13);
        assertThat(tally.gifts(1)).isEqualTo(320);
        assertThat(tally.supporters(0) + tally.supporters(2)).isZero();
        assertThat(tally.supportersOfAll()).isEqualTo(20);
    }

    @Test
    void partsAddUp() {
        SupportTally one = new SupportTally();
        SupportTally other = new SupportTally();
        SupportTally sum = new SupportTally();
        one.clear(100);
        other.clear(100);
        sum.clear(100);
        one.count(99, 2, 0.5, true, true);
        one.give(99, 7);
        other.count(99, 3, 0.5, true, false);
        other.count(98, 1, 0.25, false, false);
        other.give(98, 11);
        sum.add(one, 100);
        sum.add(other, 100);
        assertThat(sum.supporters(99)).isEqualTo(5);
        assertThat(sum.homeSupporters(99)).isEqualTo(2);
        assertThat(sum.trustSum(99)).isEqualTo(2.5);
        assertThat(sum.rows(99)).isEqualTo(2);
        assertThat(sum.gifts(99)).isEqualTo(7);
        assertThat(sum.gifts(98)).isEqualTo(11);
        assertThat(sum.acquaintances(98)).isEqualTo(1);
    }

    @Test
    void clearingForgetsEverything() {
        SupportTally tally = new SupportTally();
        tally.clear(2);
        tally.count(1, 1, 1, true, true);
        tally.give(1, 5);
        tally.clear(2);
        assertThat(tally.supportersOfAll()).isZero();
        assertThat(tally.gifts(1)).isZero();
        assertThat(tally.rows(1)).isZero();
        tally.count(1, 1, 1, true, true);
        tally.clear(5000);
        assertThat(tally.supportersOfAll()).isZero();
        assertThat(tally.supporters(4999)).isZero();
    }
}
