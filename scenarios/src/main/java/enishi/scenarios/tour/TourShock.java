package enishi.scenarios.tour;

import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A shock that a step lets loose.
 *
 * @param shock id of a ready-made shock of the desk
 * @param prefecture ISO 3166-2 code of the prefecture that it strikes; {@code null} where the shock has no place
 */
public record TourShock(
        @Setting(meaning = "id of a ready-made shock", source = "assumption: the author's choice")
        String shock,

        @Setting(meaning = "prefecture that it strikes, JP-01 to JP-47", source = "assumption: the author's choice")
        @Nullable
        String prefecture) {}
