/** Guided tours of the classroom window: what a class looks at, does, guesses and then sees, step by step. */
@NullMarked
package enishi.scenarios.tour;

import org.jspecify.annotations.NullMarked;
