package enishi.analysis.report;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Unit;
import enishi.analysis.comparison.Wording;
import enishi.analysis.experiment.Retelling;
import enishi.analysis.result.CsvFile;
import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The NGOs whose lives end otherwise in two scenarios run with the same seed: {@code fates.csv} and the largest in words. */
public final class FateReport {

    /** Name of the table. */
    public static final String NAME = "fates.csv";

    private static final String HEADER =
            "ngo,prefecture,initial,entry_income_yen,end_here,ended_here,end_there,ended_there";
    private static final int MOST = 30;
    private static final String ABSENT = "absent";

    private FateReport() {}

    /** An NGO with its two fates, at least one of which is there. */
    private record Fates(
            NgoRecord known,
            @Nullable NgoRecord here,
            @Nullable NgoRecord there) {

        static @Nullable Fates of(@Nullable NgoRecord here, @Nullable NgoRecord there) {
            NgoRecord known = here == null ? there : here;
            boolean alike = here != null
                    && there != null
                    && here.end().equals(there.end())
                    && Objects.equals(here.ended(), there.ended());
            return known == null || alike ? null : new Fates(known, here, there);
        }

        /** Whether it survives in one of the two only. */
        boolean isDecided() {
            return here != null && there != null && here.hasEnded() != there.hasEnded();
        }
    }

    /**
     * Writes the table, and says which there are: first those that survive in one scenario only, then the larger ones.
     *
     * @return lines for the user
     */
    public static List<String> write(Path file, Retelling here, Retelling there, LifeNames names) throws IOException {
        List<Fates> fates = fates(here, there);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path part = file.resolveSibling(NAME + ".part");
        try (CsvFile csv = new CsvFile(part, HEADER)) {
            for (Fates one : fates) {
                NgoRecord a = one.here();
                NgoRecord b = one.there();
                csv.field(one.known().ngo())
                        .field(one.known().entryPrefecture())
                        .field(String.valueOf(one.known().initial()))
                        .field(one.known().entryIncomeYen())
                        .field(a == null ? ABSENT : a.end())
                        .field(month(a))
                        .field(b == null ? ABSENT : b.end())
                        .field(month(b))
                        .endRow();
            }
            csv.finish();
        }
        Trees.move(part, file);
        return lines(fates, here, there, names);
    }

    private static String month(@Nullable NgoRecord life) {
        return life == null || life.ended() == null ? "" : life.ended().toString();
    }

    private static List<Fates> fates(Retelling here, Retelling there) {
        SortedSet<String> ngos = new TreeSet<>(here.stored().keySet());
        ngos.addAll(there.stored().keySet());
        List<Fates> fates = new ArrayList<>();
        for (String ngo : ngos) {
            Fates one = Fates.of(here.stored().get(ngo), there.stored().get(ngo));
            if (one != null) {
                fates.add(one);
            }
        }
        fates.sort(Comparator.comparing((Fates one) -> !one.isDecided())
                .thenComparing(one -> !one.known().initial())
                .thenComparing(one -> -one.known().entryIncomeYen())
                .thenComparing(one -> one.known().ngo()));
        return fates;
    }

    private static List<String> lines(List<Fates> fates, Retelling here, Retelling there, LifeNames names) {
        Language language = names.language();
        List<String> lines = new ArrayList<>();
        long decided = fates.stream().filter(Fates::isDecided).count();
        String a = language.quote(here.title());
        String b = language.quote(there.title());
        lines.add(language.of(
                fates.size() + " NGOs fare differently in " + a + " and in " + b + "; " + decided
                        + " of them survive in one only. NGO, prefecture, income at entry: fate in " + a + " | in " + b,
                a + "と" + b + "で運命の異なるNGO：" + fates.size() + "団体、うち一方でのみ存続：" + decided + "団体。団体、都道府県、開始時の年収：" + a
                        + "での運命｜" + b + "での運命"));
        Wording wording = new Wording(language);
        for (Fates one : fates.subList(0, Math.min(MOST, fates.size()))) {
            lines.add("  " + one.known().ngo() + "  "
                    + names.prefecture(one.known().entryPrefecture()) + language.of(", ", "、")
                    + wording.value(Unit.YEN, one.known().entryIncomeYen()) + language.of(": ", "：")
                    + fate(one.here(), language) + language.of(" | ", "｜") + fate(one.there(), language));
        }
        if (fates.size() > MOST) {
            lines.add(language.of(
                    "  … and " + (fates.size() - MOST) + " more in the table.",
                    "  …ほか" + (fates.size() - MOST) + "団体は表に。"));
        }
        return lines;
    }

    private static String fate(@Nullable NgoRecord life, Language language) {
        if (life == null) {
            return language.of("not there", "存在しない");
        }
        return switch (life.end()) {
            case "insolvency" -> language.of("insolvent in ", "破綻：") + life.ended();
            case "dormancy" -> language.of("dormant from ", "休眠：") + life.ended();
            case "merger" -> language.of("merged in ", "合併：") + life.ended();
            default -> language.of("active", "活動中");
        };
    }
}
