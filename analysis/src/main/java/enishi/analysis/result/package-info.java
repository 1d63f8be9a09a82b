/** What runs leave on disk: the store that they are kept in and read back from, and files put in place all at once. */
@NullMarked
package enishi.analysis.result;

import org.jspecify.annotations.NullMarked;
