/** What a prefecture or an NGO is like, in words and units, and how it came to be so, as a chart. */
@NullMarked
package enishi.analysis.window.inspect;

import org.jspecify.annotations.NullMarked;
