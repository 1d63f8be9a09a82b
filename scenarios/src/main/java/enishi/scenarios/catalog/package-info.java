/** Scenarios by id or file: the shipped ones, and how one that extends another is put together. */
@NullMarked
package enishi.scenarios.catalog;

import org.jspecify.annotations.NullMarked;
