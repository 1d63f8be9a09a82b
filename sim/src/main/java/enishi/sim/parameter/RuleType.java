package enishi.sim.parameter;

/**
 * What the documentation and the scenario reader need to know of one rule of the model.
 *
 * @param id the key of the rule's parameters in scenario files, camelCase
 * @param phase the phase of the month in which the rule acts, as the process overview names it
 * @param submodel the section of the model's description (ODD submodel), such as {@code 6.1}
 * @param summary one sentence in domain English
 * @param parameters the record that declares the rule's parameters
 */
public record RuleType(String id, String phase, String submodel, String summary, Class<? extends Record> parameters) {}
