package enishi.analysis.window.desk;

import enishi.scenarios.desk.KindHandles;
import enishi.scenarios.io.Json;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.validation.Checks;
import enishi.sim.policy.Instrument;
import java.util.List;
import java.util.Map;

/**
 * An instrument that a scenario lacks, taken from a lever of the product.
 *
 * @param id its id
 * @param settings how it is set
 * @param said what a scenario file says of it
 */
record AddedInstrument(String id, Instrument settings, Json.Members said) {

    private static final String KIND = "kind";

    /** The first instrument of a kind that the kind's lever has. */
    static AddedInstrument of(KindHandles kind) {
        for (Map.Entry<String, Json> entry :
                LeverCatalog.instruments(kind.from()).map().entrySet()) {
            if (entry.getValue() instanceof Json.Members said
                    && said.map().get(KIND) instanceof Json.Text text
                    && text.text().equals(kind.kind().id())) {
                return new AddedInstrument(entry.getKey(), read(kind, entry.getKey(), said), said);
            }
        }
        throw new IllegalStateException(
                "the lever " + kind.from() + " must have a " + kind.kind().id());
    }

    private static Instrument read(KindHandles kind, String id, Json.Members said) {
        Problems problems = new Problems();
        Place place = new Place(kind.from(), 0);
        Record settings = Checks.reader(problems, pointer -> place)
                .read(kind.kind().settings().asSubclass(Record.class), said, "/instruments/" + id, List.of(KIND));
        problems.throwIfAny(kind.from());
        if (settings instanceof Instrument instrument) {
            return instrument;
        }
        throw new IllegalStateException(kind.from() + " refused without a reason");
    }
}
