package enishi.sim.organization;

/**
 * A staff member of an NGO who works elsewhere for some months and learns there.
 *
 * @param until last month away
 * @param managementGain part of the management skill missing that comes back, [0,1]
 * @param expertiseGain part of the expertise missing that comes back, [0,1]
 */
public record Secondment(int until, double managementGain, double expertiseGain) {}
