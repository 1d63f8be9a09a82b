/** The guided tour: the step that a class is at, what it does to the worlds, what comes out, and the panel that tells. */
@NullMarked
package enishi.analysis.window.tour;

import org.jspecify.annotations.NullMarked;
