package enishi.sim.world;

import java.util.List;

/**
 * Places that a programme has for NGOs founded this month.
 *
 * @param programme its id
 * @param prefectures indices of the prefectures where it has them
 * @param response extra share of foundings that the prospect of a place brings
 * @param places places left, all prefectures together
 */
public record StartupOffer(String programme, List<Integer> prefectures, double response, int places) {

    /** Copies the list. */
    public StartupOffer {
        prefectures = List.copyOf(prefectures);
    }
}
