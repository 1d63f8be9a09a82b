/** What the runs of a scenario say, and what a scenario changes: run-level values first, then differences. */
@NullMarked
package enishi.analysis.comparison;

import org.jspecify.annotations.NullMarked;
