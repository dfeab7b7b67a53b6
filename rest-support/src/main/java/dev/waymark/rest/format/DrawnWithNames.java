package dev.waymark.rest.format;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.reference.FoundReferences;

/// The picture of a view that names things by their ids: the JSON has references beside these, and the picture
/// shows what they say.
///
/// @param <V> what the operation answers
public interface DrawnWithNames<V> extends DrawnView<V> {

    @Override
    Picture of(V view, FoundReferences names);

    @Override
    default Picture of(V view) {
        return of(view, FoundReferences.NONE);
    }
}
