package enishi.scenarios.problem;

import java.util.List;

/**
 * What a user gave cannot be used; the message lists everything that is wrong with it.
 *
 * <p>The only exception that bad input causes. Methods that may throw it declare it; it is unchecked so that it passes
 * through streams and tasks.
 */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient List<Problem> problems;

    /**
     * Refuses an input.
     *
     * @param subject what cannot be used
     * @param problems everything that is wrong with it, at least one
     */
    public ScenarioException(String subject, List<Problem> problems) {
        super(message(subject, problems));
        this.problems = List.copyOf(problems);
    }

    /** Refuses an input for one reason. */
    public ScenarioException(String subject, Problem problem) {
        this(subject, List.of(problem));
    }

    /** Everything that is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String subject, List<Problem> problems) {
        if (problems.size() == 1) {
            return problems.get(0).toString();
        }
        StringBuilder text = new StringBuilder(subject)
                .append(" cannot be used: ")
                .append(problems.size())
                .append(" problems");
        problems.stream().limit(SHOWN).forEach(problem -> text.append("\n- ").append(problem));
        if (problems.size() > SHOWN) {
            text.append("\n- and ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
