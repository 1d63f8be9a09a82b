/** The command line: one file per command; errors of users end in a sentence, never in a stack trace. */
@NullMarked
package enishi.analysis.cli;

import org.jspecify.annotations.NullMarked;
