/**
 * What agencies do in a month: one procedure per kind of instrument, and what they have in common (money, seats, lots).
 * Grant schemes have theirs in {@code process.organization}, where NGOs apply.
 */
@NullMarked
package enishi.sim.process.instrument;

import org.jspecify.annotations.NullMarked;
