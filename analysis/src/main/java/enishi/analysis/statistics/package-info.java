/** Estimators that know nothing of the model: survival curves, paired differences, quantiles, classes. */
@NullMarked
package enishi.analysis.statistics;

import org.jspecify.annotations.NullMarked;
