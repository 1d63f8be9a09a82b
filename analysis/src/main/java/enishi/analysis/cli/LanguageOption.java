package enishi.analysis.cli;

import enishi.analysis.chart.ChartFiles;
import enishi.analysis.comparison.Language;
import enishi.scenarios.problem.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The language of what people read. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class LanguageOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of charts and words, en or ja. Default: en.")
    private String language;

    /** The wanted language; any other is refused. */
    Language language() {
        return switch (language) {
            case "en" -> Language.ENGLISH;
            case "ja" -> Language.JAPANESE;
            default ->
                throw new ParameterException(
                        spec.commandLine(), "--lang is " + Wording.quote(language) + "; it may be en or ja.");
        };
    }

    /** The wanted language, or English with a warning if no font has its letters. */
    Language shown() {
        Language wanted = language();
        if (!ChartFiles.canShow(wanted)) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "No Japanese font is installed, so charts and summary are in English. Maybe install one, such"
                                    + " as Noto Sans CJK.");
            return Language.ENGLISH;
        }
        return wanted;
    }
}
