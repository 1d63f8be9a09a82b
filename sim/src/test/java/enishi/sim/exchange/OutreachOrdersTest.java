package enishi.sim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutreachOrdersTest {

    @Test
    void ordersAreKeptUntilCleared() {
        OutreachOrders orders = new OutreachOrders();
        orders.clear(300);
        orders.order(299, 1, 2, 3);
        orders.order(new OutreachOrders.Visits(1, List.of(0.5), 0.8, 0.3, 0.2, false));
        assertThat(orders.local(299)).isEqualTo(1);
        assertThat(orders.homeAppeal(299)).isEqualTo(2);
        assertThat(orders.nationalAppeal(299)).isEqualTo(3);
        assertThat(orders.visits()).hasSize(1);
        assertThat(orders.capacity()).isGreaterThanOrEqualTo(300);
        orders.clear(300);
        assertThat(orders.local(299) + orders.homeAppeal(299) + orders.nationalAppeal(299))
                .isZero();
        assertThat(orders.visits()).isEmpty();
    }
}
