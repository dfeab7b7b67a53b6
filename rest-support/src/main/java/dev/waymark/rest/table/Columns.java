package dev.waymark.rest.table;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.waymark.rest.reference.ReferenceName;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.structure.Calculation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Derives the columns of a table from the record that its rows are: one for each component, in their order, and for a
/// component that is a record one for each of its components. Beside an id stand the columns of its reference.
///
/// Example: `(UUID touchpointId → reference, Money amount, List<UUID> ids)` has the columns `touchpointId`,
/// `touchpoint.id`, `touchpoint.code`, `touchpoint.title`, `amount.amount`, `amount.currency` and `ids`.
@Calculation
final class Columns {

    private Columns() {}

    static List<Column> of(Class<?> row) {
        return new Place(List.of(), List.of(), false).columns(row).toList();
    }

    /// Where a type stands in a row.
    ///
    /// @param path names of the properties on the way
    /// @param within the records on the way: one that contains itself has no fixed columns
    /// @param several whether a list is on the way
    private record Place(List<String> path, List<Class<?>> within, boolean several) {

        Stream<Column> columns(Type type) {
            return switch (type) {
                case Class<?> object
                when isObject(object) ->
                    Arrays.stream(object.getRecordComponents())
                            .flatMap(component -> in(object).columns(component));
                case Class<?> scalar -> Stream.of(column(several ? CellKind.TEXT : CellKind.of(scalar)));
                case ParameterizedType list
                when isList(list) -> new Place(path, within, true).columns(list.getActualTypeArguments()[0]);
                default -> Stream.of(column(CellKind.TEXT));
            };
        }

        private Stream<Column> columns(RecordComponent component) {
            var accessor = component.getAccessor();
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                return columns(component.getGenericType());
            }
            var own = at(component.getName()).columns(component.getGenericType());
            var refers = accessor.getAnnotation(RefersTo.class);
            return refers == null ? own : Stream.concat(own, beside(component).columns(refers.value()));
        }

        private Place beside(RecordComponent component) {
            var several = Collection.class.isAssignableFrom(component.getType());
            var name = several
                    ? ReferenceName.besideIds(component.getName())
                    : ReferenceName.besideId(component.getName());
            return new Place(at(name).path, within, this.several || several);
        }

        private Place at(String name) {
            return new Place(Stream.concat(path.stream(), Stream.of(name)).toList(), within, several);
        }

        private Place in(Class<?> object) {
            return new Place(
                    path, Stream.concat(within.stream(), Stream.of(object)).toList(), several);
        }

        private Column column(CellKind kind) {
            return new Column(path, kind, several);
        }

        private boolean isObject(Class<?> type) {
            return type.isRecord()
                    && !within.contains(type)
                    && Arrays.stream(type.getMethods())
                            .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
        }

        private static boolean isList(ParameterizedType type) {
            return Collection.class.isAssignableFrom((Class<?>) type.getRawType());
        }
    }
}
