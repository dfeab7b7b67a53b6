package dev.waymark.rest.page;

import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.ListParameters.Filter;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which page of which list is wanted.
public class PageRequest {

    /// The query parameter.
    public static final String LIMIT = "limit";

    static final int MOST = 200;

    private static final String CURSOR = "cursor";

    /// What chooses a page out of a list, and how it is written; all other query parameters choose the list.
    private static final Set<String> OF_THE_PAGE = Set.of(CURSOR, LIMIT, Format.PARAMETER);

    private static final UUID FIRST = new UUID(0, 0);

    @Parameter(
            description = "Items per page, 1 to 200. Lines, such as CSV, hold all items where neither `limit` nor"
                    + " `cursor` is sent")
    @QueryParam(LIMIT)
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    int limit;

    @Parameter(
            description = "`nextCursor` of the page before, for the same path, filters and order; empty for the first"
                    + " page; up to 1200 characters")
    @QueryParam(CURSOR)
    @DefaultValue("")
    @Size(max = 1200)
    String cursor = "";

    @Context
    UriInfo uri;

    @Context
    ResourceInfo operation;

    public int limit() {
        return limit;
    }

    /// Whether the caller chose no page, so that lines hold the whole list.
    boolean isOfWholeList() {
        return sent(LIMIT) == null && sent(CURSOR) == null;
    }

    /// Lets the operation read the next page when it is called again.
    void follow(String nextCursor) {
        cursor = nextCursor;
        limit = MOST;
    }

    /// The list of the entities of a type, as the operation declares it by {@link Listed}.
    public <E> Listing<E> of(Class<E> type) {
        return new Listing<>(this, type);
    }

    /// The id after which the page begins, of a list in the order of creation; the smallest id of all for the first
    /// page.
    public UUID after() {
        return place().map(Order.Place::id).orElse(FIRST);
    }

    /// The cursor of the page that begins after this id, in the order of creation.
    String cursorAfter(UUID id) {
        return cursorAfter(new Order.Place(id, ""));
    }

    String cursorAfter(Order.Place place) {
        return cursors().after(place);
    }

    /// Where the page begins; nothing for the first page.
    Optional<Order.Place> place() {
        return cursors().place(cursor);
    }

    /// @throws ProblemException 400 where the list has no such order
    Order order() {
        var sort = sent(ListParameters.SORT);
        if (sort == null) {
            return Order.CREATION;
        }
        if (!parameters().orders().contains(sort)) {
            throw refused(
                    ListParameters.SORT,
                    "must be one of " + String.join(", ", parameters().orders()));
        }
        return Order.of(sort);
    }

    /// The filters that the caller sent, with their values as text.
    Map<Filter, String> filters() {
        var filters = new LinkedHashMap<Filter, String>();
        parameters().filters().forEach(filter -> {
            var value = sent(filter.parameter());
            if (value != null) {
                filters.put(filter, value);
            }
        });
        return filters;
    }

    /// The text that the caller looks for.
    Optional<String> text() {
        var text = parameters().text().isEmpty() ? null : sent(ListParameters.TEXT);
        if (text != null && text.codePointCount(0, text.length()) > ListParameters.LONGEST_TEXT) {
            throw refused(
                    ListParameters.TEXT, "must have at most %d characters".formatted(ListParameters.LONGEST_TEXT));
        }
        return Optional.ofNullable(text);
    }

    /// The properties in which text is looked for.
    List<String> searched() {
        return parameters().text();
    }

    private ListParameters parameters() {
        var list = operation.getResourceMethod().getAnnotation(Listed.class);
        if (list == null) {
            throw new IllegalStateException("the operation lacks @Listed");
        }
        return ListParameters.of(list);
    }

    /// The value of a parameter; an empty one is as good as none.
    private @Nullable String sent(String parameter) {
        var values = uri.getQueryParameters().getOrDefault(parameter, List.of());
        if (values.size() > 1) {
            throw refused(parameter, "must come once");
        }
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    private static ProblemException refused(String parameter, String message) {
        return ProblemException.invalid(List.of(new Violation("?" + parameter, message)));
    }

    private Cursor cursors() {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(OF_THE_PAGE);
        return Cursor.of(uri.getPath(), filters);
    }
}
