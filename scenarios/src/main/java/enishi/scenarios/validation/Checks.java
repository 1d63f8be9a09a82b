package enishi.scenarios.validation;

import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Problems;
import enishi.sim.policy.AlignedCommunication;
import enishi.sim.policy.CountryDesks;
import enishi.sim.policy.Dialogue;
import enishi.sim.policy.EmergencyPlatform;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import enishi.sim.process.organization.Founding;
import enishi.sim.process.organization.Start;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Every check, in one visible list. */
public final class Checks {

    static final List<Check<?>> ALL = List.of(
            new Check<>("An id can name a folder.", String.class, "/id", ScenarioChecks::idNamesAFolder),
            new Check<>(
                    "What to look at is an indicator.",
                    String.class,
                    "/lookAt/[0-9]+",
                    ScenarioChecks::indicatorExists),
            new Check<>("A title says something.", Words.class, ScenarioChecks::textIsNotBlank),
            new Check<>(
                    "The start lies in the years the tables speak of.",
                    YearMonth.class,
                    "/start|.*/shocks/[^/]+/start",
                    ScenarioChecks::startIsWithinTheTables),
            new Check<>("A run has a sane number of months.", RunSettings.class, ScenarioChecks::runIsNotTooLong),
            new Check<>(
                    "The large NGOs are part of all.",
                    Start.Parameters.class,
                    ParameterChecks::startHasRoomForTheLarge),
            new Check<>(
                    "Most founders are not fewest.",
                    Founding.Parameters.class,
                    ParameterChecks::mostFoundersAreNotFewest),
            new Check<>("An instrument ends after it starts.", Instrument.class, InstrumentChecks::endIsNotBeforeStart),
            new Check<>("Calls come in different months.", GrantScheme.class, InstrumentChecks::callMonthsDiffer),
            new Check<>("Ceilings rise with experience.", GrantScheme.class, InstrumentChecks::ceilingsRise),
            new Check<>("Every ceiling can be reached.", GrantScheme.class, InstrumentChecks::ceilingsCanBeReached),
            new Check<>("Gifts are a part of the whole.", GrantScheme.class, GrantSchemeChecks::giftsArePartOfTheWhole),
            new Check<>("A scheme names others once.", GrantScheme.class, GrantSchemeChecks::namesDiffer),
            new Check<>(
                    "A scheme is closed to users of schemes.",
                    ScenarioDefinition.class,
                    GrantSchemeChecks::closedToUsersOfSchemes),
            new Check<>(
                    "Causes and countries belong to the venue of a dialogue.",
                    Dialogue.class,
                    DialogueChecks::placesBelongToTheVenue),
            new Check<>(
                    "Aligned communication names a cause once.",
                    AlignedCommunication.class,
                    DialogueChecks::causesDiffer),
            new Check<>("A cause exists.", String.class, ".*/causes/[0-9]+", DialogueChecks::causeExists),
            new Check<>(
                    "A prefecture exists.",
                    String.class,
                    ".*/(?:prefectures|sites)/[0-9]+",
                    InstrumentChecks::prefectureExists),
            new Check<>("Desks stand in countries, each once.", CountryDesks.class, InstrumentChecks::desksDiffer),
            new Check<>(
                    "A platform answers some kinds of shocks, each once.",
                    EmergencyPlatform.class,
                    InstrumentChecks::kindsDiffer),
            new Check<>("A country is abroad.", String.class, ".*/countries/[0-9]+", ShockChecks::countryExists),
            new Check<>("A disaster at home is at home.", Shock.class, ShockChecks::disasterAtHomeIsAtHome),
            new Check<>("A shock names a country once.", Shock.class, ShockChecks::countriesDiffer));

    private Checks() {}

    /**
     * Runs every check that concerns a value.
     *
     * @param pointer where the value stands
     * @param value what stands there
     * @param report takes what is wrong
     */
    public static void apply(String pointer, Object value, Report report) {
        ALL.forEach(check -> check.apply(pointer, value, report));
    }

    /**
     * A reader of records that runs every check on what it reads.
     *
     * @param problems takes what is wrong
     * @param places the place of a pointer, for messages
     */
    public static RecordReader reader(Problems problems, Function<String, Place> places) {
        return new RecordReader(
                problems,
                (pointer, value) -> apply(
                        pointer,
                        value,
                        (inner, found, allowed, maybe) ->
                                problems.add(places.apply(pointer + inner), pointer + inner, found, allowed, maybe)));
    }
}
