package org.cistron.report.html.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a parser that forgives nothing reads it: XML's. Scripts and styles, which are no XML, are taken out first. */
final class StrictPage {
    private final Document document;
    private final List<String> scripts = new ArrayList<>();

    StrictPage(String page) throws IOException {
        String markup = taken(taken(page.replace("<!DOCTYPE html>", ""), "script"), "style");
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup.strip())));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Returns what stands in the page's scripts and styles. */
    List<String> scripts() {
        return scripts;
    }

    /** Returns the elements of a name. */
    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Returns the text of the whole page. */
    String text() {
        return document.getDocumentElement().getTextContent();
    }

    private String taken(String page, String name) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int open = page.indexOf("<" + name); open >= 0; open = page.indexOf("<" + name, at)) {
            int start = page.indexOf('>', open) + 1;
            int end = page.indexOf("</" + name + ">", start);
            scripts.add(page.substring(start, end));
            rest.append(page, at, start);
            at = end;
        }
        return rest.append(page.substring(at)).toString();
    }
}
