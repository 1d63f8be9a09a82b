package enishi.analysis.window.words;

import enishi.analysis.comparison.Language;

/** Everything that the window says, in English and Japanese; what differs from time to time stands as {@code {0}}, {@code {1}}. */
public enum Phrase {
    WINDOW_TITLE("Enishi – {0}", "Enishi（縁） – {0}"),
    PLAY("Play", "再生"),
    PAUSE("Pause", "一時停止"),
    PLAY_TIP("Let both worlds live on, or let them stand still (F5)", "二つの世界を進める／止める（F5）"),
    STEP("One month", "1か月進める"),
    STEP_TIP("Let both worlds live one month (F6)", "両方の世界を1か月だけ進める（F6）"),
    BACK("Back to the start", "最初に戻る"),
    BACK_TIP("Begin again with the first month; the time before it is run anew (F7)", "最初の月からやり直す。それ以前の準備期間も計算し直す（F7）"),
    SPEED_TIP("Months a second, as far as this computer can (F8 slower, F9 faster)", "1秒あたりの月数。計算機の速さまで（F8 遅く、F9 速く）"),
    MONTHS_A_SECOND("{0} months/s", "毎秒{0}か月"),
    FASTEST("fastest", "最速"),
    TWO_WORLDS("Two worlds", "二つの世界"),
    ONE_WORLD("One world", "一つの世界"),
    WORLDS_TIP(
            "Show the baseline beside the world of the policy, or the world of the policy alone (F2)",
            "基準の世界を政策の世界と並べて表示／政策の世界だけを表示（F2）"),
    SEED("Seed", "乱数"),
    SEED_TIP(
            "The number that all chance comes from; the same number gives the same play. Enter begins anew.",
            "偶然のもとになる番号。同じ番号なら同じ経過になる。Enterでやり直す"),
    SEED_REFUSED(
            "“{0}” cannot be a seed. A seed is a whole number from 0 on, such as 7.",
            "「{0}」は乱数シードにできません。0以上の整数（例：7）を入力してください。"),
    OTHER_LANGUAGE("日本語", "English"),
    LANGUAGE_TIP("日本語に切り替える (F4)", "Switch to English（F4）"),
    NO_JAPANESE_FONT(
            "No Japanese font is installed. Maybe install one, such as Noto Sans CJK.",
            "日本語フォントがありません。Noto Sans CJKなどを入れてください。"),
    LETTERS("A+", "文字＋"),
    LETTERS_TIP(
            "Larger letters, for a projector; after the largest the usual ones (Ctrl + L)",
            "文字を大きくする（プロジェクター用）。最大の次は標準に戻る（Ctrl + L）"),
    SAVE_PICTURE("Picture", "画像"),
    SAVE_PICTURE_TIP("Save what is on the screen as a picture (Ctrl + P)", "画面を画像として保存（Ctrl + P）"),
    SAVE("Save", "保存"),
    OVERWRITE("{0} is there already. Replace it?", "{0}は既にあります。置き換えますか。"),
    SAVED("Saved: {0}", "保存しました：{0}"),
    NOT_SAVED(
            "{0} could not be written. Maybe the folder is not there, or not yours to write in.",
            "{0}に書き込めませんでした。フォルダーがないか、書き込む権限がないのかもしれません。"),
    TOUR("Tour", "ツアー"),
    TOUR_TIP("A guided tour of ten minutes (Ctrl + T)", "10分間のガイドツアー（Ctrl + T）"),
    TOUR_END("End the tour", "ツアーを終える"),
    KEY_TOUR("guided tours", "ガイドツアー"),
    HELP("Help", "ヘルプ"),
    HELP_TIP("What the keyboard and the mouse can do (F1)", "キーボードとマウスでできること（F1）"),
    HELP_TITLE("Keyboard and mouse", "キーボードとマウス"),
    HELP_MOUSE(
            "Double-click a prefecture or an NGO to look at it closely; point at it to see what it is.",
            "都道府県やNGOをダブルクリックすると詳しく見られます。指すと説明が出ます。"),
    HELP_TAB_KEY(
            "Tab and Shift + Tab move from control to control, the space bar presses, arrow keys choose.",
            "TabとShift + Tabで移動、スペースで押す、矢印キーで選ぶ。"),
    HELP_TOUR(
            "On a tour: Page Down goes on, Page Up turns back, Alt + 1 to 4 answers, Ctrl + R repeats.",
            "ツアー：Page Downで進む、Page Upで戻る、Alt + 1～4で答える、Ctrl + Rでもう一度。"),
    HELP_DESK(
            "At the policy: Alt + O another scenario, Alt + D add an instrument, Alt + R reset all, Alt + A save.",
            "政策：Alt + Oでシナリオを選ぶ、Alt + Dで追加、Alt + Rですべて戻す、Alt + Aで保存。"),
    HELP_CLOSE("Escape or a click closes this.", "Escまたはクリックで閉じます。"),
    KEY_HELP("this help", "このヘルプ"),
    KEY_WORLDS("two worlds or one", "二つ／一つの世界"),
    KEY_SEARCH("find a prefecture or an NGO", "都道府県・NGOを探す"),
    KEY_LANGUAGE("日本語", "English"),
    KEY_PLAY("play or pause", "再生／一時停止"),
    KEY_STEP("one month", "1か月進める"),
    KEY_BACK("back to the start", "最初に戻る"),
    KEY_SLOWER("slower", "遅く"),
    KEY_FASTER("faster", "速く"),
    KEY_INDICATOR("colour the maps by the next indicator", "次の指標で地図を塗る"),
    KEY_TIES("show or hide ties", "つながりの表示／非表示"),
    KEY_PICTURE("save a picture", "画像を保存"),
    KEY_LETTERS("larger letters", "文字を大きく"),
    KEY_FIRST_TAB("first tab at the right", "右の一番目のタブ"),
    KEY_SECOND_TAB("second tab at the right", "右の二番目のタブ"),
    KEY_THIRD_TAB("third tab at the right", "右の三番目のタブ"),
    PREPARING("Getting ready …", "準備中…"),
    PREPARING_TIP("The months before the first one that is shown", "表示される最初の月より前の期間"),
    DATE("{0} · month {1} of {2}", "{0}　{1}/{2}か月"),
    STATUS_PREPARING(
            "Both worlds live through {0} months before the first one that is shown.",
            "表示の前に、両方の世界が{0}か月の準備期間を過ごしています。"),
    STATUS_PAUSED("Ready. Press Play, or point at the map.", "準備完了。「再生」を押すか、地図を指してください。"),
    STATUS_PLAYING("Running. What you change holds from the next month on.", "進行中。変更は翌月から有効です。"),
    TOUR_LEFT(
            "The tour has ended, since the worlds or the policy were changed otherwise.",
            "世界または政策がほかの方法で変えられたため、ツアーを終了しました。"),
    STATUS_ENDED("The play is over. Go back to the start, or choose another seed.", "終了しました。最初に戻るか、別の乱数シードを選んでください。"),
    STATUS_FAILED("The model stopped: {0} Go back to the start to try again.", "モデルが停止しました：{0}　最初に戻ってやり直してください。"),
    COLOUR_BY("Colour by", "地図の色"),
    COLOUR_BY_TIP("What the colours of the prefectures tell (F11: the next one)", "都道府県の色が表すもの（F11で次へ）"),
    SHOW_NGOS("NGOs", "NGO"),
    SHOW_NGOS_TIP("Show a dot for every NGO", "NGOを1団体1点で表示"),
    DOTS_TIP("What the colour of a dot tells", "点の色が表すもの"),
    SHOW_TIES("Ties", "つながり"),
    SHOW_TIES_TIP("Show the ties between NGOs as lines (F12)", "NGOどうしのつながりを線で表示（F12）"),
    DOTS_BY_HEALTH("Dots: finances", "点：財政状態"),
    DOTS_BY_CAUSE("Dots: cause", "点：活動分野"),
    HEALTH_SOUND("sound", "健全"),
    HEALTH_TIGHT("cash for less than 2 months", "手元資金が2か月未満"),
    HEALTH_IN_DEBT("in debt", "資金不足"),
    HEALTH_DORMANT("dormant", "休眠"),
    INCOME_OF_12_MONTHS("Income of 12 months", "年間収入"),
    INCOME_OF_A_MILLION("1 million yen", "100万円"),
    INCOME_OF_A_HUNDRED_MILLION("100 million yen", "1億円"),
    INCOME_OF_TEN_BILLION("10 billion yen", "100億円"),
    LEGEND_ALL_ALIKE("all alike", "すべて同じ"),
    LEGEND_NO_VALUE("no value", "値なし"),
    LEGEND_FOUNDED("founded", "設立"),
    LEGEND_ENDED("ended", "活動終了"),
    LEGEND_TIES("Ties between NGOs", "NGOどうしのつながり"),
    LEGEND_TIES_WITHIN("within a prefecture", "同じ都道府県内"),
    LEGEND_TIES_BETWEEN("between prefectures", "都道府県をまたぐ"),
    MAP_NGOS("Active NGOs", "活動中のNGO"),
    MAP_NGOS_PER_MILLION("NGOs by population", "人口あたりのNGO"),
    MAP_SUPPORTERS("Supporters", "支援者"),
    MAP_AWARENESS("Awareness of residents", "住民の関心"),
    MAP_TRUST("Trust in the NGOs one knows", "知っているNGOへの信頼"),
    MAP_GENERAL_TRUST("General trust of residents", "住民の一般的信頼"),
    MAP_LEGITIMACY("Legitimacy of NGOs at home", "NGOの地元での正統性"),
    MAP_MEDIAN_INCOME("Median income of NGOs", "NGOの年間収入の中央値"),
    MAP_STAFF("Paid staff", "有給職員"),
    MAP_CORE_VOLUNTEERS("Core volunteers of an NGO", "NGO1団体あたりの中核メンバー"),
    MAP_OUTER_TIES("Ties of an NGO beyond its prefecture", "NGO1団体あたりの県外とのつながり"),
    MAP_GRANT_USERS("NGOs that run a grant project", "助成事業を実施中のNGOの割合"),
    UNIT_NGOS("NGOs", "団体"),
    UNIT_PER_MILLION("per million residents", "人口100万人あたり"),
    UNIT_PER_THOUSAND("per 1,000 residents", "人口1000人あたり"),
    UNIT_ZERO_TO_ONE("from 0 to 1", "0～1"),
    UNIT_MILLION_YEN("million yen a year", "百万円／年"),
    UNIT_BILLION_YEN("billion yen a year", "10億円／年"),
    UNIT_PERSONS("persons", "人"),
    UNIT_THOUSAND_PERSONS("thousand persons", "千人"),
    UNIT_TIES("ties", "本"),
    UNIT_PERCENT("%", "%"),
    UNIT_POINTS("points", "ポイント"),
    CHART_NGOS("Active NGOs by region", "地域別の活動中のNGO"),
    CHART_SURVIVAL("Survival of the NGOs of the start", "当初のNGOの生存率"),
    CHART_ATTITUDES("Trust, awareness, legitimacy", "信頼・関心・正統性"),
    CHART_MONEY("Income by source", "財源別の収入"),
    CHART_TURNOVER("Endings by cause, and foundings, since the start", "開始以来の活動終了（理由別）と設立"),
    CHART_SUPPORTERS("Supporters by region", "地域別の支援者"),
    CHART_CHOOSER_TIP("Choose what this chart shows", "この図に表示するものを選ぶ"),
    METROPOLITAN("metropolitan", "大都市圏"),
    NONMETROPOLITAN("nonmetropolitan", "大都市圏外"),
    CURVE_TRUST("trust in NGOs one knows", "知っているNGOへの信頼"),
    CURVE_AWARENESS("awareness", "関心"),
    CURVE_LEGITIMACY("legitimacy", "正統性"),
    CURVE_GIFTS("gifts", "寄付・会費"),
    CURVE_GRANTS("grants", "助成・委託"),
    CURVE_BUSINESS("own business", "自主事業"),
    CURVE_COMMUNITY("community", "地域"),
    CURVE_RELIEF("relief", "緊急支援"),
    CURVE_INSOLVENCY("insolvent", "破綻"),
    CURVE_DORMANCY("dormant", "休眠化"),
    CURVE_MERGER("merged", "合併"),
    CURVE_FOUNDED("founded", "設立"),
    DIFFERENCE_TITLE("What the policy changes ({0})", "政策による違い（{0}）"),
    WORLD_BASELINE("Baseline: {0}", "基準：{0}"),
    WORLD_POLICY("With your policy", "政策を変えた世界"),
    WORLD_BASELINE_SHORT("Baseline", "基準"),
    WORLD_POLICY_SHORT("Your policy", "政策"),
    TAB_CHARTS("Charts", "図"),
    TAB_POLICY("Policy", "政策"),
    TAB_INSPECT("Look closely", "詳しく見る"),
    DASHED_IS_BASELINE("Solid: your policy. Dashed: baseline.", "実線：政策　破線：基準"),
    SEARCH_PLACEHOLDER("Find a prefecture or an NGO", "都道府県・NGOを探す"),
    SEARCH_TIP("Type a part of a name; arrow down and Enter choose (F3)", "名前の一部を入力。↓とEnterで選ぶ（F3）"),
    INSPECT_HINT(
            "Double-click a prefecture or a dot on a map, or type a name above. Tick a row to see its history as a chart.",
            "地図の都道府県や点をダブルクリックするか、上に名前を入力してください。行にチェックを入れると推移が図になります。"),
    COLUMN_CHART("Chart", "図"),
    COLUMN_WHAT("What", "項目"),
    COLUMN_NOW("Now", "現在"),
    PREFECTURE_SUMMARY(
            "{0} residents, {1}. Numbers are of the newest month; gifts and other flows are those of the month.",
            "人口{0}人、{1}。最新の月の値。寄付などは当月分。"),
    NGO_SUMMARY("Works in {0} from {1}, {2} years old, {3}.", "{1}を拠点に{0}の分野で活動、設立{2}年、{3}。"),
    NGO_ACTIVE("active", "活動中"),
    NGO_ONLY_IN_BASELINE("This NGO is in the world of the baseline only.", "このNGOは基準の世界だけにあります。"),
    NGO_UNKNOWN(
            "There is no such NGO in these worlds. It may belong to another play.", "このNGOは今の世界にはありません。別の回のものかもしれません。"),
    NGO_CLOSED(
            "This NGO is closed in the world of the policy. The chart shows what it was.",
            "このNGOは政策の世界では活動を終えました。図は過去の推移です。");

    private final String en;
    private final String ja;

    Phrase(String en, String ja) {
        this.en = en;
        this.ja = ja;
    }

    /**
     * The phrase in a language.
     *
     * @param parts what stands for {@code {0}}, {@code {1}} and so on
     */
    public String in(Language language, Object... parts) {
        return language.filled(en, ja, parts);
    }
}
