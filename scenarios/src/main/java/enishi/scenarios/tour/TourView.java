package enishi.scenarios.tour;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows in a step. What is left out stays as it is.
 *
 * @param map what colours the prefectures
 * @param chart the live chart that is in front
 * @param ties whether ties are drawn
 * @param prefecture ISO 3166-2 code of the prefecture that is looked into
 * @param worlds 1 for the world of the policy alone, 2 for both side by side
 */
public record TourView(
        @Setting(meaning = "what colours the prefectures", source = "assumption: the author's choice") @Nullable
        TourMap map,

        @Setting(meaning = "the live chart that is in front", source = "assumption: the author's choice") @Nullable
        TourChart chart,

        @Setting(meaning = "whether ties are drawn", source = "assumption: the author's choice") @Nullable
        Boolean ties,

        @Setting(meaning = "prefecture that is looked into, JP-01 to JP-47", source = "assumption: the author's choice")
        @Nullable
        String prefecture,

        @Parameter(
                symbol = "w",
                meaning = "1 for the world of the policy alone, 2 for both side by side",
                unit = "worlds",
                min = 1,
                max = 2,
                value = Double.NaN,
                source = "assumption: the author's choice")
        @Nullable
        Integer worlds) {}
