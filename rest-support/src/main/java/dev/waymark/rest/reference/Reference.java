package dev.waymark.rest.reference;

import dev.waymark.rest.structure.Calculation;
import java.util.UUID;

/// A record of the id of a thing and of what people call it.
@Calculation
public interface Reference {

    UUID id();
}
