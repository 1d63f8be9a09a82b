/** From a design to runs: what is to be run, in which order it is kept, and who runs it. */
@NullMarked
package enishi.analysis.experiment;

import org.jspecify.annotations.NullMarked;
