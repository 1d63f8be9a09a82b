/** The space of a calibration: what may be varied within which ends, what is held and why, and how values are put into scenarios. */
@NullMarked
package enishi.scenarios.calibration;

import org.jspecify.annotations.NullMarked;
