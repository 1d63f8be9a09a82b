/** The charts that grow while the worlds live. */
@NullMarked
package enishi.analysis.window.live;

import org.jspecify.annotations.NullMarked;
