/** What has been observed of the sector: patterns with value, band, year and source, and what in a run they correspond to. */
@NullMarked
package enishi.scenarios.target;

import org.jspecify.annotations.NullMarked;
