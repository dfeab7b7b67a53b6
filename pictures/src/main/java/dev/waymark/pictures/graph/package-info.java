/// Directed graphs in layers.
@NullMarked
package dev.waymark.pictures.graph;

import org.jspecify.annotations.NullMarked;
