package dev.waymark.rest.deletion;

import java.util.stream.Stream;

/// Things that depend on others. Their repository implements it, so that what they depend on need not know
/// them.
public interface Dependants {

    /// The path parameter that names what they depend on, such as `goalId`.
    String dependency();

    /// What a refusal calls those that depend on it, such as `initiative 'A-1'`.
    ///
    /// @param id of what they depend on
    Stream<String> dependants(Object id);
}
