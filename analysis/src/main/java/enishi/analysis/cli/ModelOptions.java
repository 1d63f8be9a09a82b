package enishi.analysis.cli;

import enishi.analysis.calibration.Stages;
import enishi.analysis.comparison.Language;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.definition.RunSettings;
import enishi.sim.population.Geography;
import enishi.sim.population.PrefectureProfile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that runs the model. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ModelOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the (first) run. Default: the scenario's (1).")
    private @Nullable Long seed;

    @Option(names = "--years", paramLabel = "N", description = "Reported years. Default: the scenario's (15).")
    private @Nullable Integer years;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description =
                    "Residents that may share one cell; 1 is every resident for themselves. Default: the scenario's"
                            + " (50).")
    private @Nullable Integer scale;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; they never change a result. Default: all processors.")
    private @Nullable Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results. Default: one below runs/.")
    private @Nullable Path out;

    @Mixin
    private LanguageOption language;

    RunOverrides overrides() {
        return new RunOverrides(seed, years, scale, null);
    }

    int threads() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        return atLeastOne("--threads", threads);
    }

    Path out(Path otherwise) {
        return out == null ? otherwise : out;
    }

    /** Refuses a language that is none, before anything runs. */
    void requireLanguage() {
        language.language();
    }

    /** The wanted language. */
    Language language() {
        return language.language();
    }

    /** The wanted language, or English with a warning if no font has its letters. */
    Language shown() {
        return language.shown();
    }

    static List<String> prefectures(Geography geography, Language language) {
        return geography.profiles().stream()
                .map(profile -> name(profile, language))
                .toList();
    }

    int atLeastOne(String option, int value) {
        return atLeast(option, value, 1);
    }

    int atLeast(String option, int value, int least) {
        if (value < least) {
            throw refusal(option + " is " + value + "; it must be at least " + least + ".");
        }
        return value;
    }

    int atMost(String option, int value, int most) {
        if (value > most) {
            throw refusal(option + " is " + value + "; it may be at most " + most + ".");
        }
        return value;
    }

    /**
     * The first of seeds for points of a space, 1 unless the user wants another.
     *
     * @param runs number of seeds
     */
    long firstSeed(int runs) {
        long first = seed == null ? 1 : seed;
        long most = RunSettings.MAX_SEED - Stages.SEEDS_APART - runs;
        if (first < 0 || first > most) {
            throw refusal("--seed is " + first + "; it may be from 0 to " + most + ".");
        }
        return first;
    }

    ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String name(PrefectureProfile profile, Language language) {
        return language.of(profile.nameEn(), profile.nameJa());
    }
}
