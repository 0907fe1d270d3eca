package org.cistron.report.html.figure;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A figure as a strict XML parser reads it. */
final class SvgDocument {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Element root;

    private SvgDocument(Element root) {
        this.root = root;
    }

    static SvgDocument of(Figure figure) {
        return parsed(figure.svg());
    }

    static SvgDocument parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return new SvgDocument(
                    builder.parse(new InputSource(new StringReader(svg))).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    Element root() {
        return root;
    }

    /** Returns all elements, in document order. */
    List<Element> all() {
        return elements(root.getElementsByTagName("*"));
    }

    /** Returns the elements of a name that have all these classes. */
    List<Element> styled(String name, String... classes) {
        return elements(root.getElementsByTagName(name)).stream()
                .filter(element ->
                        Arrays.asList(element.getAttribute("class").split(" ")).containsAll(List.of(classes)))
                .toList();
    }

    String title() {
        return child(root, "title").getTextContent();
    }

    String description() {
        return child(root, "desc").getTextContent();
    }

    /** Returns the words that are drawn. */
    List<String> words() {
        return elements(root.getElementsByTagName("text")).stream()
                .map(Element::getTextContent)
                .toList();
    }

    static String tooltip(Element element) {
        return child(element, "title").getTextContent();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Returns all numbers of an attribute, such as a path's. */
    static double[] numbers(Element element, String attribute) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(element.getAttribute(attribute));
        while (matcher.find()) {
            numbers.add(Double.parseDouble(matcher.group()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Element child(Element element, String name) {
        return elements(element.getChildNodes()).stream()
                .filter(inner -> inner.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
