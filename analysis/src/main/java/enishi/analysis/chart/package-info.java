/** One file per chart. A chart draws what it is given and computes nothing; only this package uses AWT. */
@NullMarked
package enishi.analysis.chart;

import org.jspecify.annotations.NullMarked;
