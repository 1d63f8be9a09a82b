package enishi.sim.policy;

/**
 * A kind of instrument as scenario files name it.
 *
 * @param id the value of {@code kind} in a scenario file
 * @param title what the policy literature calls it
 * @param channel which of money, information, skill, time, contact or evidence it acts on
 * @param settings the record that declares its levers
 */
public record InstrumentKind(String id, String title, String channel, Class<? extends Instrument> settings) {}
