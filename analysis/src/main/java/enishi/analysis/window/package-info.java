/** The classroom window: two worlds on maps of Japan with live charts, steered while they run. */
@NullMarked
package enishi.analysis.window;

import org.jspecify.annotations.NullMarked;
