/** What the window says, in both languages, and who says it anew when the language changes. */
@NullMarked
package enishi.analysis.window.words;

import org.jspecify.annotations.NullMarked;
