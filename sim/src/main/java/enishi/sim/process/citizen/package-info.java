/** Rules of citizens: one file per rule, a pure function for one citizen or one acquaintance with its parameter record. */
@NullMarked
package enishi.sim.process.citizen;

import org.jspecify.annotations.NullMarked;
