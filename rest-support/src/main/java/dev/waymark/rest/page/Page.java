package dev.waymark.rest.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One page of a list.
@Schema(description = "One page of a list, oldest first where no other order is asked for.")
public record Page<T>(
        @Schema(description = "The items of this page") List<T> items,

        @Schema(
                description =
                        "Send it as `cursor`, with the same filters and order, for the next page; absent on the last page",
                examples = "AZjBoj0wcrGfSo4tN8lqAhwYV3nJm0kt")
        @Nullable
        String nextCursor) {

    /// Header with the cursor of the next page, where lines leave no place for it.
    public static final String NEXT_CURSOR = "Next-Cursor";

    public static <E, T> Page<T> of(Rows<E> rows, Function<? super E, ? extends T> view) {
        return new Page<>(rows.<T>map(view).items(), rows.nextCursor());
    }

    /// Makes a page of rows that were read with one row more than asked for, ordered by id.
    public static <E, T> Page<T> of(List<E> rows, PageRequest request, Function<E, UUID> id, Function<E, T> view) {
        var more = rows.size() > request.limit();
        var shown = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                shown.stream().map(view).toList(), more ? request.cursorAfter(id.apply(shown.getLast())) : null);
    }
}
