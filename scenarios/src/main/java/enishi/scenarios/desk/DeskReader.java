package enishi.scenarios.desk;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.calibration.FreeScale;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.mechanism.ClaimFile;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.validation.Checks;
import enishi.sim.parameter.Sources;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the file of a desk, and tells everything that is wrong with it at once. */
final class DeskReader {

    private static final String RULES = "parameters.";
    private static final String ASSUMPTION = "assumption: ";
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final ClaimFile<DeskDefinition> file;
    private final Set<String> seen = new TreeSet<>();

    DeskReader(String name, String text) throws ScenarioException {
        file = ClaimFile.open(name, text, DeskDefinition.class, List.of());
    }

    Desk read() throws ScenarioException {
        List<KindHandles> kinds = new ArrayList<>();
        List<Handle> society = new ArrayList<>();
        Map<String, Words> names = new LinkedHashMap<>();
        DeskDefinition says = file.readable();
        if (says != null) {
            kinds(says.kinds(), kinds);
            society(says.society(), society);
            names(says.names(), names);
            shocks(says.shocks());
            presets(says.presets());
        }
        DeskDefinition checked = file.checked();
        return new Desk(kinds, names, society, checked.shocks(), checked.presets());
    }

    private void kinds(List<KindDefinition> says, List<KindHandles> kinds) {
        List<String> known = Instruments.ALL.stream().map(InstrumentKind::id).toList();
        for (int i = 0; i < says.size(); i++) {
            KindDefinition kind = says.get(i);
            String pointer = "/kinds/" + i;
            file.refuseUnless(known, kind.kind(), pointer + "/kind");
            file.refuseUnless(LeverCatalog.ids(), kind.from(), pointer + "/from");
            once(kind.kind(), pointer + "/kind");
            bilingual(kind.title(), pointer + "/title");
            bilingual(kind.what(), pointer + "/what");
            if (kind.levers().isEmpty()) {
                file.refuse(pointer + "/levers", "there is no lever", "at least one");
            }
            Instruments.ALL.stream()
                    .filter(one -> one.id().equals(kind.kind()))
                    .findFirst()
                    .ifPresent(one -> kinds.add(new KindHandles(
                            one, kind.title(), kind.what(), kind.from(), levers(kind, one.settings(), pointer))));
        }
        List<String> there = says.stream().map(KindDefinition::kind).toList();
        known.stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> file.refuse("/kinds", "the kind " + id + " is missing", "every kind of instrument"));
    }

    private List<Handle> levers(KindDefinition kind, Class<?> settings, String pointer) {
        List<Handle> handles = new ArrayList<>();
        for (int j = 0; j < kind.levers().size(); j++) {
            HandleDefinition says = kind.levers().get(j);
            String at = pointer + "/levers/" + j;
            once(kind.kind() + "." + says.lever(), at);
            try {
                add(says, LeverPath.in(says.lever(), settings, says.lever()), at, handles);
            } catch (ScenarioException e) {
                refuse(e, at + "/lever");
            }
        }
        return handles;
    }

    private void society(List<HandleDefinition> all, List<Handle> society) {
        Scenario product = ScenarioCatalog.open("baseline-japan");
        for (int i = 0; i < all.size(); i++) {
            HandleDefinition says = all.get(i);
            String pointer = "/society/" + i;
            once(says.lever(), pointer + "/lever");
            try {
                add(says, LeverPath.of(RULES + says.lever(), product), pointer, society);
            } catch (ScenarioException e) {
                refuse(e, pointer + "/lever");
            }
        }
    }

    private void add(HandleDefinition says, LeverPath lever, String pointer, List<Handle> handles) {
        bilingual(says.title(), pointer + "/title");
        bilingual(says.tooltip(), pointer + "/tooltip");
        unit(says, lever, pointer + "/unit");
        BigDecimal low = value(lever, says.low(), pointer + "/low");
        BigDecimal high = value(lever, says.high(), pointer + "/high");
        if (low == null || high == null) {
            return;
        }
        if (low.compareTo(high) >= 0) {
            file.refuse(pointer + "/high", "it is not above the smaller end", "a number above " + lever.inWords(low));
            return;
        }
        List<BigDecimal> steps = steps(says, lever, low, high, pointer);
        if (!steps.isEmpty()) {
            handles.add(new Handle(lever, says.title(), says.unit(), says.tooltip(), steps));
        }
    }

    private List<BigDecimal> steps(
            HandleDefinition says, LeverPath lever, BigDecimal low, BigDecimal high, String pointer) {
        Quantity step = says.step();
        if (says.scale() == FreeScale.LOG) {
            if (step != null) {
                file.refuse(pointer + "/step", "a scale of ratios has round numbers for steps", "no step, or linear");
                return List.of();
            }
            if (low.signum() <= 0) {
                file.refuse(pointer + "/low", "on a scale of ratios it is not above 0", "a number above 0, or linear");
                return List.of();
            }
            return HandleSteps.round(low, high, lever.whole());
        }
        BigDecimal by = step == null ? null : step.value();
        boolean fits = by != null
                && by.signum() > 0
                && by.compareTo(high.subtract(low)) <= 0
                && (!lever.whole() || by.stripTrailingZeros().scale() <= 0);
        if (by == null || !fits) {
            file.refuse(
                    pointer + "/step",
                    by == null ? "it is missing" : by.toPlainString() + " is no step from end to end",
                    (lever.whole() ? "a whole number" : "a number") + " above 0 and at most the way between the ends");
            return List.of();
        }
        return HandleSteps.equal(low, high, by);
    }

    /** The unit says how the number is shown, so it must suit what is declared. */
    private void unit(HandleDefinition says, LeverPath lever, String pointer) {
        bilingual(says.unit(), pointer);
        String declared = lever.declared().unit();
        boolean part = declared.startsWith("share") || declared.startsWith("probability");
        boolean percent =
                says.unit().en().startsWith("%") && says.unit().in("ja").startsWith("％");
        if (percent && !part && !declared.equals("1") && !declared.equals("1/month")) {
            file.refuse(pointer, "it is shown in percent", "words for " + declared);
        }
        boolean yen = says.unit().en().startsWith("yen") && says.unit().in("ja").startsWith("円");
        if (declared.startsWith("yen") && !yen) {
            file.refuse(pointer, "it does not begin with yen", "yen and 円 in front, for " + declared);
        }
    }

    private void names(List<NamedInstrument> says, Map<String, Words> names) {
        names.putAll(Desk.leverNames());
        for (int i = 0; i < says.size(); i++) {
            once("name of " + says.get(i).instrument(), "/names/" + i);
            bilingual(says.get(i).title(), "/names/" + i + "/title");
            names.put(says.get(i).instrument(), says.get(i).title());
        }
    }

    private void shocks(List<ReadyShock> shocks) {
        Set<ShockKind> missing = EnumSet.allOf(ShockKind.class);
        for (int i = 0; i < shocks.size(); i++) {
            ReadyShock shock = shocks.get(i);
            String pointer = "/shocks/" + i;
            once("shock " + shock.id(), pointer + "/id");
            bilingual(shock.title(), pointer + "/title");
            bilingual(shock.what(), pointer + "/what");
            if (!shock.id().matches(ID)) {
                file.refuse(pointer + "/id", "it is no id", "small letters, digits and single hyphens between them");
            }
            if (!shock.source().startsWith(ASSUMPTION)) {
                file.refuseUnless(Sources.ALL.keySet(), shock.source(), pointer + "/source");
            }
            if (shock.parts().isEmpty()) {
                file.refuse(pointer + "/parts", "it has no part", "at least one");
            }
            for (Shock part : shock.parts()) {
                missing.remove(part.kind());
                Checks.apply(
                        pointer, part, (inner, found, allowed, maybe) -> file.refuse(pointer + inner, found, allowed));
            }
        }
        missing.forEach(
                kind -> file.refuse("/shocks", "the kind " + kind + " is missing", "at least one shock of every kind"));
    }

    private void presets(List<PresetGroup> presets) {
        for (int i = 0; i < presets.size(); i++) {
            PresetGroup group = presets.get(i);
            bilingual(group.title(), "/presets/" + i + "/title");
            for (int j = 0; j < group.scenarios().size(); j++) {
                String pointer = "/presets/" + i + "/scenarios/" + j;
                file.refuseUnless(ScenarioCatalog.ids(), group.scenarios().get(j), pointer);
                once("scenario " + group.scenarios().get(j), pointer);
            }
        }
        ScenarioCatalog.ids().stream()
                .filter(id -> !seen.contains("scenario " + id))
                .forEach(id -> file.refuse("/presets", "the scenario " + id + " is in no group", "every one once"));
    }

    private void once(String what, String pointer) {
        if (!seen.add(what)) {
            file.refuse(pointer, "it is there already", "each once");
        }
    }

    private void bilingual(Words words, String pointer) {
        String japanese = words.ja();
        if (words.en().isBlank() || japanese == null || japanese.isBlank()) {
            file.refuse(pointer, "a language is missing", "English and Japanese");
        }
    }

    private @Nullable BigDecimal value(LeverPath lever, Quantity quantity, String pointer) {
        try {
            return lever.value(quantity.value().toPlainString());
        } catch (ScenarioException e) {
            refuse(e, pointer);
            return null;
        }
    }

    private void refuse(ScenarioException e, String pointer) {
        Problem problem = e.problems().get(0);
        String maybe = problem.maybe();
        file.refuse(pointer, problem.found(), problem.allowed() + (maybe == null ? "" : ". " + maybe));
    }
}
