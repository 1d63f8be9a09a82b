package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes charts as SVG and PNG; the PNG has two pixels for every unit of the drawing. */
public final class ChartFiles {

    private static final int PIXELS = 2;

    private ChartFiles() {}

    /** Whether charts can have words of that language with the fonts of this computer. */
    public static boolean canShow(Language language) {
        return Typeface.canShow(language);
    }

    /** Writes every chart into a folder, which exists. */
    public static void write(Path folder, List<Chart> charts, Language language) throws IOException {
        Typeface typeface = Typeface.of(language);
        for (Chart chart : charts) {
            writePng(folder.resolve(chart.name() + ".png"), chart, typeface);
            writeSvg(folder.resolve(chart.name() + ".svg"), chart, typeface);
        }
    }

    private static void writePng(Path file, Chart chart, Typeface typeface) throws IOException {
        BufferedImage image = new BufferedImage(
                PIXELS * (int) Slide.WIDTH, PIXELS * (int) chart.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(PIXELS, PIXELS);
            Slide.draw(g, chart, typeface);
        } finally {
            g.dispose();
        }
        // It would keep pictures among the temporary files too, and leave them there when it is killed.
        ImageIO.setUseCache(false);
        // Not through ImageIO's file writer: it hides why a disk refuses.
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(image, "png", out);
        }
    }

    private static void writeSvg(Path file, Chart chart, Typeface typeface) throws IOException {
        SvgCanvas canvas = SvgCanvas.ofFile(new Dimension((int) Slide.WIDTH, (int) chart.height()));
        Slide.draw(canvas.graphics(), chart, typeface);
        canvas.write(file, chart.heading(), typeface);
    }
}
