package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Portrait;
import enishi.sim.metric.Portrait.Occurrence;
import enishi.sim.metric.Snapshot;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.NgoStatus;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All NGOs of a small run are followed: what their portraits say agrees with what is known of them otherwise. */
final class FollowedNgosTest {

    private static final YearMonth BEFORE = YearMonth.of(2016, 3);

    private static SmallRun unfollowed;
    private static Watch watch;
    private static SortedMap<String, NgoLife> lives;

    /** Follows NGOs and keeps all that it is told. */
    private static final class Watch implements RunListener {
        private final SortedSet<String> ngos;
        private final SortedMap<String, List<Portrait>> portraits = new TreeMap<>();
        private final SortedMap<YearMonth, Snapshot> snapshots = new TreeMap<>();
        private final List<String> indicators = new ArrayList<>();

        Watch(SortedSet<String> ngos) {
            this.ngos = ngos;
        }

        @Override
        public SortedSet<String> followed() {
            return ngos;
        }

        @Override
        public void portrait(Portrait portrait) {
            portraits
                    .computeIfAbsent(portrait.state().id(), id -> new ArrayList<>())
                    .add(portrait);
        }

        @Override
        public boolean wantsSnapshot(int reportedMonth) {
            return true;
        }

        @Override
        public void snapshot(Snapshot snapshot) {
            snapshots.put(snapshot.month(), snapshot);
        }

        @Override
        public void observed(IndicatorTable table) {
            indicators.add(table.month() + Arrays.deepToString(table.values()));
        }
    }

    @BeforeAll
    static void run() {
        unfollowed = SmallRun.of(SmallRun.input(), 1);
        SortedSet<String> all = new TreeSet<>(
                unfollowed.model.lives().stream().map(NgoLife::ngo).toList());
        watch = new Watch(all);
        EnishiModel model = new EnishiModel(SmallRun.input(), 1, watch);
        model.run();
        lives = new TreeMap<>();
        model.lives().forEach(life -> lives.put(life.ngo(), life));
    }

    @Test
    void followingChangesNothing() {
        assertThat(watch.indicators).isEqualTo(unfollowed.indicators);
        assertThat(lives.values().stream().map(Object::toString).sorted())
                .isEqualTo(unfollowed.lives.stream().sorted().toList());
    }

    @Test
    void nobodyIsPortrayedUnasked() {
        Watch nobody = new Watch(Collections.emptySortedSet());
        new EnishiModel(SmallRun.input(), 1, nobody).run();
        assertThat(nobody.portraits).isEmpty();
        assertThat(nobody.indicators).isEqualTo(unfollowed.indicators);
    }

    @Test
    void everyNgoIsPortrayedFromTheMonthBeforeTheFirstUntilItCloses() {
        assertThat(watch.portraits.keySet()).isEqualTo(lives.keySet());
        watch.portraits.forEach((id, months) -> {
            NgoLife life = Objects.requireNonNull(lives.get(id));
            YearMonth first = life.initial() ? BEFORE : life.founded();
            for (int m = 0; m < months.size(); m++) {
                assertThat(months.get(m).month()).isEqualTo(first.plusMonths(m));
            }
            Portrait last = months.get(months.size() - 1);
            boolean closed = last.state().status() == NgoStatus.CLOSED;
            assertThat(last.month().equals(YearMonth.of(2017, 3)) || closed).isTrue();
            assertThat(last.end()).isEqualTo(life.end());
            months.stream()
                    .filter(month -> month.end() != NgoLife.End.ACTIVE)
                    .findFirst()
                    .ifPresent(end -> assertThat(end.month()).isEqualTo(life.ended()));
        });
        assertThat(lives.values().stream().map(NgoLife::end))
                .contains(NgoLife.End.DORMANCY, NgoLife.End.MERGER, NgoLife.End.ACTIVE);
    }

    @Test
    void portraitsAgreeWithSnapshots() {
        int compared = 0;
        for (List<Portrait> months : watch.portraits.values()) {
            for (Portrait portrait : months) {
                Snapshot snapshot = watch.snapshots.get(portrait.month());
                if (snapshot == null || portrait.state().status() == NgoStatus.CLOSED) {
                    continue;
                }
                assertThat(snapshot.ngos()).contains(portrait.state());
                String id = portrait.state().id();
                assertThat(portrait.ties()).hasSize((int) snapshot.ties().stream()
                        .filter(tie -> tie.from().equals(id) || tie.to().equals(id))
                        .count());
                assertThat(portrait.people().coreAgeMonths())
                        .hasSize(portrait.state().coreGroup());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void whatHappensAccountsForWhatChanges() {
        watch.portraits.forEach((id, months) -> {
            for (int m = 1; m < months.size(); m++) {
                Portrait before = months.get(m - 1);
                Portrait now = months.get(m);
                assertThat(now.state().successes() - before.state().successes())
                        .isEqualTo(count(now, Happening.PROJECT_SUCCEEDED, Happening.PROGRAMME_SUCCEEDED));
                assertThat(now.state().failures() - before.state().failures())
                        .isEqualTo(count(
                                now,
                                Happening.PROJECT_FAILED,
                                Happening.PROJECT_BROKEN_OFF,
                                Happening.PROGRAMME_FAILED));
                if (now.state().status() != NgoStatus.CLOSED) {
                    assertThat(now.state().coreGroup() - before.state().coreGroup())
                            .isEqualTo(count(now, Happening.CORE_JOINED) - count(now, Happening.CORE_LEFT));
                }
            }
            assertThat(months.stream()
                            .flatMap(month -> month.occurrences().stream())
                            .anyMatch(occurrence -> occurrence.what() == Happening.MERGED))
                    .isEqualTo(Objects.requireNonNull(lives.get(id)).end() == NgoLife.End.MERGER);
        });
    }

    @Test
    void whoAppliesIsToldAndWhoWinsHadApplied() {
        List<Occurrence> all = watch.portraits.values().stream()
                .flatMap(List::stream)
                .flatMap(month -> month.occurrences().stream())
                .toList();
        assertThat(all.stream().map(Occurrence::what))
                .contains(Happening.APPLIED, Happening.AWARDED, Happening.PROJECT_STARTED, Happening.CORE_JOINED);
        assertThat(all.stream().filter(one -> one.what() == Happening.APPLIED))
                .allMatch(one -> one.with().equals("grants") && one.amount() > 0);
        assertThat(all.stream().filter(one -> one.what() == Happening.CORE_LEFT))
                .allMatch(one -> one.amount() >= 12 * 15 && one.amount() < 12 * 130);
    }

    private static int count(Portrait portrait, Happening... wanted) {
        return (int) portrait.occurrences().stream()
                .filter(occurrence -> Arrays.asList(wanted).contains(occurrence.what()))
                .count();
    }
}
