package dev.waymark.rest.html;

import dev.waymark.pictures.PagePicture;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.svg.Element;
import java.util.List;
import java.util.Set;

/// An element of an HTML page. Text and the values of attributes are escaped; nothing but pictures is written
/// as it is. Attributes and children are written in the order in which they were added.
///
/// @param attributes as they are written, each after a space
/// @param content as it is written between the tags
public record Html(String name, String attributes, String content) {

    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "meta");

    /// Without attributes and content.
    public static Html of(String name) {
        return new Html(name, "", "");
    }

    /// An element with a text.
    public static Html of(String name, String text) {
        return of(name).saying(text);
    }

    /// An element with children.
    public static Html of(String name, List<Html> children) {
        return of(name).holding(children);
    }

    /// A link to an address of this API.
    ///
    /// @param path begins with a slash, so that it leads to nowhere else
    public static Html link(String path, String text) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("'%s' is no path of this API".formatted(path));
        }
        return of("a", text).with("href", path);
    }

    public Html with(String attribute, String value) {
        return new Html(name, "%s %s=\"%s\"".formatted(attributes, attribute, Element.escaped(value)), content);
    }

    /// @param classes names of the page's style
    public Html as(String classes) {
        return with("class", classes);
    }

    public Html saying(String text) {
        return new Html(name, attributes, content + Element.escaped(text));
    }

    public Html holding(Html... children) {
        return holding(List.of(children));
    }

    public Html holding(List<Html> children) {
        var all = new StringBuilder(content);
        children.forEach(all::append);
        return new Html(name, attributes, all.toString());
    }

    /// @param width pixels
    public Html showing(Picture picture, int width) {
        return new Html(name, attributes, content + PagePicture.svg(picture, width));
    }

    @Override
    public String toString() {
        var start = "<" + name + attributes + ">";
        return WITHOUT_END.contains(name) ? start : start + content + "</" + name + ">";
    }
}
