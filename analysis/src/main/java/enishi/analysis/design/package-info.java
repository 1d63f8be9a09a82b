/** Designs of experiments: where in the space of their factors the points lie. */
@NullMarked
package enishi.analysis.design;

import org.jspecify.annotations.NullMarked;
