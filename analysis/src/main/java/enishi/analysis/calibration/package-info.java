/** Parameters held against observed patterns: the search for the best ones, and the ruling out of those that cannot be. */
@NullMarked
package enishi.analysis.calibration;

import org.jspecify.annotations.NullMarked;
