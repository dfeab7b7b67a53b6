package dev.waymark.rest.page;

import static java.util.stream.Collectors.joining;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.text.Text;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Reads one page of the entities of a type: those that the repository requires and that the caller's filters let
/// through, in the order asked for. A page begins behind a place and not at an offset, so pages never skip or repeat
/// an item while others are added.
public final class Listing<E> {

    private final PageRequest page;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Listing(PageRequest page, Class<E> type) {
        this.page = page;
        this.type = type;
    }

    public Listing<E> with(String property, Object value) {
        return require("item.%s = %s", property, value);
    }

    public Listing<E> without(String property, Object value) {
        return require("item.%s <> %s", property, value);
    }

    public Listing<E> among(String property, Collection<?> several) {
        return require("item.%s in %s", property, several);
    }

    /// @throws ProblemException 400 where a filter, the order or the cursor is not one of this list
    public Rows<E> read(EntityManager entities) {
        var entity = entities.getMetamodel().entity(type);
        narrow(entity);
        var order = page.order();
        var key = entity.getAttribute(order.property()).getJavaType();
        page.place().ifPresent(place -> conditions.add(behind(order, key, place)));
        var query = entities.createQuery(
                "select item, item.id, item.%s from %s item%s order by %s"
                        .formatted(order.property(), entity.getName(), where(), order.clause(key)),
                Object[].class);
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return rows(query.setMaxResults(page.limit() + 1).getResultList(), order);
    }

    private void narrow(EntityType<E> entity) {
        var violations = new ArrayList<Violation>();
        page.filters().forEach((filter, text) -> {
            var property = (Field) entity.getAttribute(filter.property()).getJavaMember();
            try {
                narrow(filter, text, property);
            } catch (IllegalArgumentException unreadable) {
                violations.add(new Violation("?" + filter.parameter(), String.valueOf(unreadable.getMessage())));
            }
        });
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        page.text().ifPresent(this::search);
    }

    /// A property with several values is stored as a JSON array, in which each is in quotes.
    private void narrow(ListParameters.Filter filter, String text, Field property) {
        if (filter.member()) {
            var element = (Class<?>) ((ParameterizedType) property.getGenericType()).getActualTypeArguments()[0];
            var value = PropertyText.read(text, element);
            require("cast(item.%s as string) like %s escape '!'", filter.property(), contains("\"" + value + "\""));
        } else {
            with(filter.property(), PropertyText.read(text, property.getType()));
        }
    }

    private void search(String text) {
        var pattern = placeholder(contains(Text.normalised(text)));
        conditions.add(page.searched().stream()
                .map(property -> "lower(item.%s) like lower(%s) escape '!'".formatted(property, pattern))
                .collect(joining(" or ", "(", ")")));
    }

    private static String contains(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    private String behind(Order order, Class<?> type, Order.Place place) {
        var id = placeholder(place.id());
        return order.isOfCreation()
                ? order.behind(type, id, id)
                : order.behind(type, placeholder(key(place, type)), id);
    }

    private static Object key(Order.Place place, Class<?> type) {
        try {
            return PropertyText.read(place.key(), type);
        } catch (IllegalArgumentException forged) {
            throw Cursor.unknown();
        }
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Listing<E> require(String condition, String property, Object value) {
        conditions.add(condition.formatted(property, placeholder(value)));
        return this;
    }

    private String placeholder(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private Rows<E> rows(List<Object[]> read, Order order) {
        var more = read.size() > page.limit();
        var shown = more ? read.subList(0, page.limit()) : read;
        return new Rows<>(
                shown.stream().map(row -> type.cast(row[0])).toList(),
                more ? page.cursorAfter(place(shown.getLast(), order)) : null);
    }

    private static Order.Place place(Object[] row, Order order) {
        return new Order.Place((UUID) row[1], order.isOfCreation() ? "" : row[2].toString());
    }
}
