package enishi.analysis.window.tour;

import enishi.analysis.comparison.Language;

/** What the panel of a tour says besides the tour's own words; what differs stands as {@code {0}}, {@code {1}}. */
enum TourPhrase {
    STEP("Step {0} of {1}", "{1}ステップ中{0}"),
    CLOSE("End the tour", "ツアーを終える"),
    BACK("Back", "戻る"),
    BACK_TIP("Read the step before again (Page Up); nothing is undone", "前のステップを読み直す（Page Up）。状態は元に戻らない"),
    REPEAT("Repeat", "もう一度"),
    REPEAT_TIP("Begin this experiment anew (Ctrl + R)", "この実験を最初からやり直す（Ctrl + R）"),
    PROCEED_TIP("What comes next (Page Down)", "次へ進む（Page Down）"),
    PREPARING("The worlds get ready …", "準備中 …"),
    ASKING("Guess first", "まず予想する"),
    PLAY("Play {0} months", "{0}か月進める"),
    PLAYING("{0} months to go", "あと{0}か月"),
    REVEAL("What came out?", "結果を見る"),
    NEXT("Next step", "次のステップ"),
    OVER("The end", "おしまい"),
    ANSWER_TIP("Guess this (Alt + {0})", "これと予想する（Alt + {0}）"),
    RIGHT("Guessed as the model has it: “{0}”", "モデルと同じ予想：「{0}」"),
    OTHERWISE("The model has it otherwise: “{0}”", "モデルの答えは：「{0}」"),
    OPEN("An open question: “{0}” was your guess.", "決まった答えのない問い。予想は「{0}」"),
    NO_GUESS("The model’s answer: “{0}”", "モデルの答え：「{0}」"),
    AS_IT_IS("left {0}", "左{0}"),
    CHANGED("right {0}", "右{0}"),
    AT_START("at first {0}", "はじめ{0}"),
    NOW("now {0}", "今{0}"),
    IN_AREA("{0}: {1}", "{0}：{1}"),
    MORE("more", "多い"),
    LESS("less", "少ない"),
    HIGHER("higher", "高い"),
    LOWER("lower", "低い"),
    NONE("no difference that matters", "目立つ差なし"),
    HELD("{0}, as in {1} of {2} runs", "{0}（{2}回中{1}回がこの結果）"),
    NOT_HELD("otherwise this time; “{0}” in {1} of {2} runs", "今回は違った（{2}回中{1}回は「{0}」）"),
    MANY_RUNS("Over many runs, at a terminal:", "多くの計算で確かめる（ターミナルで）："),
    NOTHING("no value", "値なし"),
    JAPAN("Japan", "全国"),
    METROPOLITAN("metropolitan", "大都市圏"),
    NONMETROPOLITAN("elsewhere", "大都市圏以外");

    private final String en;
    private final String ja;

    TourPhrase(String en, String ja) {
        this.en = en;
        this.ja = ja;
    }

    /** The phrase in a language, with its parts filled in. */
    String in(Language language, Object... parts) {
        return language.filled(en, ja, parts);
    }
}
