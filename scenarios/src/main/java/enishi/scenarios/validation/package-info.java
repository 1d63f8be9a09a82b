/** Named checks of what no single value can be wrong about; all of them run, and all problems are collected. */
@NullMarked
package enishi.scenarios.validation;

import org.jspecify.annotations.NullMarked;
