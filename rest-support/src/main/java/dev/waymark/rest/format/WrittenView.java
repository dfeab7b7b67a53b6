package dev.waymark.rest.format;

import dev.waymark.rest.html.HtmlPage;

/// The page of a view: a pure function of what the JSON shows, with a constructor without arguments.
///
/// @param <V> what the operation answers
@FunctionalInterface
public interface WrittenView<V> {

    HtmlPage of(V view);
}
