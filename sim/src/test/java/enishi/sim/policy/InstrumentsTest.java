package enishi.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.CompiledClasses;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    private static final YearMonth MAY = YearMonth.of(2016, 5);

    @Test
    void everyKindOfInstrumentIsListed() {
        List<? extends Class<?>> kinds = CompiledClasses.under("enishi.sim.policy").stream()
                .filter(type -> type.isRecord() && Instrument.class.isAssignableFrom(type))
                .toList();
        List<Class<?>> listed = List.copyOf(
                Instruments.ALL.stream().map(InstrumentKind::settings).toList());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void kindsAreNamedInKebabCaseAndOnce() {
        assertThat(Instruments.ALL.stream().map(InstrumentKind::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Instruments.ALL).allSatisfy(kind -> {
            assertThat(kind.title()).isNotBlank();
            assertThat(Arrays.asList(kind.channel().split(", ", -1)))
                    .isSubsetOf("money", "information", "skill", "time", "contact", "evidence");
        });
    }

    @Test
    void anInstrumentWithoutDatesIsAlwaysActive() {
        assertThat(Schemes.scheme().isActive(MAY)).isTrue();
        assertThat(Schemes.education().isActive(YearMonth.of(1900, 1))).isTrue();
    }

    @Test
    void theFirstAndTheLastMonthBelongToTheTime() {
        DevelopmentEducation year = Schemes.education("start", MAY, "end", MAY.plusMonths(11));
        assertThat(year.isActive(MAY.minusMonths(1))).isFalse();
        assertThat(year.isActive(MAY)).isTrue();
        assertThat(year.isActive(MAY.plusMonths(11))).isTrue();
        assertThat(year.isActive(MAY.plusMonths(12))).isFalse();
    }

    @Test
    void settingsDoNotChangeWithTheListsTheyCameFrom() {
        List<String> prefectures = Arrays.asList("JP-01", "JP-02");
        DevelopmentEducation education = Schemes.education("prefectures", prefectures);
        prefectures.set(0, "JP-47");
        assertThat(education.prefectures()).containsExactly("JP-01", "JP-02");
    }
}
