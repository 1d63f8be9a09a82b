/** What is wrong with something that a user wrote, and how it is said. */
@NullMarked
package enishi.scenarios.problem;

import org.jspecify.annotations.NullMarked;
