/** The state of the simulated world as one: places, people, organisations, ties, books. State only, no rules. */
@NullMarked
package enishi.sim.world;

import org.jspecify.annotations.NullMarked;
