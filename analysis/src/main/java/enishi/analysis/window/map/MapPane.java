package enishi.analysis.window.map;

import enishi.analysis.chart.Palette;
import enishi.analysis.window.play.ClassroomUI;
import enishi.analysis.window.play.Side;
import enishi.analysis.window.play.Stage;
import enishi.analysis.window.play.Subject;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.ScrollPaneConstants;
import sim.portrayal.Inspector;

/** The map of one world: MASON's display, without its own buttons, always as large as there is room. */
public final class MapPane extends JPanel {

    private static final long serialVersionUID = 1;
    private static final double FIRST_SIZE = 400;
    private static final int SMALLEST = 200;

    private final JLabel title = new JLabel(" ");
    private final MapDisplay display;
    private final Rectangle2D.Double bounds = new Rectangle2D.Double(0, 0, FIRST_SIZE, FIRST_SIZE);

    /** The map of a side. */
    public MapPane(Side side, ClassroomUI face, Stage stage, MapLook look, Function<Subject, Inspector> inspectors) {
        super(new BorderLayout(0, 2));
        setBackground(Palette.PAPER);
        WorldView view = new WorldView(side, stage, look, inspectors);
        display = new MapDisplay(FIRST_SIZE, FIRST_SIZE, face);
        display.remove(display.header);
        display.display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        display.display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
        display.setBackdrop(Palette.PAPER);
        display.display.getViewport().setBackground(Palette.PAPER);
        display.insideDisplay.setupHints(true, false, false);
        display.insideDisplay.setName("map-" + side);
        for (Layer layer : new Layer[] {new PrefectureLayer(view), new TieLayer(view), new NgoLayer(view)}) {
            display.attach(layer, layer.getClass().getSimpleName(), bounds);
        }
        face.show(display);
        title.setBorder(BorderFactory.createEmptyBorder(4, 10, 0, 10));
        add(title, BorderLayout.NORTH);
        add(display, BorderLayout.CENTER);
        setMinimumSize(new Dimension(SMALLEST, SMALLEST));
        display.display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fit(look);
            }
        });
        look.watch(() -> {
            title.setFont(look.title());
            display.insideDisplay.repaint();
        });
    }

    private void fit(MapLook look) {
        Dimension room = display.display.getViewport().getSize();
        if (room.width > 0 && room.height > 0) {
            bounds.width = room.width;
            bounds.height = room.height;
            display.insideDisplay.width = room.width;
            display.insideDisplay.height = room.height;
            look.grain(MapFrame.grain(room.width, room.height));
            display.insideDisplay.revalidate();
            display.insideDisplay.repaint();
        }
    }

    /** Says which world it is. */
    public void entitle(String words) {
        title.setText(words);
    }

    /** Draws the newest picture. */
    public void refresh() {
        display.refresh();
    }
}
