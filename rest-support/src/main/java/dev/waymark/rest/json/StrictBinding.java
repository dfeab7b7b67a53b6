package dev.waymark.rest.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Binds one JSON value to a record and notes everything that is wrong with it, instead of stopping at the first fault:
/// unknown and missing properties, wrong types (nothing is coerced), broken constraints, broken invariants.
/// A component is optional exactly when its type is `@Nullable`.
final class StrictBinding {

    private static final int MOST_VIOLATIONS = 200;

    private final ObjectMapper mapper;
    private final Validator validator;
    private final List<Violation> violations = new ArrayList<>();
    private int faults;

    StrictBinding(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    List<Violation> violations() {
        return violations;
    }

    /// @return the bound value, or null when there are violations below the pointer
    @Nullable
    Object bind(JsonNode node, JavaType type, JsonPointer pointer) {
        if (isTakenAsItIs(type)) {
            return node;
        }
        if (node instanceof Unreadable unreadable) {
            return wrong(pointer, unreadable.reason());
        }
        if (type.getRawClass().isRecord() && !Scalars.isWrittenAsText(type.getRawClass())) {
            return record(node, type, pointer);
        }
        if (type.isCollectionLikeType()) {
            return collection(node, type, pointer);
        }
        if (type.isMapLikeType()) {
            return map(node, type, pointer);
        }
        return scalar(node, type, pointer, Scalars.Form.PLAIN);
    }

    /// A record of a batch, which is bound on its own.
    private static boolean isTakenAsItIs(JavaType type) {
        return type.getRawClass() == JsonNode.class;
    }

    private @Nullable Object record(JsonNode node, JavaType type, JsonPointer pointer) {
        if (!node.isObject()) {
            return wrong(pointer, "must be an object");
        }
        var shape = RecordShape.of(type.getRawClass());
        if (shape.flat()) {
            var right = right(node, shape);
            if (right != null) {
                return right;
            }
        }
        var before = faults;
        refuseUnknown(node, shape.names(), pointer);
        var values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            var component = shape.components().get(i);
            values[i] = component(node.get(component.name()), component, type.getRawClass(), pointer);
        }
        return faults > before ? null : instance(shape.constructor(), values, pointer);
    }

    /// The record, when nothing is wrong with it. One validation of the whole costs less than one for each component;
    /// that is left to records whose faults are to be named.
    private @Nullable Object right(JsonNode node, RecordShape shape) {
        if (!node.properties().stream().map(Map.Entry::getKey).allMatch(shape.names()::contains)) {
            return null;
        }
        var values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            var component = shape.components().get(i);
            var value = node.get(component.name());
            if (value == null || value.isNull()) {
                if (!component.optional()) {
                    return null;
                }
            } else {
                try {
                    values[i] = isTakenAsItIs(component.type())
                            ? value
                            : Scalars.read(value, component.type().getRawClass(), component.form());
                } catch (IllegalArgumentException fault) {
                    return null;
                }
            }
        }
        try {
            var record = shape.constructor().newInstance(values);
            return validator.validate(record).isEmpty() ? record : null;
        } catch (ReflectiveOperationException refused) {
            return null;
        }
    }

    private void refuseUnknown(JsonNode node, Set<String> known, JsonPointer pointer) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                wrong(
                        pointer.appendProperty(name),
                        "is not known here. Known are " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    private @Nullable Object component(
            @Nullable JsonNode node, RecordShape.Component component, Class<?> owner, JsonPointer pointer) {
        if (node == null || node.isNull()) {
            return component.optional() ? null : wrong(pointer.appendProperty(component.name()), "is required");
        }
        var place = pointer.appendProperty(component.name());
        var before = faults;
        var value = component.form() == Scalars.Form.PLAIN
                ? bind(node, component.type(), place)
                : scalar(node, component.type(), place, component.form());
        if (faults == before && isConstrained(owner, component)) {
            for (var fault : validator.validateValue(owner, component.name(), value)) {
                note(ConstraintPath.below(pointer, fault.getPropertyPath()), fault.getMessage());
            }
        }
        return value;
    }

    private boolean isConstrained(Class<?> owner, RecordShape.Component component) {
        return validator.getConstraintsForClass(owner).getConstraintsForProperty(component.name()) != null;
    }

    private @Nullable Object instance(Constructor<?> constructor, Object[] values, JsonPointer pointer) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException invariant) {
                return wrong(pointer, String.valueOf(invariant.getMessage()));
            }
            throw new IllegalStateException(constructor + " failed", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(constructor + " failed", impossible);
        }
    }

    private @Nullable Object collection(JsonNode node, JavaType type, JsonPointer pointer) {
        if (!node.isArray()) {
            return wrong(pointer, "must be an array");
        }
        var values = new ArrayList<@Nullable Object>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(element(node.get(i), type.getContentType(), pointer.appendIndex(i)));
        }
        if (!Set.class.isAssignableFrom(type.getRawClass())) {
            return values;
        }
        var distinct = new LinkedHashSet<>(values);
        return distinct.size() < values.size() && !values.contains(null)
                ? wrong(pointer, "must not repeat an item")
                : distinct;
    }

    private Object map(JsonNode node, JavaType type, JsonPointer pointer) {
        if (!node.isObject()) {
            wrong(pointer, "must be an object");
            return Map.of();
        }
        var values = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        node.properties().forEach(entry -> {
            var place = pointer.appendProperty(entry.getKey());
            var name = mapper.getNodeFactory().textNode(entry.getKey());
            var key = scalar(name, type.getKeyType(), place, Scalars.Form.PLAIN);
            if (values.containsKey(key) && key != null) {
                wrong(place, "must be given once");
            }
            values.put(key, element(entry.getValue(), type.getContentType(), place));
        });
        return values;
    }

    private @Nullable Object element(JsonNode node, JavaType type, JsonPointer place) {
        return node.isNull() && !isTakenAsItIs(type) ? wrong(place, "must not be null") : bind(node, type, place);
    }

    private @Nullable Object scalar(JsonNode node, JavaType type, JsonPointer pointer, Scalars.Form form) {
        try {
            return Scalars.read(node, type.getRawClass(), form);
        } catch (IllegalArgumentException fault) {
            return wrong(pointer, String.valueOf(fault.getMessage()));
        }
    }

    private @Nullable Object wrong(JsonPointer pointer, String message) {
        note(pointer.toString(), message);
        return null;
    }

    /// An answer names so many faults as somebody reads.
    private void note(String pointer, String message) {
        faults++;
        if (faults <= MOST_VIOLATIONS) {
            violations.add(new Violation(pointer, message));
        }
    }
}
