package dev.waymark.rest.export;

import dev.waymark.rest.table.TableRows;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

/// Where the rows of a view's table are.
///
/// @param type the record that the rows are
/// @param property the list of the view that holds them
record RowsOfView(Class<?> type, String property) {

    private static final ClassValue<RowsOfView> OF_VIEWS = new ClassValue<>() {
        @Override
        protected RowsOfView computeValue(Class<?> view) {
            return Arrays.stream(view.getRecordComponents())
                    .filter(component -> component.isAnnotationPresent(TableRows.class))
                    .map(component -> new RowsOfView(item(component.getGenericType()), component.getName()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no component of %s is @TableRows".formatted(view)));
        }
    };

    static RowsOfView of(Class<?> view) {
        return OF_VIEWS.get(view);
    }

    /// What a list, or a page, has as items.
    static Class<?> item(Type list) {
        if (list instanceof ParameterizedType of && of.getActualTypeArguments()[0] instanceof Class<?> item) {
            return item;
        }
        throw new IllegalStateException("%s does not say what its items are".formatted(list));
    }
}
