/** From stored runs to files and sentences for people: comparison table, charts, plain words. */
@NullMarked
package enishi.analysis.report;

import org.jspecify.annotations.NullMarked;
