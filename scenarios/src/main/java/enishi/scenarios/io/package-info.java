/** Strict reading of JSON onto records and deterministic writing of records as JSON; every problem is collected. */
@NullMarked
package enishi.scenarios.io;

import org.jspecify.annotations.NullMarked;
