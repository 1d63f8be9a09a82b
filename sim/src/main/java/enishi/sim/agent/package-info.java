/** Who takes a turn in a month: thin Steppables that call the rules in order. */
@NullMarked
package enishi.sim.agent;

import org.jspecify.annotations.NullMarked;
