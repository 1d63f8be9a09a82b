/** Experiment files: what is varied, by which design, how often it is run and what is looked at. */
@NullMarked
package enishi.scenarios.experiment;

import org.jspecify.annotations.NullMarked;
