package dev.waymark.pictures;

/// What can be drawn. The same picture at the same width is the same text, byte for byte.
@FunctionalInterface
public interface Picture {

    int NARROWEST = 320;
    int WIDEST = 2000;
    int USUAL = 800;

    /// The picture as an SVG document, as high as it needs to be. It has a title and a description for those
    /// who listen to it, shows itself in light or dark as the reader's system does, and loads nothing.
    ///
    /// @param width pixels, {@link #NARROWEST} to {@link #WIDEST}
    String svg(int width);
}
