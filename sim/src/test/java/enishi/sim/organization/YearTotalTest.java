package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class YearTotalTest {

    @Test
    void theTotalIsTheSumOfTheLastTwelveMonths() {
        // 500 months of random flows, seed 1.
        Random random = new Random(1);
        YearTotal total = new YearTotal();
        long[] flows = new long[500];
        for (int month = 0; month < flows.length; month++) {
            total.nextMonth();
            for (int part = 0; part < 3; part++) {
                long yen = random.nextInt(1_000_000) - 200_000L;
                flows[month] += yen;
                total.add(yen);
            }
            long expected = 0;
            for (int back = Math.max(0, month - 11); back <= month; back++) {
                expected += flows[back];
            }
            assertThat(total.total()).isEqualTo(expected);
            assertThat(total.thisMonth()).isEqualTo(flows[month]);
            assertThat(total.monthlyMean()).isEqualTo(expected / 12.0);
        }
    }

    @Test
    void aFilledYearFadesMonthByMonth() {
        YearTotal total = new YearTotal();
        total.fill(100);
        assertThat(total.total()).isEqualTo(1200);
        for (int month = 1; month <= 12; month++) {
            total.nextMonth();
            assertThat(total.total()).isEqualTo(1200 - 100L * month);
        }
        assertThat(total.monthlyMean()).isZero();
    }
}
