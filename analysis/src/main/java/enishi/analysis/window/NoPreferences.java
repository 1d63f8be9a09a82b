package enishi.analysis.window;

import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps MASON's displays from reading and writing preferences in the user's home: the window is to look the same for
 * everybody, and to leave nothing behind.
 */
public final class NoPreferences implements PreferencesFactory {

    private static final String FACTORY = "java.util.prefs.PreferencesFactory";

    private final Preferences nothing = new Forgetful(null, "");

    /** Java makes one when it is first asked for preferences. */
    public NoPreferences() {
        // Nothing to set up.
    }

    /** To be called before the first display is made. */
    static void use() {
        System.setProperty(FACTORY, NoPreferences.class.getName());
    }

    @Override
    public Preferences systemRoot() {
        return nothing;
    }

    @Override
    public Preferences userRoot() {
        return nothing;
    }

    /** Preferences that nobody has. */
    private static final class Forgetful extends AbstractPreferences {

        Forgetful(@Nullable AbstractPreferences parent, String name) {
            super(parent, name);
        }

        @Override
        protected void putSpi(String key, String value) {
            // Forgotten at once.
        }

        @Override
        protected @Nullable String getSpi(String key) {
            return null;
        }

        @Override
        protected void removeSpi(String key) {
            // There is none.
        }

        @Override
        protected void removeNodeSpi() {
            // There is none.
        }

        @Override
        protected String[] keysSpi() {
            return new String[0];
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Forgetful(this, name);
        }

        @Override
        protected void syncSpi() {
            // Nothing is kept.
        }

        @Override
        protected void flushSpi() {
            // Nothing is kept.
        }
    }
}
