package enishi.analysis.result;

import enishi.sim.metric.Snapshot;
import enishi.sim.population.Geography;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Ties between NGOs, read back from {@code ties.graphml} and counted by prefecture. */
public final class StoredTies {

    private final Map<String, Integer> homes = new TreeMap<>();
    private final int[][] numbers = new int[Geography.PREFECTURES][Geography.PREFECTURES];
    private final boolean[] metropolitan = new boolean[Geography.PREFECTURES];
    private YearMonth month = YearMonth.of(1, 1);
    private String node = "";
    private String source = "";
    private String target = "";
    private int home = -1;

    private StoredTies() {}

    /**
     * Reads the file.
     *
     * @throws ResultException if it is not what was written
     */
    public static StoredTies read(Path file) throws IOException {
        StoredTies ties = new StoredTies();
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    ties.read(xml);
                }
            }
        } catch (XMLStreamException | DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new ResultException(file + " is damaged. Maybe it was edited.");
        }
        return ties;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "graph" -> month = YearMonth.parse(attribute(xml, "id"));
            case "node" -> node = attribute(xml, "id");
            case "edge" -> {
                source = attribute(xml, "source");
                target = attribute(xml, "target");
            }
            case "data" -> readData(attribute(xml, "key"), xml.getElementText());
            default -> {
                // Keys and the root say nothing of one tie.
            }
        }
    }

    private void readData(String key, String text) {
        switch (key) {
            case "prefecture" -> {
                home = Integer.parseInt(text.substring("JP-".length())) - 1;
                homes.put(node, home);
            }
            case "metropolitan" -> metropolitan[home] = Boolean.parseBoolean(text);
            case "relation" -> {
                Integer from = homes.get(source);
                Integer to = homes.get(target);
                if (text.equals(Snapshot.NGO) && from != null && to != null) {
                    numbers[Math.min(from, to)][Math.max(from, to)]++;
                }
            }
            default -> {
                // What else is known of them is not counted.
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The month at whose end the ties are taken. */
    public YearMonth month() {
        return month;
    }

    /** Number of ties between two prefectures, or within one; their order does not matter. */
    public int between(int p, int q) {
        return numbers[Math.min(p, q)][Math.max(p, q)];
    }

    /** Whether a prefecture is metropolitan; false for one without NGOs. */
    public boolean isMetropolitan(int p) {
        return metropolitan[p];
    }
}
