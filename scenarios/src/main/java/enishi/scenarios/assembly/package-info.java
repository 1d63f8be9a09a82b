/** A scenario together with the tables: the effective scenario, its hash, and the input of the model. */
@NullMarked
package enishi.scenarios.assembly;

import org.jspecify.annotations.NullMarked;
