package enishi.analysis.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Long outlines that pictures of one page share, such as the coasts of prefectures: each stands in the page once, and every
 * picture refers to it.
 */
public final class Outlines {

    private static final int LONG = 200;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** No outlines yet. */
    public Outlines() {}

    /** Takes long outlines out of a picture and leaves references. */
    void takeFrom(Element root) {
        NodeList paths = root.getElementsByTagNameNS(SVG, "path");
        // From the end, since the list shrinks as its elements are replaced.
        for (int i = paths.getLength() - 1; i >= 0; i--) {
            Element path = (Element) paths.item(i);
            String outline = path.getAttribute("d");
            if (outline.length() >= LONG) {
                replace(path, ids.computeIfAbsent(outline, o -> "outline-" + ids.size()));
            }
        }
    }

    /** The element that holds all outlines; it shows nothing and has to stand in the page that refers to it. */
    public String markup() {
        StringBuilder text = new StringBuilder(
                "<svg xmlns=\"" + SVG + "\" class=\"outlines\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>");
        ids.forEach((outline, id) -> text.append("<path id=\"")
                .append(id)
                .append("\" d=\"")
                .append(outline)
                .append("\"/>"));
        return text.append("</defs></svg>").toString();
    }

    private static void replace(Element path, String id) {
        Element use = path.getOwnerDocument().createElementNS(SVG, "use");
        NamedNodeMap attributes = path.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!attribute.getName().equals("d")) {
                use.setAttribute(attribute.getName(), attribute.getValue());
            }
        }
        use.setAttribute("href", "#" + id);
        path.getParentNode().replaceChild(use, path);
    }
}
