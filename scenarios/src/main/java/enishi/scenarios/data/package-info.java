/** Tables of observed facts and of stated assumptions, each value with its source. */
@NullMarked
package enishi.scenarios.data;

import org.jspecify.annotations.NullMarked;
