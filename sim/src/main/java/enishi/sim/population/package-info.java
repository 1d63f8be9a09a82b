/** The residents of the prefectures: facts of places, traits drawn on demand, columns of touched residents and of acquaintances. State only, no rules. */
@NullMarked
package enishi.sim.population;

import org.jspecify.annotations.NullMarked;
