package enishi.analysis.window.map;

import enishi.analysis.window.play.Subject;
import enishi.analysis.window.play.WorldPicture;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** A layer of a map: a field portrayal of MASON that draws published pictures only. */
public abstract class Layer extends FieldPortrayal2D {

    private final WorldView view;
    private final SimplePortrayal2D nothing = new SimplePortrayal2D();

    Layer(WorldView view) {
        this.view = view;
    }

    WorldView view() {
        return view;
    }

    abstract void draw(Graphics2D g, WorldPicture picture, MapFrame frame);

    abstract void hit(double x, double y, WorldPicture picture, MapFrame frame, Bag found);

    /** What the pointer says of a subject. */
    abstract String status(Subject subject);

    void found(Subject subject, Bag into) {
        into.add(new LocationWrapper(subject, subject, this));
    }

    @Override
    protected final void hitOrDraw(@Nullable Graphics2D g, DrawInfo2D info, @Nullable Bag found) {
        WorldPicture picture = view.picture();
        if (picture == null) {
            return;
        }
        MapFrame frame = view.frame(info.draw.width, info.draw.height);
        if (g != null) {
            Graphics2D own = (Graphics2D) g.create();
            own.translate(info.draw.x, info.draw.y);
            draw(own, picture, frame);
            own.dispose();
        } else if (found != null) {
            hit(info.clip.getCenterX() - info.draw.x, info.clip.getCenterY() - info.draw.y, picture, frame, found);
        }
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return nothing;
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return view.inspector((Subject) wrapper.getObject());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return status((Subject) wrapper.getObject());
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        return status((Subject) wrapper.getObject());
    }

    @Override
    public boolean setSelected(LocationWrapper wrapper, boolean selected) {
        return true;
    }
}
