/** Survival analysis of any table, a user's own included: reading it, what is asked of it, what comes out. */
@NullMarked
package enishi.analysis.survival;

import org.jspecify.annotations.NullMarked;
