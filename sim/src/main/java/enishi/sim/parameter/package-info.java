/**
 * How a parameter is declared (once, with symbol, unit, range, default and source) and read back by documents, checks
 * and scenario files. Knows nothing of the model.
 */
@NullMarked
package enishi.sim.parameter;

import org.jspecify.annotations.NullMarked;
