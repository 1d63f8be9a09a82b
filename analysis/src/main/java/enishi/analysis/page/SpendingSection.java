package enishi.analysis.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;

import enishi.analysis.comparison.InstrumentSpending;
import enishi.analysis.comparison.Unit;
import enishi.analysis.page.Sheet.Line;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** What every instrument spent, and how much of its budget. */
final class SpendingSection {

    private SpendingSection() {}

    static Part of(Sheet sheet) {
        List<DomContent> tables = new ArrayList<>();
        for (int s = 0; s < sheet.scenarios(); s++) {
            tables.add(details(summary(sheet.title(s)), table(sheet, s)));
        }
        return sheet.part(
                "spending",
                sheet.say("Spending by instrument", "政策手段別の支出"),
                p(sheet.say(
                        "Over all reported months, mean of the runs. The budget is what an instrument may spend in the months"
                                + " in which it acts; one without a budget of its own spends what its rule asks for.",
                        "報告期間全体の支出、各実行の平均。予算は手段が働く月に支出できる額。固有の予算がない手段は、規則が求める額を支出する。")),
                each(tables, table -> table));
    }

    private static DomContent table(Sheet sheet, int scenario) {
        Marked marked = sheet.marked();
        List<Line> lines = new ArrayList<>();
        for (InstrumentSpending.Row row : sheet.evidence().spending().of(sheet.id(scenario))) {
            String of = row.instrument() + " " + row.scenario();
            boolean budgeted = !Double.isNaN(row.budgetYen()) && row.budgetYen() > 0;
            lines.add(new Line(
                    code(row.instrument()),
                    List.of(
                            marked.value("spent " + of, Unit.YEN, row.spent().mean()),
                            budgeted
                                    ? marked.value("budget " + of, Unit.YEN, row.budgetYen())
                                    : Marked.row(sheet.say("none", "なし")),
                            budgeted ? marked.percent("share " + of, row.share(), 0) : Marked.row("–"))));
        }
        return Sheet.grid(
                sheet.title(scenario),
                List.of(
                        sheet.say("Instrument", "政策手段"),
                        sheet.say("Spent", "支出"),
                        sheet.say("Budget", "予算"),
                        sheet.say("Share", "割合")),
                lines);
    }
}
