/** What the sources claim that happens, each with a switch that takes it out of the model and the outcomes to look at. */
@NullMarked
package enishi.scenarios.mechanism;

import org.jspecify.annotations.NullMarked;
