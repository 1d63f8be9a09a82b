package enishi.scenarios.problem;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects problems, each once, so that all of them can be shown together. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem at a place whose line is known. */
    public void add(Place place, String pointer, String what, String allowed, @Nullable String maybe) {
        found.add(new Problem(place.file(), pointer, place.line(), what, allowed, maybe));
    }

    /** Adds problems found elsewhere. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What is wrong, in the order in which it was found. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Ends here if anything is wrong.
     *
     * @param subject what cannot be used because of it
     */
    public void throwIfAny(String subject) throws ScenarioException {
        if (!found.isEmpty()) {
            throw new ScenarioException(subject, list());
        }
    }
}
