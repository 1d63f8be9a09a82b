package enishi.scenarios.io;

import enishi.scenarios.problem.Place;
import java.util.HashMap;
import java.util.Map;

/** Finds the place of what a JSON pointer points to, or of the nearest thing around it. */
public final class TreePlaces {

    private final Map<String, Place> places = new HashMap<>();

    /** Notes the places of a tree. */
    public TreePlaces(Json root) {
        note(root, "");
    }

    private void note(Json json, String pointer) {
        places.put(pointer, json.place());
        if (json instanceof Json.Members members) {
            members.map().forEach((key, value) -> note(value, Pointer.member(pointer, key)));
        } else if (json instanceof Json.Items items) {
            for (int i = 0; i < items.list().size(); i++) {
                note(items.list().get(i), Pointer.item(pointer, i));
            }
        }
    }

    /** Whether the tree has something at a pointer. */
    public boolean has(String pointer) {
        return places.containsKey(pointer);
    }

    /** The place of a pointer. */
    public Place of(String pointer) {
        Place place = places.get(pointer);
        if (place != null || pointer.isEmpty()) {
            return place == null ? Json.NOWHERE : place;
        }
        return of(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
