package dev.waymark.rest.format;

import dev.waymark.pictures.Picture;

/// The picture of a view: a pure function of what the JSON shows, with a constructor without arguments.
///
/// @param <V> what the operation answers
@FunctionalInterface
public interface DrawnView<V> {

    Picture of(V view);
}
