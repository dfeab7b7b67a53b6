package dev.waymark.rest.reference;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The repository of things that people know by a name.
///
/// @param <R> id and name of a thing
public interface NamedThings<R extends Reference> {

    Class<R> reference();

    /// Reads what these things are called, by one statement; leaves out what is not there.
    List<R> references(Collection<UUID> ids);
}
