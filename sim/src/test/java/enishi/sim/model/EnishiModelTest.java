package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.sim.exchange.Ledger;
import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot;
import enishi.sim.network.Connection;
import enishi.sim.network.TieKind;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.process.ModelParameters;
import enishi.sim.process.citizen.Support;
import enishi.sim.process.citizen.TrustUpdate;
import enishi.sim.process.organization.Application;
import enishi.sim.process.organization.Legitimacy;
import enishi.sim.process.organization.LocalGovernmentTie;
import enishi.sim.process.organization.OutreachWork;
import enishi.sim.process.organization.Selection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnishiModelTest {

    private static void areSame(SmallRun one, SmallRun other) {
        assertThat(other.indicators).isEqualTo(one.indicators);
        assertThat(other.lives).isEqualTo(one.lives);
        assertThat(other.opening).isEqualTo(one.opening);
        assertThat(other.closing).isEqualTo(one.closing);
    }

    @Test
    void theSmallWorldIsLivelyEnoughToTestWith() {
        SmallRun run = SmallRun.of(SmallRun.input("months", 48), 1);
        String lives = run.lives.toString();
        assertThat(run.ngos).isGreaterThan(45);
        assertThat(lives).contains("DORMANCY").contains("MERGER").contains("initial=false");
        assertThat(run.model.world().ngos.all()).anyMatch(ngo -> ngo.hadGrant);
        assertThat(run.model.world().ngos.all()).anyMatch(ngo -> ngo.weight > 1);
        assertThat(run.model.world().ties.all(run.model.world().ngos.open())).isNotEmpty();
    }

    @Test
    void ngosAreTiedToEverythingThereIs() {
        SmallRun run = SmallRun.checked(SmallRun.input("months", 36));
        List<Connection> connections = run.model.world().connections();
        assertThat(connections.stream().map(Connection::kind).distinct()).hasSize(TieKind.values().length);
        for (Ngo ngo : run.model.world().ngos.open()) {
            int abroad = run.model.world().institutionTies.number(ngo, Institution.Kind.OVERSEAS);
            assertThat(abroad).isGreaterThanOrEqualTo(ngo.status == NgoStatus.CLOSED ? 0 : 1);
        }
    }

    @Test
    void aWorldWithoutPartnerCountriesRunsToo() {
        SmallRun run = SmallRun.checked(SmallRun.input("countries", List.of()));
        assertThat(run.model.world().connections())
                .isNotEmpty()
                .noneMatch(connection -> connection.kind() == TieKind.OVERSEAS);
    }

    @Test
    void tiesWithLocalGovernmentsThatDoNothingAndTakeNoTimeChangeNothingElse() {
        ModelParameters idle = Defaults.with(
                SmallRun.parameters(),
                "localGovernmentTie",
                Defaults.of(LocalGovernmentTie.Parameters.class, "contacts", 0, "upkeepTime", 0),
                "legitimacy",
                Defaults.of(Legitimacy.Parameters.class, "governmentWeight", 0),
                "application",
                Defaults.of(Application.Parameters.class, "governmentHearing", 0),
                "selection",
                Defaults.of(Selection.Parameters.class, "governmentWeight", 0));
        ModelParameters none = Defaults.with(
                idle,
                "localGovernmentTie",
                Defaults.of(LocalGovernmentTie.Parameters.class, "monthlyMeetingProbability", 0));
        ModelInput.Policy with = new ModelInput.Policy(idle, SmallRun.instruments());
        ModelInput.Policy without = new ModelInput.Policy(none, SmallRun.instruments());
        SmallRun tied = SmallRun.of(SmallRun.input("burnIn", with, "policy", with), 1);
        SmallRun untied = SmallRun.of(SmallRun.input("burnIn", without, "policy", without), 1);
        String ties = "ties_local_government";
        assertThat(untied.indicators).isNotEqualTo(tied.indicators);
        assertThat(untied.indicatorsBesides(ties)).isEqualTo(tied.indicatorsBesides(ties));
        assertThat(untied.lives).isEqualTo(tied.lives);
        assertThat(untied.closing).isEqualTo(tied.closing);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        SmallRun one = SmallRun.of(SmallRun.input(), 1);
        areSame(one, SmallRun.of(SmallRun.input(), 2));
        areSame(one, SmallRun.of(SmallRun.input(), 3));
    }

    @Test
    void theSameSeedGivesTheSameRunAndAnotherSeedAnother() {
        SmallRun one = SmallRun.of(SmallRun.input("seed", 5), 1);
        areSame(one, SmallRun.of(SmallRun.input("seed", 5), 1));
        SmallRun other = SmallRun.of(SmallRun.input("seed", 6), 1);
        assertThat(other.indicators).isNotEqualTo(one.indicators);
        assertThat(other.closing).isNotEqualTo(one.closing);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "10, 4", "100, 5"})
    void whatMustAlwaysHoldHoldsForFiveYears(int scale, long seed) {
        SmallRun run = SmallRun.checked(SmallRun.input("scale", scale, "seed", seed, "months", 60));
        assertThat(run.indicators).hasSize(60);
        assertThat(run.model.ledger().total()).isZero();
    }

    @Test
    void checkingChangesNothing() {
        areSame(SmallRun.of(SmallRun.input(), 1), SmallRun.checked(SmallRun.input()));
    }

    @Test
    void withTheSamePolicyTheFirstReportedMonthIsAMonthLikeAnyOther() {
        // The same months of the same world, of which the second run reports six more.
        SmallRun later = SmallRun.of(SmallRun.input("burnInMonths", 12, "months", 12), 1);
        SmallRun sooner =
                SmallRun.of(SmallRun.input("burnInMonths", 6, "months", 18, "start", YearMonth.of(2015, 10)), 1);
        assertThat(sooner.indicators.subList(6, 18)).isEqualTo(later.indicators);
        assertThat(sooner.cash()).isEqualTo(later.cash());
    }

    @Test
    void whateverThePolicyTheReportedTimeOpensAlike() {
        ModelParameters mistrust = Defaults.with(
                SmallRun.parameters(), "trust", Defaults.of(TrustUpdate.Parameters.class, "failureWeight", 10));
        ModelInput.Policy other = new ModelInput.Policy(mistrust, new TreeMap<>());
        SmallRun base = SmallRun.of(SmallRun.input(), 1);
        SmallRun changed = SmallRun.of(SmallRun.input("policy", other), 1);
        assertThat(changed.opening).isEqualTo(base.opening);
        assertThat(changed.indicators).isNotEqualTo(base.indicators);
        List<String> initial = base.lives.stream()
                .filter(life -> life.contains("initial=true"))
                .map(life -> life.substring(0, life.indexOf("ended=")))
                .map(life -> life.replaceAll(" prefecture=\\d+,", ""))
                .toList();
        assertThat(changed.lives.stream()
                        .filter(life -> life.contains("initial=true"))
                        .map(life -> life.substring(0, life.indexOf("ended=")))
                        .map(life -> life.replaceAll(" prefecture=\\d+,", "")))
                .isEqualTo(initial);
    }

    @Test
    void theNewPolicyReachesCitizensOrganisationsAndInstruments() {
        // Each change alone changes what happens in the first reported month or soon after it.
        SmallRun base = SmallRun.of(SmallRun.input(), 1);
        ModelParameters generous = Defaults.with(
                SmallRun.parameters(), "support", Defaults.of(Support.Parameters.class, "startScale", 0.5));
        ModelParameters idle = Defaults.with(
                SmallRun.parameters(),
                "outreach",
                Defaults.of(OutreachWork.Parameters.class, "contactsPerPersonMonth", 0));
        for (ModelInput.Policy policy : List.of(
                new ModelInput.Policy(generous, SmallRun.instruments()),
                new ModelInput.Policy(idle, SmallRun.instruments()),
                SmallRun.with("lectures", Schemes.education("annualContacts", 1_000_000)))) {
            assertThat(SmallRun.of(SmallRun.input("policy", policy), 1).indicators)
                    .isNotEqualTo(base.indicators);
        }
    }

    @Test
    void atTheMonthsEndOthersSeeHowAnNgoDoesAndTheClosedAreCountedNoMore() {
        EnishiModel model = new EnishiModel(SmallRun.input("months", 24), 1, indicators -> {});
        model.run();
        assertThat(model.world().ngos.all()).anyMatch(ngo -> ngo.performance != 0);
        assertThat(model.world().ngos.open()).hasSizeLessThan(model.world().ngos.size());
    }

    private static void changesNothing(ModelInput.Policy policy) {
        SmallRun base = SmallRun.of(SmallRun.input(), 1);
        SmallRun changed = SmallRun.of(SmallRun.input("policy", policy), 1);
        assertThat(changed.indicators).isEqualTo(base.indicators);
        assertThat(changed.lives).isEqualTo(base.lives);
        assertThat(changed.cash()).isEqualTo(base.cash());
    }

    @Test
    void aProgrammeWithoutContactsChangesNothing() {
        changesNothing(SmallRun.with("a-plaza", Schemes.education("annualContacts", 0)));
    }

    @Test
    void aSchemeForWhichNobodyIsEligibleChangesNothing() {
        changesNothing(SmallRun.with(
                "a-scheme", SmallRun.scheme("annualBudgetYen", YearlyBudget.constant(0), "ceilings", List.of())));
    }

    @Test
    void aProgrammeThatHasNotBegunChangesNothing() {
        changesNothing(SmallRun.with("z-plaza", Schemes.education("start", YearMonth.of(2030, 1))));
    }

    @Test
    void withoutOtherSchemesOneWithoutMoneyChangesNoIndicator() {
        SortedMap<String, Instrument> none = new TreeMap<>();
        SortedMap<String, Instrument> poor = new TreeMap<>();
        poor.put("poor", SmallRun.scheme("annualBudgetYen", YearlyBudget.constant(0)));
        ModelInput.Policy without = new ModelInput.Policy(SmallRun.parameters(), none);
        ModelInput.Policy with = new ModelInput.Policy(SmallRun.parameters(), poor);
        assertThat(SmallRun.of(SmallRun.input("burnIn", with, "policy", with), 1).indicators)
                .isEqualTo(SmallRun.of(SmallRun.input("burnIn", without, "policy", without), 1).indicators);
    }

    @Test
    void aWithdrawnSchemeHonoursItsAwardsAndGivesTheRestBack() {
        SortedMap<String, Instrument> none = new TreeMap<>();
        SmallRun run = SmallRun.checked(SmallRun.input(
                "burnInMonths", 24, "months", 24, "policy", new ModelInput.Policy(SmallRun.parameters(), none)));
        assertThat(run.model.world().schemes.get("grants")).satisfies(scheme -> {
            assertThat(scheme.awards).isEmpty();
            assertThat(run.model.ledger().balance(scheme.account)).isZero();
        });
    }

    @Test
    void everyMonthsCashCanBeRebuiltFromTheJournal() {
        Map<Integer, Long> rebuilt = new HashMap<>();
        EnishiModel model = new EnishiModel(SmallRun.input("months", 24), 2, new RunListener() {
            @Override
            public void opened(Ledger ledger) {
                for (int account = 0; account < ledger.accounts(); account++) {
                    rebuilt.put(account, ledger.balance(account));
                }
                ledger.keep((debit, credit, kind, yen) -> {
                    rebuilt.merge(debit, yen, Long::sum);
                    rebuilt.merge(credit, -yen, Long::sum);
                });
            }

            @Override
            public void observed(IndicatorTable indicators) {}
        });
        model.run();
        for (Ngo ngo : model.world().ngos.all()) {
            assertThat(rebuilt.getOrDefault(ngo.account, 0L))
                    .isEqualTo(model.world().cash(ngo));
        }
    }

    @Test
    void snapshotsComeWhenTheyAreWantedAndAgreeWithTheIndicators() {
        List<String> told = new ArrayList<>();
        List<Snapshot> seen = new ArrayList<>();
        new EnishiModel(SmallRun.input("months", 14), 1, new RunListener() {
                    @Override
                    public boolean wantsSnapshot(int reportedMonth) {
                        return reportedMonth == 1 || reportedMonth == 14;
                    }

                    @Override
                    public void snapshot(Snapshot snapshot) {
                        told.add("snapshot " + snapshot.month());
                        seen.add(snapshot);
                    }

                    @Override
                    public void observed(IndicatorTable indicators) {
                        if (told.contains("snapshot " + indicators.month())) {
                            Snapshot last = seen.get(seen.size() - 1);
                            double active = indicators.value(Metrics.indexOf("active_ngos"), Area.JAPAN);
                            double dormant = indicators.value(Metrics.indexOf("dormant_ngos"), Area.JAPAN);
                            double ties = 0;
                            for (String kind : List.of("intra", "inter", "local_government", "agency", "overseas")) {
                                ties += indicators.value(Metrics.indexOf("ties_" + kind), Area.JAPAN);
                            }
                            assertThat(last.ngos()).isNotEmpty().hasSize((int) (active + dormant));
                            assertThat(last.ties()).isNotEmpty().hasSize((int) ties);
                            told.add("indicators " + indicators.month());
                        }
                    }
                })
                .run();
        assertThat(told)
                .hasSize(4)
                .startsWith(
                        "snapshot " + seen.get(0).month(),
                        "indicators " + seen.get(0).month());
        assertThat(seen.get(1).month()).isEqualTo(seen.get(0).month().plusMonths(13));
    }

    @Test
    void foundedNgosAreTheSameWhereThePolicyDoesNotTouchTheirFounders() {
        // Ids and keys come from place, month and slot, so those that both scenarios found are the same NGOs.
        SmallRun base = SmallRun.of(SmallRun.input("months", 36), 1);
        SmallRun more = SmallRun.of(
                SmallRun.input(
                        "months", 36, "policy", SmallRun.with("lectures", Schemes.education("annualContacts", 60_000))),
                1);
        Map<String, Ngo> founded = new HashMap<>();
        base.model.world().ngos.all().forEach(ngo -> founded.put(ngo.id, ngo));
        int shared = 0;
        for (Ngo ngo : more.model.world().ngos.all()) {
            Ngo twin = founded.get(ngo.id);
            if (twin != null && ngo.founded >= base.model.world().firstReported) {
                assertThat(ngo.key).isEqualTo(twin.key);
                assertThat(ngo.cause).isEqualTo(twin.cause);
                assertThat(ngo.talent).isEqualTo(twin.talent);
                shared++;
            }
        }
        assertThat(shared).isPositive();
    }

    @Test
    void survivalStartsWithTheFirstReportedMonth() {
        EnishiModel model = new EnishiModel(SmallRun.input("months", 24), 1, indicators -> {});
        model.run();
        assertThat(model.lives()).isNotEmpty().allSatisfy(life -> {
            assertThat(life.monthsObserved()).isBetween(0, 24);
            assertThat(life.ended() == null).isEqualTo(life.end() == NgoLife.End.ACTIVE);
            if (life.initial() && life.ended() == null) {
                assertThat(life.monthsObserved()).isEqualTo(24);
            }
            assertThat(life.peakIncomeYen()).isGreaterThanOrEqualTo(life.entryIncomeYen());
        });
    }

    @Test
    void aRunHasItsMonthsAndStops() {
        EnishiModel model = new EnishiModel(SmallRun.input("burnInMonths", 0, "months", 2), 1, indicators -> {});
        assertThat(model.monthsInAll()).isEqualTo(2);
        model.start();
        assertThat(model.step()).isTrue();
        assertThat(model.monthsDone()).isEqualTo(1);
        assertThat(model.step()).isFalse();
        model.finish();
    }

    @Test
    void anInterruptedRunIsCancelled() {
        EnishiModel model = new EnishiModel(SmallRun.input(), 1, indicators -> {});
        Thread.currentThread().interrupt();
        assertThatThrownBy(model::run).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void boundsThatMakeNoSenseAreRefused() {
        for (Object[] bound : new Object[][] {{"months", 0}, {"scale", 0}, {"burnInMonths", -1}}) {
            assertThatThrownBy(() -> SmallRun.input(bound))
                    .as(Arrays.toString(bound))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining((String) bound[0])
                    .hasMessageContaining("(" + bound[1] + ")");
        }
    }

    @Test
    void threadsMustBeAtLeastOne() {
        assertThatThrownBy(() -> new EnishiModel(SmallRun.input(), 0, indicators -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(0)");
    }
}
