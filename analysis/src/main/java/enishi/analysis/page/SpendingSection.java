package enishi.analysis.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import enishi.analysis.comparison.Unit;
import enishi.analysis.page.Evidence.Spending;
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
            tables.add(table(sheet, s));
        }
        return sheet.part(
                "spending",
                sheet.say("Spending by instrument", "政策手段別の支出"),
                p(sheet.say(
                        "Over all reported months, mean of the runs. An instrument without a budget of its own spends"
                                + " what its rule asks for.",
                        "報告期間全体の支出、各実行の平均。固有の予算がない手段は、規則が求める額を支出する。")),
                each(tables, table -> table));
    }

    private static DomContent table(Sheet sheet, int scenario) {
        Marked marked = sheet.marked();
        List<Line> lines = new ArrayList<>();
        for (Spending spending : sheet.evidence().spending()) {
            if (!spending.scenario().equals(sheet.id(scenario))) {
                continue;
            }
            String of = spending.instrument() + " " + spending.scenario();
            List<DomContent> cells = new ArrayList<>();
            cells.add(marked.value("spent " + of, Unit.YEN, spending.spentYen()));
            if (Double.isNaN(spending.budgetYen())) {
                cells.add(Marked.row(sheet.say("none", "なし")));
                cells.add(Marked.row("–"));
            } else {
                cells.add(marked.value("budget " + of, Unit.YEN, spending.budgetYen()));
                cells.add(marked.percent("share " + of, spending.spentYen() / spending.budgetYen(), 0));
            }
            lines.add(new Line(spending.instrument(), cells));
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
