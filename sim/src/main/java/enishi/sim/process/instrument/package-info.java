/** What agencies do in a month: one procedure per kind of instrument. */
@NullMarked
package enishi.sim.process.instrument;

import org.jspecify.annotations.NullMarked;
