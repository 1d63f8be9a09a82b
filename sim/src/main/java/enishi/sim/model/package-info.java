/** The simulation: what goes in, the order of a month, and the run itself. */
@NullMarked
package enishi.sim.model;

import org.jspecify.annotations.NullMarked;
