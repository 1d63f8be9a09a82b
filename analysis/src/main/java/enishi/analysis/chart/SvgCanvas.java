package enishi.analysis.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * An SVG picture whose words stay words.
 *
 * <p>Every text says how wide it was drawn and which fonts may stand in, so that it keeps its place in a browser that
 * does not have the font.
 */
final class SvgCanvas {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final SVGGraphics2D graphics;
    private final Dimension size;

    SvgCanvas(Dimension size) {
        this.size = size;
        graphics = new SVGGraphics2D(emptyDocument());
        graphics.setSVGCanvasSize(size);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    Graphics2D graphics() {
        return graphics;
    }

    void write(Path file, Heading heading, Typeface typeface) throws IOException {
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttribute("role", "img");
        root.insertBefore(described(root.getOwnerDocument(), "desc", heading.subtitle()), root.getFirstChild());
        root.insertBefore(described(root.getOwnerDocument(), "title", heading.title()), root.getFirstChild());
        settleTexts(root, typeface);
        try (Writer writer = Files.newBufferedWriter(file)) {
            graphics.stream(root, writer, true, false);
        }
    }

    private static Element described(Document document, String tag, String text) {
        Element element = document.createElementNS(SVG, tag);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    private static void settleTexts(Element root, Typeface typeface) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        NodeList texts = root.getElementsByTagNameNS(SVG, "text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            boolean bold = "bold".equals(inherited(text, "font-weight"));
            float points = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
            Font font = bold ? typeface.bold(points) : typeface.plain(points);
            double width = font.getStringBounds(text.getTextContent(), context).getWidth();
            text.setAttribute("textLength", String.format(Locale.ROOT, "%.2f", width));
            text.setAttribute("lengthAdjust", "spacingAndGlyphs");
            text.setAttribute("font-family", "'" + typeface.family() + "', " + typeface.fallbacks());
        }
    }

    /** An attribute of an element or of the nearest one around it that has it. */
    private static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (around.hasAttribute(attribute)) {
                return around.getAttribute(attribute);
            }
        }
        return "12";
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("an XML parser must be there: every Java has one.", e);
        }
    }
}
