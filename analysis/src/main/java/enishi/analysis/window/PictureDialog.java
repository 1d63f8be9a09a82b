package enishi.analysis.window;

import enishi.analysis.window.words.Phrase;
import enishi.analysis.window.words.Speech;
import java.awt.Component;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where to save a picture of the window, and saves it there. */
final class PictureDialog {

    private static final int PIXELS = 2;
    private static final String ENDING = ".png";

    private final JFrame frame;
    private final Speech speech;
    private final StatusBar status;

    PictureDialog(JFrame frame, Speech speech, StatusBar status) {
        this.frame = frame;
        this.speech = speech;
        this.status = status;
    }

    void ask(Component shown) {
        // As it is now, before the dialog stands in front of it.
        BufferedImage image = PictureFile.of(shown, PIXELS);
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(speech.of(Phrase.SAVE_PICTURE));
        chooser.setApproveButtonText(speech.of(Phrase.SAVE));
        chooser.setFileFilter(new FileNameExtensionFilter("PNG", "png"));
        chooser.setSelectedFile(Path.of("enishi" + ENDING).toFile());
        if (chooser.showSaveDialog(frame) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        Path file = chooser.getSelectedFile().toPath();
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            file = file.resolveSibling(file.getFileName() + ENDING);
        }
        if (Files.exists(file)
                && JOptionPane.showConfirmDialog(
                                frame,
                                speech.of(Phrase.OVERWRITE, file.toString()),
                                speech.of(Phrase.SAVE_PICTURE),
                                JOptionPane.OK_CANCEL_OPTION)
                        != JOptionPane.OK_OPTION) {
            return;
        }
        try {
            PictureFile.write(image, file);
            status.note(speech.of(Phrase.SAVED, file.toString()));
        } catch (IOException e) {
            status.note(speech.of(Phrase.NOT_SAVED, file.toString()));
        }
    }
}
