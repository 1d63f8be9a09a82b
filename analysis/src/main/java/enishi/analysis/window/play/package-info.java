/** The worlds that the window plays, their clock, and the pictures of them that all drawing reads. */
@NullMarked
package enishi.analysis.window.play;

import org.jspecify.annotations.NullMarked;
