/** Keyed randomness: every draw is a pure function of the run's seed, the process, the entity, the month and the draw's place. The only package that makes random numbers. */
@NullMarked
package enishi.sim.random;

import org.jspecify.annotations.NullMarked;
