package dev.waymark.rest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The query parameters that an operation has because of {@link Listed}.
///
/// @param text the properties in which text is looked for
/// @param sorts the properties to sort by, without `createdAt`
public record ListParameters(List<Filter> filters, List<String> text, List<String> sorts) {

    public static final String TEXT = "text";
    public static final String SORT = "sort";
    public static final int LONGEST_TEXT = 100;

    static final String CREATION = "createdAt";
    static final String DESCENDING = "-";

    /// A parameter that compares with a property.
    ///
    /// @param member whether the property has several values
    public record Filter(String parameter, String property, boolean member) {

        private static Filter of(String property) {
            return new Filter(property, property, false);
        }

        private static Filter ofMember(String property) {
            return new Filter(property.replaceAll("ies$", "ys").replaceAll("s$", ""), property, true);
        }
    }

    public static ListParameters of(Listed list) {
        return of(List.of(list.filters()), List.of(list.members()), List.of(list.text()), List.of(list.sorts()));
    }

    public static ListParameters of(List<String> filters, List<String> members, List<String> text, List<String> sorts) {
        return new ListParameters(
                Stream.concat(filters.stream().map(Filter::of), members.stream().map(Filter::ofMember))
                        .toList(),
                text,
                sorts);
    }

    public List<String> names() {
        var names = new ArrayList<String>();
        filters.forEach(filter -> names.add(filter.parameter()));
        if (!text.isEmpty()) {
            names.add(TEXT);
        }
        names.add(SORT);
        return names;
    }

    /// The values that `sort` can have.
    public List<String> orders() {
        return Stream.concat(Stream.of(CREATION), sorts.stream())
                .flatMap(property -> Stream.of(property, DESCENDING + property))
                .toList();
    }
}
