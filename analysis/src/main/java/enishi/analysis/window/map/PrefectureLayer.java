package enishi.analysis.window.map;

import enishi.analysis.chart.Palette;
import enishi.analysis.window.play.Subject;
import enishi.analysis.window.play.WorldPicture;
import enishi.sim.population.Geography;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sim.util.Bag;

/** The prefectures, coloured by the indicator. Drawn anew only when one of them changes its class. */
public final class PrefectureLayer extends Layer {

    private static final Color COAST = new Color(0xFF, 0xFF, 0xFF, 0xD0);
    private static final Color SHORE = new Color(0x8F, 0x9B, 0xA6);
    private static final Color DISC = new Color(0xF3, 0xF6, 0xF9);

    private final int[] drawn = new int[Geography.PREFECTURES];
    private @Nullable MapFrame drawnFrame;
    private @Nullable BufferedImage image;
    private double pixels = 1;
    private String words = "";

    PrefectureLayer(WorldView view) {
        super(view);
    }

    @Override
    void draw(Graphics2D g, WorldPicture picture, MapFrame frame) {
        MapLook look = view().look();
        int[] classes = new int[Geography.PREFECTURES];
        for (int p = 0; p < classes.length; p++) {
            // Classes of two indicators may have the same numbers but other colours: the number of classes tells them
            // apart.
            classes[p] = look.classOf(picture, p) * 16 + look.breaks().classes();
        }
        double wantedPixels = g.getDeviceConfiguration() == null
                ? 1
                : Math.max(1, g.getTransform().getScaleX());
        String wantedWords = look.prefecture(MapFrame.OKINAWA) + look.prefecture(Geography.TOKYO) + look.zoom();
        BufferedImage now = image;
        if (now == null
                || drawnFrame != frame
                || pixels != wantedPixels
                || !words.equals(wantedWords)
                || !Arrays.equals(classes, drawn)) {
            System.arraycopy(classes, 0, drawn, 0, classes.length);
            drawnFrame = frame;
            pixels = wantedPixels;
            words = wantedWords;
            now = paint(picture, frame, look, g);
            image = now;
        }
        g.scale(1 / pixels, 1 / pixels);
        g.drawImage(now, 0, 0, null);
    }

    private BufferedImage paint(WorldPicture picture, MapFrame frame, MapLook look, Graphics2D like) {
        int width = (int) Math.ceil(pixels * frame.width());
        int height = (int) Math.ceil(pixels * frame.height());
        BufferedImage old = image;
        BufferedImage canvas = old != null && old.getWidth() == width && old.getHeight() == height
                ? old
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = canvas.createGraphics();
        g.setRenderingHints(like.getRenderingHints());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width, height);
        g.scale(pixels, pixels);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            g.setColor(look.colourOfClass(look.classOf(picture, p)));
            g.fill(frame.shapes().get(p));
        }
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            g.setColor(SHORE);
            g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(frame.shapes().get(p));
            g.setColor(COAST);
            g.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(frame.shapes().get(p));
        }
        g.setStroke(new BasicStroke(1));
        g.setColor(Palette.AXIS);
        g.draw(frame.inset());
        g.draw(new Line2D.Double(frame.tokyo(), frame.discEdge()));
        g.setColor(DISC);
        g.fill(frame.disc());
        g.setColor(look.colourOfClass(look.classOf(picture, Geography.TOKYO)));
        g.setStroke(new BasicStroke(4));
        g.draw(frame.disc());
        g.setColor(Palette.AXIS);
        g.setStroke(new BasicStroke(1));
        g.draw(frame.disc());
        g.setFont(look.plain(12));
        g.setColor(Palette.INK);
        g.drawString(
                look.prefecture(MapFrame.OKINAWA),
                (float) frame.inset().getX() + 6,
                (float) frame.inset().getY() + 15);
        String tokyo = look.prefecture(Geography.TOKYO);
        g.drawString(
                tokyo,
                (float) (frame.disc().getCenterX() - g.getFontMetrics().stringWidth(tokyo) / 2.0),
                (float) frame.disc().getMaxY() + 15 * look.zoom());
        g.dispose();
        return canvas;
    }

    @Override
    void hit(double x, double y, WorldPicture picture, MapFrame frame, Bag found) {
        int prefecture = frame.prefectureAt(x, y);
        if (prefecture >= 0) {
            found(Subject.prefecture(prefecture), found);
        }
    }

    @Override
    String status(Subject subject) {
        WorldPicture picture = view().picture();
        MapLook look = view().look();
        String name = look.prefecture(subject.prefecture());
        if (picture == null) {
            return name;
        }
        double value = look.indicator().value(picture, subject.prefecture(), look.geography());
        String title = look.indicator().title().in(look.language());
        return name + " · " + title + ": "
                + (Double.isNaN(value)
                        ? "–"
                        : look.indicator().magnitude(look.language()).text(value) + " "
                                + look.indicator().unit().in(look.language()));
    }
}
