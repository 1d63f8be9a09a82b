package enishi.analysis.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.List;

/** What pages of every kind say of where their numbers come from. */
final class Origin {

    private Origin() {}

    /** The section. */
    static Part part(Frame frame, DomContent... content) {
        return frame.part(
                "provenance",
                frame.say("Where the numbers come from", "数値の出所"),
                p(frame.say(
                        "All numbers are simulated, not observed. The same command with the same version gives the same"
                                + " numbers again, on any computer and with any number of threads.",
                        "すべての数値は観測値ではなくシミュレーション結果である。同じ版の同じコマンドは、どの計算機でも、スレッド数にかかわらず、同じ数値を返す。")),
                each(List.of(content), item -> item));
    }

    /**
     * How the runs were made.
     *
     * @param scale residents per cell
     * @param runs terms and what they stand for: how many runs there are, and of what
     */
    static DomContent runs(Frame frame, String command, String version, int scale, DomContent... runs) {
        return dl(
                dt(frame.say("Command", "コマンド")),
                dd(code(command)),
                dt(frame.say("Version of Enishi", "縁（Enishi）の版")),
                dd(version),
                each(List.of(runs), item -> item),
                dt(frame.say("Residents per cell", "セルあたりの住民")),
                dd(String.valueOf(scale)));
    }

    /** How to compute the numbers again. */
    static DomContent queries(Frame frame, List<Query> queries) {
        return each(
                p(frame.say(
                        "All runs stand in the file store.duckdb beside this page. Open it with DuckDB; these queries"
                                + " give the numbers of this page.",
                        "すべての実行はこのページと同じフォルダの store.duckdb にある。DuckDBで開けば、次の問い合わせでこのページの数値が得られる。")),
                each(
                        queries,
                        query -> details(
                                summary(query.title(frame.language())),
                                pre(code(query.sql())).attr("data-sql", query.key()))));
    }
}
