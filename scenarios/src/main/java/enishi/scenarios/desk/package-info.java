/** What an instructor finds on the desk of the classroom window: main levers, ready-made shocks and groups of scenarios. */
@NullMarked
package enishi.scenarios.desk;

import org.jspecify.annotations.NullMarked;
