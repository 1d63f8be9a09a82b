package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;

/** Everything that the desk itself says, in English and Japanese; what differs from time to time stands as {@code {0}}, {@code {1}}. */
enum DeskPhrase {
    SCENARIO("Scenario: {0}", "シナリオ：{0}"),
    SCENARIO_TIP("Choose another scenario; both worlds then begin anew (Alt + O)", "別のシナリオを選ぶ。両方の世界が最初から始まる（Alt + O）"),
    AS_SCENARIO("Everything stands as in the scenario.", "すべてシナリオのままです。"),
    ONE_CHANGE("1 change: {0}", "変更1件：{0}"),
    CHANGES("{0} changes: {1}", "変更{0}件：{1}"),
    AND_MORE(" and {0} more", "ほか{0}件"),
    RESET_ALL("Reset all", "すべて戻す"),
    RESET_ALL_TIP(
            "Put all levers and switches as in the scenario; shocks that have struck stay (Alt + R)",
            "すべてのレバーとスイッチをシナリオの状態に戻す。起きた出来事は残る（Alt + R）"),
    SAVE("Save …", "保存…"),
    SAVE_TIP("Save what stands here as a scenario that can be run (Alt + A)", "この状態をシナリオとして保存し、実行できるようにする（Alt + A）"),
    SHOCKS("Let something happen", "出来事を起こす"),
    PLACE("Where", "場所"),
    PLACE_TIP(
            "The prefecture where earthquakes and disasters strike. Type a part of its name; arrow keys choose.",
            "地震や災害が起こる都道府県。名前の一部を入力し、矢印キーで選ぶ。"),
    PLACE_HINT("Find a prefecture", "都道府県を探す"),
    STRIKES_IN("Strikes in {0}, from the next month on.", "翌月から、{0}で起こる。"),
    STRIKES("From the next month on.", "翌月から起こる。"),
    CALL_BACK("Take back", "取り消す"),
    CALL_BACK_TIP("Take this back; what it has done until now stays done", "取り消す。これまでの影響は残る"),
    ADD("Add an instrument …", "政策を追加…"),
    ADD_TIP(
            "Kinds of instruments that the scenario lacks; each is added switched off (Alt + D)",
            "シナリオにない種類の政策。追加時は「なし」（Alt + D）"),
    SWITCH_TIP("Whether this instrument is there, from the next month on", "この政策を行うかどうか。翌月から有効"),
    OPEN_TIP("Show or hide its levers", "レバーを表示／非表示"),
    CHANGED_MARK("{0} changed", "変更{0}件"),
    SWITCHED_ON("on", "あり"),
    SWITCHED_OFF("off", "なし"),
    RANGE("From {0}.", "範囲：{0}"),
    IN_SCENARIO("In the scenario: {0}.", "シナリオでは{0}。"),
    SOURCE("Source of the usual value: {0}", "標準値の出典：{0}"),
    SOURCE_ASSUMED("an assumption", "仮定"),
    RESET_TIP("Back to {0}, as in the scenario", "シナリオの{0}に戻す"),
    VALUE_OF("{0}, value", "{0}の値"),
    BACK("Back", "戻る"),
    BACK_TIP("Back to the levers (Escape)", "レバーに戻る（Esc）"),
    PRESETS("Choose a scenario", "シナリオを選ぶ"),
    PRESETS_HINT("Find a scenario", "シナリオを探す"),
    PRESETS_TIP("Type a part of a title or a question; arrow keys choose.", "題名や問いの一部を入力し、矢印キーで選ぶ。"),
    BEGIN("Begin with this scenario", "このシナリオで始める"),
    BEGIN_TIP(
            "Both worlds begin anew, the right one with this scenario; one with another past, like those of history, becomes both worlds",
            "両方の世界が最初から始まり、右がこのシナリオになる。過去の異なるシナリオ（歴史など）は両方の世界になる"),
    SAVE_TITLE("Save as a scenario", "シナリオとして保存"),
    TITLE("Title", "題名"),
    TITLE_TIP("What the scenario is called in tables and charts", "表や図に表示される題名"),
    TITLE_USUAL("My policy", "私の政策"),
    FILE("File", "ファイル"),
    FILE_TIP("A name that ends in .json, in this folder or another", ".jsonで終わる名前。ほかのフォルダーでもよい"),
    BROWSE("Browse …", "参照…"),
    SAVE_FILE("Save", "保存"),
    REPLACE("Replace it", "置き換える"),
    SAVE_NOTE(
            "Levers and switches hold from the first month on, whenever they were moved; shocks have the months in which they struck.",
            "レバーとスイッチは、いつ動かしたかにかかわらず最初の月から有効。出来事は起きた月に起こる。"),
    SAVED("Saved {0}. To compare it with the scenario, in a terminal:", "{0}を保存しました。元のシナリオと比べるには、ターミナルで："),
    COMMAND("Command", "コマンド"),
    COPY("Copy", "コピー"),
    TITLE_MISSING("The title is empty. Maybe “{0}”.", "題名が空です。たとえば「{0}」。"),
    FILE_MISSING("The name of the file is empty. Maybe {0}.", "ファイル名が空です。たとえば{0}。"),
    FILE_IS_FOLDER("{0} is a folder. Name a file in it, such as {1}.", "{0}はフォルダーです。その中のファイル名（例：{1}）を入力してください。"),
    FILE_IMPOSSIBLE("{0} cannot be the name of a file. Maybe {1}.", "{0}はファイル名にできません。たとえば{1}。"),
    FILE_TAKEN("{0} is there already.", "{0}は既にあります。"),
    FILE_IS_BASE("{0} is the scenario that this one changes. Choose another name.", "{0}は元のシナリオのファイルです。別の名前にしてください。"),
    NO_FOLDER("The folder {0} is not there. Maybe another one was meant.", "フォルダー{0}がありません。別のフォルダーではありませんか。"),
    NOT_WRITTEN(
            "{0} could not be written. Maybe the folder is not yours to write in, or the disk is full.",
            "{0}に書き込めませんでした。書き込む権限がないか、ディスクの空きがないのかもしれません。");

    private final String en;
    private final String ja;

    DeskPhrase(String en, String ja) {
        this.en = en;
        this.ja = ja;
    }

    /**
     * The phrase in a language.
     *
     * @param parts what stands for {@code {0}}, {@code {1}} and so on
     */
    String in(Language language, Object... parts) {
        return language.filled(en, ja, parts);
    }
}
