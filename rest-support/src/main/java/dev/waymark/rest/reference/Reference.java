package dev.waymark.rest.reference;

import dev.waymark.rest.structure.Calculation;
import java.util.UUID;

/// A record of the id of a thing and of what people call it.
@Calculation
public interface Reference {

    UUID id();

    /// How it stands beside an id in a view: as it is, unless what the view says makes a difference.
    ///
    /// @param view what refers to it
    default Reference beside(Object view) {
        return this;
    }
}
