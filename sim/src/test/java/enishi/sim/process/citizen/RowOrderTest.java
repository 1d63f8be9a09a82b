package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.NgoBoard;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.world.SmallWorld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class RowOrderTest extends TokyoCitizens {

    @Test
    void whatAResidentGivesTwoNgosDoesNotDependOnTheOrderOfTheRows() {
        NgoBoard board = new NgoBoard();
        board.ensure(2);
        for (int ngo = 0; ngo < 2; ngo++) {
            board.introduce(ngo, 1000 + ngo, 0, Geography.TOKYO, 1);
            board.setStatus(ngo, true, false);
            board.setLegitimacy(ngo, 0.7, 0.5);
            board.setResults(ngo, 1, 1);
        }
        List<List<Long>> gifts = new ArrayList<>();
        for (int order = 0; order < 2; order++) {
            int p = Geography.TOKYO;
            Residents residents = new Residents(p, geography.firstResident(p), geography.residents(p), 1, 0.3);
            for (int i = 0; i < 500; i++) {
                int resident = residents.first() + i;
                int cellSlot = residents.openCell(resident, 0.55, 0);
                for (int place = 0; place < 2; place++) {
                    int ngo = order == 0 ? place : 1 - place;
                    int slot = residents.known.learn(resident, ngo);
                    residents.known.countSupport(slot, 1);
                    residents.acquaintances.add(resident, slot, cellSlot, ngo, 3000, true, true, true);
                }
            }
            CitizenMonth month = new CitizenMonth(
                    geography, SmallWorld.causes(), residents, board, 5, Defaults.of(CitizenParameters.class));
            month.liveWithNgos(SmallWorld.MONTH);
            gifts.add(List.of(month.tally().gifts(0), month.tally().gifts(1)));
        }
        assertThat(gifts.get(1)).isEqualTo(gifts.get(0));
    }

    @Test
    void whatBecomesOfAResidentDoesNotDependOnTheOrderOfRows() {
        show(0, 1, 2, 1);
        List<Integer> people = people(300);
        List<SortedMap<Integer, String>> all = new ArrayList<>();
        List<Long> gifts = new ArrayList<>();
        for (int order = 0; order < 3; order++) {
            Residents residents = residents(1);
            for (int resident : people) {
                know(residents, resident, 0, 3000, resident % 3 == 0);
            }
            CitizenMonth month = month(residents, rules());
            month.liveWithNgos(MONTH);
            month.liveWithNgos(MONTH + 1);
            all.add(outcomes(residents));
            gifts.add(month.tally().gifts(0));
            Collections.reverse(people);
            Collections.rotate(people, 17);
        }
        assertThat(all.get(1)).isEqualTo(all.get(0));
        assertThat(all.get(2)).isEqualTo(all.get(0));
        assertThat(gifts).containsOnly(gifts.get(0));
    }
}
