/** What a run leaves on disk: writing it, reading it back, and putting it in place all at once. */
@NullMarked
package enishi.analysis.result;

import org.jspecify.annotations.NullMarked;
