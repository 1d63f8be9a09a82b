package enishi.analysis.window.desk;

import java.awt.Component;
import java.awt.Container;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;

/** Finds the parts of a panel by their names, and does things on Swing's thread. */
final class PanelParts {

    private PanelParts() {}

    static void onSwing(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new IllegalStateException("failed on Swing's thread", e.getCause());
        }
    }

    static <C extends Component> C part(Container in, Class<C> type, String name) {
        return all(in).stream()
                .filter(one -> name.equals(one.getName()) && type.isInstance(one))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " is called " + name));
    }

    static List<Component> all(Container in) {
        List<Component> found = new ArrayList<>();
        for (Component one : in.getComponents()) {
            found.add(one);
            if (one instanceof Container inner) {
                found.addAll(all(inner));
            }
        }
        return found;
    }
}
