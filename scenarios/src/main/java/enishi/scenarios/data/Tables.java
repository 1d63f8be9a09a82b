package enishi.scenarios.data;

import enishi.scenarios.problem.ScenarioException;
import enishi.sim.organization.StartTables;
import enishi.sim.population.Cause;
import enishi.sim.population.Censuses;
import enishi.sim.population.Geography;
import enishi.sim.population.PartnerCountry;
import java.util.List;

/**
 * What a run needs beside its scenario.
 *
 * @param geography the prefectures with the residents of 2020
 * @param censuses residents of the prefectures in all censuses that are known
 * @param causes the causes
 * @param heritage historical legitimacy, a row per prefecture, a column per cause, [0,1]
 * @param countries the countries abroad in which NGOs work
 * @param heat political heat, a row per prefecture, a column per cause, [0,1]
 * @param startTables where, when and for what the NGOs of the start were founded
 */
public record Tables(
        Geography geography,
        Censuses censuses,
        List<Cause> causes,
        List<List<Double>> heritage,
        List<PartnerCountry> countries,
        List<List<Double>> heat,
        StartTables startTables) {

    /** Copies the lists. */
    public Tables {
        causes = List.copyOf(causes);
        countries = List.copyOf(countries);
        heritage = heritage.stream().map(List::copyOf).toList();
        heat = heat.stream().map(List::copyOf).toList();
    }

    /** The product's tables. */
    public static Tables load() {
        return load(TableFiles.SHIPPED);
    }

    /** Reads tables. */
    public static Tables load(TableFiles files) throws ScenarioException {
        PrefectureTable prefectures = PrefectureTable.load(files);
        List<Cause> causes = CauseTable.causes(files);
        return new Tables(
                new Geography(prefectures.profiles()),
                CensusTable.load(files),
                causes,
                CauseTable.heritage(files, causes),
                PartnerTable.load(files),
                CauseTable.heat(files, causes),
                StartTable.load(files, prefectures));
    }
}
