/** Ties between organisations over MASON's network. State only, no rules. */
@NullMarked
package enishi.sim.network;

import org.jspecify.annotations.NullMarked;
