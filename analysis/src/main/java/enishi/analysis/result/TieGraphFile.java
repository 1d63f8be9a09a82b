package enishi.analysis.result;

import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.InstitutionState;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.population.PrefectureProfile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code ties.graphml}: who is tied to whom at the end of a month, as GraphML 1.0, which network programs read. */
public final class TieGraphFile {

    /** The name of the file. */
    public static final String NAME = "ties.graphml";

    static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private static final String SCHEMA = "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    private final XMLStreamWriter xml;
    private int depth;

    private TieGraphFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the file; its record counts nodes and edges. */
    static FileRecord write(Path folder, Snapshot snapshot) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new TieGraphFile(xml).graph(snapshot);
            xml.close();
            Files.writeString(folder.resolve(NAME), text.toString());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing into memory cannot fail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long parts = (long) snapshot.ngos().size()
                + snapshot.institutions().size()
                + snapshot.ties().size();
        return new FileRecord(NAME, parts, Digests.ofText(text.toString()));
    }

    private void graph(Snapshot snapshot) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        open("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
        xml.writeAttribute(
                "xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "schemaLocation", NAMESPACE + " " + SCHEMA);
        key("kind", "node", "string");
        key("prefecture", "node", "string");
        key("country", "node", "string");
        key("metropolitan", "node", "boolean");
        key("cause", "node", "string");
        key("income_yen", "node", "long");
        key("supporters", "node", "int");
        key("status", "node", "string");
        key("relation", "edge", "string");
        key("strength", "edge", "double");
        open("graph");
        xml.writeAttribute("id", snapshot.month().toString());
        xml.writeAttribute("edgedefault", "undirected");
        for (NgoState ngo : snapshot.ngos()) {
            node(ngo);
        }
        for (InstitutionState institution : snapshot.institutions()) {
            node(institution);
        }
        for (TieState tie : snapshot.ties()) {
            open("edge");
            xml.writeAttribute("source", tie.from());
            xml.writeAttribute("target", tie.to());
            data("relation", tie.kind());
            data("strength", NumberText.of(tie.strength()));
            close();
        }
        close();
        close();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void node(NgoState ngo) throws XMLStreamException {
        open("node");
        xml.writeAttribute("id", ngo.id());
        data("kind", Snapshot.NGO);
        data("prefecture", PrefectureProfile.isoCode(ngo.prefecture() + 1));
        data("metropolitan", String.valueOf(ngo.metropolitan()));
        data("cause", ngo.cause());
        data("income_yen", String.valueOf(ngo.incomeYen()));
        data("supporters", String.valueOf(ngo.supporters()));
        data("status", ngo.status().name().toLowerCase(Locale.ROOT));
        close();
    }

    private void node(InstitutionState institution) throws XMLStreamException {
        open("node");
        xml.writeAttribute("id", institution.id());
        data("kind", institution.kind());
        if (institution.country().isEmpty()) {
            data("prefecture", PrefectureProfile.isoCode(institution.prefecture() + 1));
        } else {
            data("country", institution.country());
        }
        close();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        line();
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private void data(String key, String text) throws XMLStreamException {
        line();
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void open(String name) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        depth++;
    }

    private void close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
