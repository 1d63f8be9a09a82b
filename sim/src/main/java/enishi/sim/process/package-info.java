/** The rules of the model. Processes lists them all; their parameters stand in ModelParameters. */
@NullMarked
package enishi.sim.process;

import org.jspecify.annotations.NullMarked;
