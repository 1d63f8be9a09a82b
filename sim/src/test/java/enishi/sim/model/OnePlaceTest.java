package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.population.Geography;
import enishi.sim.process.ModelParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an instrument of one prefecture does to all others: nothing, once the channels across borders are closed. */
class OnePlaceTest {

    /** Rule, parameter and the value at which the channel is closed. */
    private static final List<Channel> CHANNELS = List.of(
            new Channel("commuting", "rangeKm", 0.001),
            new Channel("commuting", "homeKm", 0),
            new Channel("talk", "farProbability", 0),
            new Channel("outreach", "mostNational", 0),
            new Channel("tie", "acrossBorders", 0),
            new Channel("relocation", "monthlyProbability", 0),
            new Channel("founding", "densityBrake", 0),
            new Channel("relief", "monthlyResponse", 0),
            new Channel("agencyTie", "monthlyMeetingProbability", 0));

    /** A prefecture within Tokyo's commuting region. */
    private static final int PLACE = 11;

    private static final List<String> HERE = List.of("JP-" + (PLACE + 1));
    private static final int MONTHS = 24;

    private record Channel(String rule, String parameter, double closed) {}

    /** What a run shows of each prefecture: every indicator, and everything about every NGO at home there. */
    private record Shown(List<IndicatorTable> tables, List<Snapshot> snapshots) {

        String of(int prefecture) {
            StringBuilder text = new StringBuilder();
            for (IndicatorTable table : tables) {
                for (double[] row : table.values()) {
                    text.append(row[Area.FIRST_PREFECTURE + prefecture]).append(' ');
                }
                text.append('\n');
            }
            for (Snapshot snapshot : snapshots) {
                snapshot.ngos().stream()
                        .filter(ngo -> ngo.prefecture() == prefecture)
                        .forEach(ngo -> text.append(ngo).append('\n'));
            }
            return text.toString();
        }

        double value(String metric, int month, int prefecture) {
            return tables.get(month).value(Metrics.indexOf(metric), Area.FIRST_PREFECTURE + prefecture);
        }

        int[] changed(Shown other) {
            return IntStream.range(0, Geography.PREFECTURES)
                    .filter(p -> !of(p).equals(other.of(p)))
                    .toArray();
        }
    }

    private static ModelParameters parameters(String open) {
        ModelParameters parameters = SmallRun.parameters();
        for (Channel channel : CHANNELS) {
            if (!(channel.rule + "." + channel.parameter).equals(open)) {
                Record rule = component(parameters, channel.rule);
                parameters =
                        Defaults.with(parameters, channel.rule, Defaults.with(rule, channel.parameter, channel.closed));
            }
        }
        return parameters;
    }

    private static Record component(Record record, String name) {
        try {
            return (Record) record.getClass().getMethod(name).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A scheme with money for all who ask, the same in both runs, so that nobody competes. */
    private static SortedMap<String, Instrument> withEnoughForAll() {
        return new TreeMap<>(
                SmallRun.with("grants", SmallRun.scheme("annualBudgetYen", YearlyBudget.constant(1_000_000_000_000L)))
                        .instruments());
    }

    private static Shown run(ModelParameters parameters, SortedMap<String, Instrument> instruments) {
        List<IndicatorTable> tables = new ArrayList<>();
        List<Snapshot> snapshots = new ArrayList<>();
        ModelInput input = SmallRun.input(
                "burnIn",
                new ModelInput.Policy(parameters, withEnoughForAll()),
                "policy",
                new ModelInput.Policy(parameters, instruments),
                "months",
                MONTHS);
        new EnishiModel(input, 1, new RunListener() {
                    @Override
                    public boolean wantsSnapshot(int reportedMonth) {
                        return true;
                    }

                    @Override
                    public void snapshot(Snapshot snapshot) {
                        snapshots.add(snapshot);
                    }

                    @Override
                    public void observed(IndicatorTable table) {
                        tables.add(table);
                    }
                })
                .run();
        return new Shown(tables, snapshots);
    }

    private static SortedMap<String, Instrument> with(Instrument instrument) {
        SortedMap<String, Instrument> instruments = withEnoughForAll();
        instruments.put("local", instrument);
        return instruments;
    }

    private static Instrument plaza() {
        return Schemes.education("annualContacts", 24_000, "operator", Operator.LOCAL_GOVERNMENT, "prefectures", HERE);
    }

    static List<Instrument> localInstruments() {
        return List.of(
                plaza(),
                Schemes.desks("prefectures", HERE),
                Schemes.volunteers("prefectures", HERE, "contactsPerReturned", 1000, "monthsAbroad", 2));
    }

    @ParameterizedTest
    @MethodSource("localInstruments")
    void withAllChannelsClosedEveryOtherPrefectureStaysAsItIsToTheLastByte(Instrument local) {
        ModelParameters closed = parameters("");
        assertThat(run(closed, with(local)).changed(run(closed, withEnoughForAll())))
                .containsExactly(PLACE);
    }

    @Test
    void wherePeopleAreTaughtTheirAwarenessRisesWithinAYear() {
        ModelParameters closed = parameters("");
        Shown without = run(closed, withEnoughForAll());
        Shown with = run(closed, with(plaza()));
        assertThat(with.value("mean_awareness", 11, PLACE))
                .isGreaterThan(without.value("mean_awareness", 11, PLACE) + 0.01);
    }

    /** Moves are too rare to show here, and the last two channels need shocks, and an operator who has nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "commuting.rangeKm",
                "commuting.homeKm",
                "talk.farProbability",
                "outreach.mostNational",
                "tie.acrossBorders",
                "founding.densityBrake"
            })
    void aSingleChannelLeftOpenReachesOtherPrefectures(String open) {
        ModelParameters parameters = parameters(open);
        Shown without = run(parameters, withEnoughForAll());
        assertThat(run(parameters, with(plaza())).changed(without)).hasSizeGreaterThan(1);
    }
}
