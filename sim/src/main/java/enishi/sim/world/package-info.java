/**
 * The state of the simulated world as one: places, people, organisations, ties, books, and what this month's instruments and
 * shocks make different for the rules. State only, no rules.
 */
@NullMarked
package enishi.sim.world;

import org.jspecify.annotations.NullMarked;
