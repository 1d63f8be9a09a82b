/** The life of one NGO in one run, month by month; what happened in it; and where two such lives part. */
@NullMarked
package enishi.analysis.history;

import org.jspecify.annotations.NullMarked;
