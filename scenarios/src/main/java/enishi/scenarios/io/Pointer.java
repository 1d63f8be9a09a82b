package enishi.scenarios.io;

/** JSON pointers (RFC 6901). */
public final class Pointer {

    private Pointer() {}

    /** The pointer to a member of an object. */
    public static String member(String pointer, String key) {
        return pointer + '/' + key.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an element of a list. */
    public static String item(String pointer, int index) {
        return pointer + '/' + index;
    }
}
