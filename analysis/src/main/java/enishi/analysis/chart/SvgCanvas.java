package enishi.analysis.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
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

    private static final int DECIMALS = 4;
    /** Within a page, where size counts: more than two decimals of a unit of the drawing nobody sees. */
    private static final int FEWER_DECIMALS = 2;

    private final SVGGraphics2D graphics;
    private final Dimension size;

    private SvgCanvas(Dimension size, int decimals) {
        this.size = size;
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setPrecision(decimals);
        graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(size);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** A picture that is a file of its own. */
    static SvgCanvas ofFile(Dimension size) {
        return new SvgCanvas(size, DECIMALS);
    }

    /** A picture within a page. */
    static SvgCanvas ofPage(Dimension size) {
        return new SvgCanvas(size, FEWER_DECIMALS);
    }

    Graphics2D graphics() {
        return graphics;
    }

    void write(Path file, Heading heading, Typeface typeface) throws IOException {
        Element root = described(heading.title(), heading.subtitle(), typeface);
        try (Writer writer = Files.newBufferedWriter(file)) {
            graphics.stream(root, writer, true, false);
        }
    }

    /**
     * The picture as an element of a web page that may hold others.
     *
     * @param id begins all names within the picture, so that no two pictures share one
     * @param outlines takes the long outlines
     */
    String inline(String id, String title, String description, Typeface typeface, Outlines outlines) {
        Element root = described(title, description, typeface);
        root.removeAttribute("width");
        root.removeAttribute("height");
        outlines.takeFrom(root);
        nameApart(root, id + "-");
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter writer = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(writer));
            return writer.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a picture must be writable as text: every Java can.", e);
        }
    }

    private Element described(String title, String description, Typeface typeface) {
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttribute("role", "img");
        root.insertBefore(described(root.getOwnerDocument(), "desc", description), root.getFirstChild());
        root.insertBefore(described(root.getOwnerDocument(), "title", title), root.getFirstChild());
        settleTexts(root, typeface);
        return root;
    }

    private static void nameApart(Element element, String prefix) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getName().equals("id")) {
                attribute.setValue(prefix + attribute.getValue());
            } else {
                attribute.setValue(attribute.getValue().replace("url(#", "url(#" + prefix));
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameApart(inner, prefix);
            }
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
