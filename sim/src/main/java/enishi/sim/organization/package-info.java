/** NGOs and agencies as objects. State only, no rules. */
@NullMarked
package enishi.sim.organization;

import org.jspecify.annotations.NullMarked;
