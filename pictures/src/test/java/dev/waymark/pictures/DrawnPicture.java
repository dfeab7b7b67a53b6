package dev.waymark.pictures;

import dev.waymark.pictures.place.Box;
import dev.waymark.pictures.text.TextWidth;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A picture as a reader's program reads it.
public record DrawnPicture(Document document) {

    /// How far letters reach below the line that they stand on.
    private static final double BELOW = 2;

    /// A text and where it is.
    public record Text(String text, Box box) {}

    public static DrawnPicture of(String svg) {
        try {
            return new DrawnPicture(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg))));
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new AssertionError("no well-formed XML: " + svg, unreadable);
        }
    }

    public static DrawnPicture of(Picture picture, int width) {
        return of(picture.svg(width));
    }

    public Element root() {
        return document.getDocumentElement();
    }

    Box area() {
        return new Box(0, 0, number(root(), "width"), number(root(), "height"));
    }

    public List<Element> elements(String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(each -> (Element) found.item(each))
                .toList();
    }

    public List<Text> texts() {
        var texts = new ArrayList<Text>();
        for (var element : elements("text")) {
            if (element.hasChildNodes()) {
                var text = element.getLastChild().getTextContent();
                texts.add(new Text(text, box(element, text)));
            }
        }
        return List.copyOf(texts);
    }

    public List<String> titles() {
        return elements("title").stream().map(Element::getTextContent).toList();
    }

    private static Box box(Element element, String text) {
        var looks = List.of(element.getAttribute("class").split(" "));
        var size = looks.contains("t") ? TextWidth.TITLE : looks.contains("s") ? TextWidth.SMALL : TextWidth.NORMAL;
        var width = TextWidth.of(text, size);
        var x = number(element, "x");
        var y = number(element, "y");
        if (element.hasAttribute("transform")) {
            return new Box(x - size + BELOW, y - width, size, width);
        }
        var left = looks.contains("e") ? x - width : looks.contains("m") ? x - width / 2 : x;
        return new Box(left, y - size + BELOW, width, size);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
