package dev.waymark.rest.format;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.reference.FoundReferences;

/// The picture of a view: a pure function of what the JSON shows, with a constructor without arguments.
///
/// @param <V> what the operation answers
@FunctionalInterface
public interface DrawnView<V> {

    Picture of(V view);

    /// @param names the references that stand beside ids in the JSON (see {@link DrawnWithNames})
    default Picture of(V view, FoundReferences names) {
        return of(view);
    }
}
