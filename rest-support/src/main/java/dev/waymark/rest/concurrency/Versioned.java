package dev.waymark.rest.concurrency;

/// A representation of a resource whose version is its entity tag.
public interface Versioned {

    /// Counts the changes of the resource from 0.
    long version();

    /// The strong entity tag of this version.
    default String entityTag() {
        return EntityTag.of(version());
    }
}
