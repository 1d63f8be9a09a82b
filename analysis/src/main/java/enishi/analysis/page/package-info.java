/** The page that a comparison ends with: one file that a ministry reads and a referee checks. */
@NullMarked
package enishi.analysis.page;

import org.jspecify.annotations.NullMarked;
