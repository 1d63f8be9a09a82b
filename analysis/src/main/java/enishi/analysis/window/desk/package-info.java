/** The desk of the classroom window: levers, switches, shocks and presets, and the policy that they make together. */
@NullMarked
package enishi.analysis.window.desk;

import org.jspecify.annotations.NullMarked;
