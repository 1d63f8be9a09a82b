package enishi.scenarios.io;

import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Wording;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that remembers where it was written, so that a merged scenario can still name the file at fault. */
public sealed interface Json {

    /** The place of values that no file holds. */
    Place NOWHERE = new Place("", 0);

    /** Where the value was written. */
    Place place();

    /** The value for a message: what was written, or what kind of thing it is. */
    String described();

    /** An object, in the order in which its keys were written. */
    record Members(Place place, Map<String, Json> map) implements Json {

        /** Copies the map and keeps its order. */
        public Members {
            map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }

        @Override
        public String described() {
            return "an object";
        }
    }

    /** An array. */
    record Items(Place place, List<Json> list) implements Json {

        /** Copies the list. */
        public Items {
            list = List.copyOf(list);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** A string. */
    record Text(Place place, String text) implements Json {
        @Override
        public String described() {
            return Wording.quote(text);
        }
    }

    /** A number, as written and as it is. */
    record Decimal(Place place, String written, BigDecimal value) implements Json {
        @Override
        public String described() {
            return Wording.printable(written);
        }
    }

    /** True or false. */
    record Flag(Place place, boolean value) implements Json {
        @Override
        public String described() {
            return Boolean.toString(value);
        }
    }

    /** Null. */
    record Null(Place place) implements Json {
        @Override
        public String described() {
            return "null";
        }
    }
}
