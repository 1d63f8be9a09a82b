/** Ensemble files: sets of values of the parameters that no data identify, none of which is ruled out. */
@NullMarked
package enishi.scenarios.ensemble;

import org.jspecify.annotations.NullMarked;
