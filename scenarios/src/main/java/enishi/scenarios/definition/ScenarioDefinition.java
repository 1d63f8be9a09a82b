package enishi.scenarios.definition;

import enishi.sim.parameter.Setting;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import enishi.sim.process.ModelParameters;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The scenario file format. A file needs {@code id} and {@code title}; whatever else it leaves out has the default
 * written here, or the value of the scenario that it {@code extends}.
 *
 * <p>{@code extends} and {@code $schema} stand in files only: they say how to read the file, not what the scenario is.
 *
 * @param id name in folders and on the command line
 * @param title title
 * @param question the question that the scenario answers, or {@code null}
 * @param description what it says and what to look at, or {@code null}
 * @param sources keys of sources, or texts
 * @param lookAt ids of indicators in which its effects show first, or {@code survival}
 * @param start the first reported month
 * @param population where the numbers of residents come from
 * @param parameters the parameters of all rules
 * @param instruments the policy instruments by id
 * @param shocks what befalls Japan or the world from the first reported month on, by id
 * @param burnIn the policy before the first reported month, or {@code null}
 * @param run how to run it
 */
public record ScenarioDefinition(
        @Setting(
                meaning = "name of the scenario in folders and on the command line",
                source = "assumption: the author's words")
        String id,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "the question that the scenario answers", source = "assumption: the author's words")
        @Nullable
        Words question,

        @Setting(meaning = "what the scenario says, and what to look at", source = "assumption: the author's words")
        @Nullable
        Words description,

        @Setting(meaning = "sources of what the scenario says", value = "[]", source = "assumption: the author's words")
        List<String> sources,

        @Setting(
                meaning = "indicators in which its effects show first, or survival",
                value = "[]",
                source = "assumption: the author's words")
        List<String> lookAt,

        @Setting(
                meaning = "first reported month",
                value = "2016-04",
                source =
                        "assumption: start of the fiscal year nearest to the NGO Data Book 2016 and the census of 2015")
        YearMonth start,

        @Setting(
                meaning = "numbers of residents: those of the census of 2020 in all months, or those of the censuses of"
                        + " 1980 to 2020 on a straight line between them",
                value = "census-2020",
                source = "assumption: the census nearest to the start, so that no policy is mixed up with population")
        Population population,

        ModelParameters parameters,
        SortedMap<String, Instrument> instruments,
        SortedMap<String, Shock> shocks,

        @Setting(
                meaning = "policy before the first reported month",
                source = "assumption: that of the scenario which the chain of extends starts from, so that scenarios"
                        + " compared share their first month")
        @Nullable
        BurnIn burnIn,

        RunSettings run) {

    /** Copies the collections. */
    public ScenarioDefinition {
        sources = List.copyOf(sources);
        lookAt = List.copyOf(lookAt);
        instruments = Collections.unmodifiableSortedMap(new TreeMap<>(instruments));
        shocks = Collections.unmodifiableSortedMap(new TreeMap<>(shocks));
    }
}
