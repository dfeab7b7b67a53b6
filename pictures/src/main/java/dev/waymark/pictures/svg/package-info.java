/// Elements of an SVG document, and the colours that they are drawn in.
@NullMarked
package dev.waymark.pictures.svg;

import org.jspecify.annotations.NullMarked;
