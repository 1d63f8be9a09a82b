/** What the sources claim of policy instruments: each alone, at the size of the real programme, and what it acts on. */
@NullMarked
package enishi.scenarios.lever;

import org.jspecify.annotations.NullMarked;
