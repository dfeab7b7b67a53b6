package dev.waymark.rest.page;

import java.util.UUID;

/// An order of a list: by a property and then by id, so that it is total. Text is sorted whatever its case. Ids are
/// UUIDs of version 7, so their order is that of creation.
record Order(String property, boolean descending) {

    static final Order CREATION = new Order("id", false);

    static Order of(String sort) {
        var descending = sort.startsWith(ListParameters.DESCENDING);
        var property = descending ? sort.substring(1) : sort;
        return new Order(property.equals(ListParameters.CREATION) ? CREATION.property : property, descending);
    }

    boolean isOfCreation() {
        return property.equals(CREATION.property);
    }

    /// @param type of the property
    String clause(Class<?> type) {
        var direction = descending ? " desc" : "";
        return isOfCreation()
                ? "item.id" + direction
                : "%s%s, item.id%s".formatted(folded("item." + property, type), direction, direction);
    }

    /// What holds for the rows behind a place in the list.
    ///
    /// @param key placeholder of the value of the property there
    /// @param id placeholder of the id there
    String behind(Class<?> type, String key, String id) {
        var compared = descending ? "<" : ">";
        var byId = "item.id %s %s".formatted(compared, id);
        if (isOfCreation()) {
            return byId;
        }
        var here = folded("item." + property, type);
        var there = folded(key, type);
        return "(%s %s %s or (%s = %s and %s))".formatted(here, compared, there, here, there, byId);
    }

    private static String folded(String expression, Class<?> type) {
        return type == String.class ? "lower(%s)".formatted(expression) : expression;
    }

    /// A place in a list.
    ///
    /// @param key the value of the property, as text; empty where the list is sorted by creation
    record Place(UUID id, String key) {}
}
