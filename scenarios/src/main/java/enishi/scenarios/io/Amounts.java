package enishi.scenarios.io;

import enishi.scenarios.problem.Wording;
import enishi.sim.parameter.Parameter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of yen as people write them: {@code 5.07 billion JPY}, {@code 55億円}. Exact, never rounded. */
public final class Amounts {

    /** What may stand where a number of yen may stand. */
    public static final String EXAMPLES = "an amount such as \"5.07 billion JPY\", \"300 million yen\" or \"1,000万円\"";

    /** Most characters of an amount. */
    static final int LONGEST = 60;

    private static final int THOUSAND = 1000;
    private static final int MOST_DECIMALS = 3;
    private static final int MYRIAD_ZEROS = 4;

    /** The words for a thousand, its square, and so on. */
    private static final List<String> SCALES = List.of("thousand", "million", "billion", "trillion");

    /** The signs for ten thousand, its square, and so on. */
    private static final String MYRIADS = "万億兆";

    private static final String NUMBER = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?";
    private static final String SIGNS = "[十百千]?[万億兆]|千";

    private static final Pattern ENGLISH =
            Pattern.compile("(" + NUMBER + ")(?: (" + String.join("|", SCALES) + "))? (?:yen|JPY)");
    private static final Pattern PART = Pattern.compile("(" + NUMBER + ")(" + SIGNS + ")?");
    private static final Pattern JAPANESE = Pattern.compile("((?:" + NUMBER + "(?:" + SIGNS + ")?)+)円");
    /** What an amount looks like; that its units fall and that it is whole, a pattern cannot say. */
    static final String PATTERN = "^(?:" + ENGLISH.pattern() + "|" + JAPANESE.pattern() + ")$";

    private static final Pattern LOOSE = Pattern.compile("([0-9][0-9,.]*) ?([a-z]*)\\.?(?: ?(?:yen|円))?");

    private Amounts() {}

    /** Whether a number is one of yen, so that it may also be written as an amount. */
    public static boolean isYen(Parameter parameter) {
        String unit = parameter.unit();
        return unit.equals("yen") || (unit.startsWith("yen/") && !unit.endsWith("/yen"));
    }

    /** The yen of a written amount, or {@code null} if it is none or not whole. */
    public static @Nullable BigDecimal yen(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher english = ENGLISH.matcher(text);
        BigDecimal yen;
        if (english.matches()) {
            yen = number(english.group(1)).multiply(scale(english.group(2)));
        } else {
            Matcher japanese = JAPANESE.matcher(text);
            yen = japanese.matches() ? sum(japanese.group(1)) : null;
        }
        return yen == null || yen.stripTrailingZeros().scale() > 0 ? null : yen;
    }

    /** A sentence on what may have been meant by a text that is no amount, or {@code null}. */
    public static @Nullable String maybe(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String amount = plain.replace("jpy", "yen")
                .replaceFirst("^\\s*(?:¥|yen)", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() > LONGEST) {
            return null;
        }
        String guess = amount.matches(".*[千万億兆].*") ? japanese(amount) : english(amount);
        if (guess != null && yen(guess) != null) {
            return "Maybe " + Wording.quote(guess) + " was meant.";
        }
        return isFraction(text) || (guess != null && isFraction(guess))
                ? "Maybe it was meant without the fraction of a yen."
                : null;
    }

    private static String japanese(String amount) {
        String dense = amount.replaceAll("\\s|yen", "");
        return dense.endsWith("円") ? dense : dense + "円";
    }

    private static @Nullable String english(String amount) {
        Matcher loose = LOOSE.matcher(amount);
        if (!loose.matches()) {
            return null;
        }
        String word = loose.group(2).equals("yen") ? "" : loose.group(2);
        String scale = word.isEmpty() ? "" : meant(word);
        return scale == null ? null : loose.group(1) + (scale.isEmpty() ? "" : " " + scale) + " yen";
    }

    private static @Nullable String meant(String word) {
        return switch (word) {
            case "k" -> "thousand";
            case "m", "mn", "mio" -> "million";
            case "b", "bn" -> "billion";
            case "t", "tn", "trn" -> "trillion";
            default -> Wording.nearest(word, SCALES);
        };
    }

    private static boolean isFraction(String text) {
        return text.contains(".") && yen(text) == null && yen(text.replaceFirst("\\.[0-9]+", "")) != null;
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    private static BigDecimal scale(@Nullable String word) {
        return word == null ? BigDecimal.ONE : BigDecimal.valueOf(THOUSAND).pow(SCALES.indexOf(word) + 1);
    }

    /** The sum of parts such as 1億 and 2,000万, whose units must fall; {@code null} if they do not. */
    private static @Nullable BigDecimal sum(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal before = null;
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            BigDecimal unit = unit(part.group(2));
            boolean fits = before == null || before.compareTo(unit) > 0;
            if (!fits || (text.contains(".") && part.end() - part.start() < text.length())) {
                return null;
            }
            sum = sum.add(number(part.group(1)).multiply(unit));
            before = unit;
            end = part.end();
        }
        return end == text.length() ? sum : null;
    }

    private static BigDecimal unit(@Nullable String signs) {
        BigDecimal unit = BigDecimal.ONE;
        for (int i = 0; signs != null && i < signs.length(); i++) {
            char sign = signs.charAt(i);
            int zeros = sign == '十' ? 1 : sign == '百' ? 2 : sign == '千' ? 3 : 0;
            unit = unit.scaleByPowerOfTen(zeros + MYRIAD_ZEROS * (MYRIADS.indexOf(sign) + 1));
        }
        return unit;
    }

    /** Yen for people: {@code 5.5 billion yen}, {@code 500 yen}; exact. */
    public static String text(BigDecimal yen) {
        for (int i = SCALES.size() - 1; i >= 1; i--) {
            BigDecimal scale = scale(SCALES.get(i));
            BigDecimal scaled = yen.divide(scale).stripTrailingZeros();
            if (yen.abs().compareTo(scale) >= 0 && scaled.scale() <= MOST_DECIMALS) {
                return grouped(scaled) + ' ' + SCALES.get(i) + " yen";
            }
        }
        return grouped(yen.signum() == 0 ? BigDecimal.ZERO : yen.stripTrailingZeros()) + " yen";
    }

    /** Yen for people who read Japanese: {@code 55億円}, {@code 1億2,500万円}; exact. */
    public static String japaneseText(BigDecimal yen) {
        BigDecimal rest = yen.abs();
        StringBuilder text = new StringBuilder(yen.signum() < 0 ? "-" : "");
        for (int i = MYRIADS.length(); i >= 1; i--) {
            BigDecimal[] parts = rest.divideAndRemainder(BigDecimal.ONE.scaleByPowerOfTen(MYRIAD_ZEROS * i));
            if (parts[0].signum() > 0) {
                text.append(grouped(parts[0])).append(MYRIADS.charAt(i - 1));
            }
            rest = parts[1];
        }
        boolean nothing = text.length() <= 1 && rest.signum() == 0;
        return text + (rest.signum() > 0 || nothing ? grouped(rest) : "") + "円";
    }

    /** With commas between thousands. */
    private static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(LONGEST);
        return format.format(number);
    }
}
