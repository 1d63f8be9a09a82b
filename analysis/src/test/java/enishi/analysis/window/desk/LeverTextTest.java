package enishi.analysis.window.desk;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.comparison.Language;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.desk.Desk;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeverTextTest {

    private static final LeverText ENGLISH = new LeverText(Language.ENGLISH);
    private static final LeverText JAPANESE = new LeverText(Language.JAPANESE);
    private static final String GRANTS = "instruments.grant-assistance-for-japanese-ngo-projects.";

    private final PolicyDesk desk = new PolicyDesk(ScenarioCatalog.open("baseline-japan"), Desk.shipped());
    private final DeskLever budget = desk.lever(GRANTS + "annualBudgetYen");
    private final DeskLever overhead = desk.lever(GRANTS + "overheadShare");
    private final DeskLever lag = desk.lever(GRANTS + "decisionLagMonths");

    private static @Nullable BigDecimal typed(DeskLever lever, String text) {
        return ENGLISH.typed(lever, text).value();
    }

    @Test
    void valuesStandWithTheirUnitsInBothLanguages() {
        assertThat(ENGLISH.value(budget.handle(), budget.value())).isEqualTo("5.5 billion yen a year");
        assertThat(JAPANESE.value(budget.handle(), budget.value())).isEqualTo("55億円／年");
        assertThat(ENGLISH.value(overhead.handle(), overhead.value())).isEqualTo("15 %");
        assertThat(JAPANESE.value(overhead.handle(), overhead.value())).isEqualTo("15％");
        assertThat(ENGLISH.value(lag.handle(), lag.value())).isEqualTo("8 months");
        assertThat(JAPANESE.value(lag.handle(), lag.value())).isEqualTo("8か月");
        assertThat(ENGLISH.range(overhead)).isEqualTo("0 to 50 %");
        assertThat(JAPANESE.range(budget)).isEqualTo("100万円～1,000億円／年");
    }

    @Test
    void aBudgetThatChangesWithTheYearsSaysSo() {
        PolicyDesk history = new PolicyDesk(ScenarioCatalog.open("historical-1989-2025"), Desk.shipped());
        DeskLever byYear = history.lever("instruments.ngo-project-subsidy.annualBudgetYen");
        assertThat(byYear.value()).isNull();
        assertThat(byYear.changed()).isFalse();
        assertThat(ENGLISH.value(byYear.handle(), null)).isEqualTo("by year");
        history.set(byYear.path(), new BigDecimal("20000000"));
        assertThat(history.lever(byYear.path()).changed()).isTrue();
        assertThat(new Changes(history, Language.ENGLISH).sentences())
                .containsExactly("NGO Project Subsidy: Budget 20 million yen a year (was by year)");
    }

    @Test
    void valuesCanBeTypedAsPeopleWriteThem() {
        assertThat(typed(overhead, "12.5")).isEqualByComparingTo("0.125");
        assertThat(typed(overhead, " 12.5 % ")).isEqualByComparingTo("0.125");
        assertThat(typed(overhead, "１２％")).isEqualByComparingTo("0.12");
        assertThat(typed(budget, "2.5 billion")).isEqualByComparingTo("2500000000");
        assertThat(typed(budget, "2.5 billion yen")).isEqualByComparingTo("2500000000");
        assertThat(typed(budget, "25億")).isEqualByComparingTo("2500000000");
        assertThat(typed(budget, "25億円")).isEqualByComparingTo("2500000000");
        assertThat(typed(budget, "30,000,000")).isEqualByComparingTo("30000000");
        assertThat(typed(lag, "3")).isEqualByComparingTo("3");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThat(ENGLISH.typed(overhead, "much").refusal()).isEqualTo("Not a number. Allowed: 0 to 50 %");
        assertThat(ENGLISH.typed(overhead, "60").refusal()).isEqualTo("Out of range. Allowed: 0 to 50 %");
        assertThat(ENGLISH.typed(lag, "2.5").refusal()).isEqualTo("Whole numbers only. Allowed: 0 to 24 months");
        assertThat(JAPANESE.typed(overhead, "").refusal()).isEqualTo("数ではありません。入力できる値：0～50％");
        assertThat(typed(overhead, "9".repeat(100))).isNull();
    }
}
