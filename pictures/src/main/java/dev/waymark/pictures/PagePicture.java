package dev.waymark.pictures;

import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Stylesheet;
import java.util.List;
import java.util.stream.Collectors;

/// Pictures within a page: what all of them share is written once, not in each.
public final class PagePicture {

    private static final String SHARED =
            Stylesheet.elements().stream().map(Element::toString).collect(Collectors.joining());

    private PagePicture() {}

    /// For the style of the page.
    public static String rules() {
        return Stylesheet.ofPage();
    }

    /// Comes once and before the pictures; takes no room.
    public static String patterns() {
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", 0)
                .with("height", 0)
                .with("aria-hidden", "true")
                .with("focusable", "false")
                .as("picture")
                .holding(List.of(Stylesheet.patterns()))
                .toString();
    }

    /// The picture without what the page has once.
    ///
    /// @param width pixels, {@link Picture#NARROWEST} to {@link Picture#WIDEST}
    public static String svg(Picture picture, int width) {
        return picture.svg(width).replace(SHARED, "");
    }
}
