/** The maps: prefectures by an indicator, NGOs as dots, ties as lines, and the legend of it all. */
@NullMarked
package enishi.analysis.window.map;

import org.jspecify.annotations.NullMarked;
