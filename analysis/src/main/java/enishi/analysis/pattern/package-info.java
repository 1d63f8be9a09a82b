/** Runs held against what was observed: the number that a run has for each part of an observed pattern, and how many are met. */
@NullMarked
package enishi.analysis.pattern;

import org.jspecify.annotations.NullMarked;
