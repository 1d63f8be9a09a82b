/** What must always hold, as a mode that can be switched on. */
@NullMarked
package enishi.sim.invariant;

import org.jspecify.annotations.NullMarked;
