/** The records that are the scenario file format. */
@NullMarked
package enishi.scenarios.definition;

import org.jspecify.annotations.NullMarked;
