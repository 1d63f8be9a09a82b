/** What crosses the scales and the books: outreach and project results down to citizens, support up to NGOs, and the double-entry ledger in whole yen. */
@NullMarked
package enishi.sim.exchange;

import org.jspecify.annotations.NullMarked;
