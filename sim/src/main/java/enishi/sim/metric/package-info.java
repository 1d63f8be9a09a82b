/** What is reported: one file per metric with its name, unit and reduction. */
@NullMarked
package enishi.sim.metric;

import org.jspecify.annotations.NullMarked;
