/** Rules of organisations: one file per rule with its parameter record. */
@NullMarked
package enishi.sim.process.organization;

import org.jspecify.annotations.NullMarked;
