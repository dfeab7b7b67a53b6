package dev.waymark.rest.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a page shows, and where the next page begins.
///
/// @param nextCursor none on the last page
public record Rows<E>(List<E> items, @Nullable String nextCursor) {

    public Rows {
        items = List.copyOf(items);
    }

    public <T> Rows<T> map(Function<? super E, ? extends T> view) {
        return new Rows<>(items.stream().<T>map(view).toList(), nextCursor);
    }
}
