package dev.waymark.rest.reference;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Collects the ids that a view names things by, in the records, lists and maps that it consists of.
final class ReferringComponents {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .toList();
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private final Map<Class<?>, Set<UUID>> ids = new HashMap<>();

    private ReferringComponents() {}

    /// @return the ids by what stands beside them
    static Map<Class<?>, Set<UUID>> of(Object shown) {
        var components = new ReferringComponents();
        components.collect(shown);
        return components.ids;
    }

    private void collect(@Nullable Object shown) {
        switch (shown) {
            case Record view -> COMPONENTS.get(view.getClass()).forEach(component -> collect(view, component));
            case Collection<?> several -> several.forEach(this::collect);
            case Map<?, ?> several -> several.values().forEach(this::collect);
            case null, default -> {}
        }
    }

    private void collect(Record view, RecordComponent component) {
        var value = value(view, component);
        var refers = component.getAccessor().getAnnotation(RefersTo.class);
        if (refers == null) {
            collect(value);
        } else {
            var named = ids.computeIfAbsent(refers.value(), kind -> new HashSet<>());
            switch (value) {
                case UUID id -> named.add(id);
                case Collection<?> several -> several.forEach(id -> named.add((UUID) id));
                case null, default -> {}
            }
        }
    }

    private static @Nullable Object value(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(
                    "%s of %s cannot be read".formatted(component, view.getClass()), unreadable);
        }
    }
}
