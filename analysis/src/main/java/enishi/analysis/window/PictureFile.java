package enishi.analysis.window;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** What is on the screen, as a PNG file. */
final class PictureFile {

    private PictureFile() {}

    /** What a component looks like now. Swing's thread only. */
    static BufferedImage of(Component component, int pixels) {
        BufferedImage image = new BufferedImage(
                pixels * component.getWidth(), pixels * component.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(pixels, pixels);
        component.paint(g);
        g.dispose();
        return image;
    }

    /** Writes a picture as a whole or not at all. */
    static void write(BufferedImage image, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".enishi-", ".png");
        try {
            ImageIO.setUseCache(false);
            try (OutputStream out = Files.newOutputStream(draft)) {
                ImageIO.write(image, "png", out);
            }
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
