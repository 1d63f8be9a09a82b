package enishi.analysis.page;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import enishi.analysis.chart.Outlines;
import enishi.analysis.comparison.Horizon;
import enishi.analysis.comparison.Language;
import enishi.analysis.page.Evidence.Setup;
import j2html.tags.DomContent;
import j2html.tags.specialized.MainTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code report.html} about scenarios that were compared. */
public final class Page {

    /** The name of the file. */
    public static final String NAME = PageFile.NAME;

    private Page() {}

    /**
     * Writes the page; it appears when it is complete.
     *
     * @param folder the folder of the comparison
     * @param first the language that is shown first
     */
    public static void write(Path folder, Evidence evidence, Language first) throws IOException {
        Outlines outlines = new Outlines();
        List<DomContent> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            languages.add(content(new Sheet(evidence, language, outlines)));
        }
        PageFile.write(folder, heading(new Sheet(evidence, first, outlines)), languages, outlines, first);
    }

    private static MainTag content(Sheet sheet) {
        List<Part> sections = new ArrayList<>(List.of(
                AnswerSection.of(sheet),
                QuestionSection.of(sheet),
                SurvivalSection.of(sheet),
                DifferenceSection.of(sheet),
                MapSection.of(sheet)));
        if (sheet.sets() > 1) {
            sections.add(1, EnsembleSection.of(sheet));
        }
        if (!sheet.evidence().ties().isEmpty()) {
            sections.add(TieSection.of(sheet));
        }
        if (!sheet.evidence().series().isEmpty()) {
            sections.add(SeriesSection.of(sheet));
        }
        sections.add(CostSection.of(sheet));
        if (!sheet.evidence().spending().rows().isEmpty()) {
            sections.add(SpendingSection.of(sheet));
        }
        sections.add(LimitSection.of(sheet.frame()));
        sections.add(ProvenanceSection.of(sheet));
        return sheet.frame()
                .main(
                        List.of(h1(heading(sheet)), p(lead(sheet)).withClass("lead"), AnswerSection.verdicts(sheet)),
                        sections);
    }

    private static String heading(Sheet sheet) {
        return sheet.scenarios() == 2
                ? sheet.say(
                        "What does “" + sheet.title(1) + "” do to NGOs outside the big cities?",
                        "「" + sheet.title(1) + "」は大都市圏外のNGOに何をもたらすか")
                : sheet.say(
                        "What do " + (sheet.scenarios() - 1) + " policies do to NGOs outside the big cities?",
                        (sheet.scenarios() - 1) + "つの政策は大都市圏外のNGOに何をもたらすか");
    }

    private static String lead(Sheet sheet) {
        Setup setup = sheet.evidence().setup();
        int sets = sheet.sets();
        String span = new Horizon(setup.months()).inWords(sheet.language());
        String from = setup.start().toString();
        if (sets > 1) {
            return sheet.say(
                    sets + " parameter sets, with " + setup.runs() + " simulated runs of each scenario under each, "
                            + span
                            + " from " + from + ", compared with “" + sheet.title(0)
                            + "” run by run, under the same luck and the same set.",
                    from + "から" + span + "を、" + sets + "組のパラメータのそれぞれで各シナリオ" + setup.runs() + "回ずつ実行し、「" + sheet.title(0)
                            + "」と同じ組・同じ乱数の実行どうしで比べた。");
        }
        return setup.runs() == 1
                ? sheet.say(
                        "One simulated run of each scenario, " + span + " from " + from + ", compared with “"
                                + sheet.title(0) + "”.",
                        from + "から" + span + "を各シナリオ1回ずつ実行し、「" + sheet.title(0) + "」と比べた。")
                : sheet.say(
                        setup.runs() + " simulated runs of each scenario, " + span + " from " + from
                                + ", compared with “" + sheet.title(0) + "” run by run, under the same luck.",
                        from + "から" + span + "を各シナリオ" + setup.runs() + "回ずつ実行し、「" + sheet.title(0)
                                + "」と同じ乱数の実行どうしで比べた。");
    }
}
