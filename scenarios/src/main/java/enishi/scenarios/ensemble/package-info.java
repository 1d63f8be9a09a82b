/** Ensemble files: sets of values of the parameters that no data identify. */
@NullMarked
package enishi.scenarios.ensemble;

import org.jspecify.annotations.NullMarked;
