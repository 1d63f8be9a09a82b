/**
 * Policy instruments: one file per kind with its levers. An instrument acts on money, information, skill, time, contact
 * or evidence, never on survival. Shocks, what befalls Japan or the world, are declared here too.
 */
@NullMarked
package enishi.sim.policy;

import org.jspecify.annotations.NullMarked;
