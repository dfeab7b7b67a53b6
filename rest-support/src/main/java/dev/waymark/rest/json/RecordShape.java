package dev.waymark.rest.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What binding needs to know of a record class. It is found out once: reading annotations costs more than binding.
///
/// @param flat whether no component is a record, a collection or a map
record RecordShape(List<Component> components, Set<String> names, Constructor<?> constructor, boolean flat) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /// @param optional whether it may be left out
    record Component(String name, JavaType type, boolean optional, Scalars.Form form) {

        static Component of(RecordComponent component) {
            return new Component(
                    component.getName(),
                    TypeFactory.defaultInstance().constructType(component.getGenericType()),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    Scalars.Form.of(component));
        }
    }

    private static boolean isFlat(JavaType type) {
        return !type.isContainerType()
                && (!type.getRawClass().isRecord() || Scalars.isWrittenAsText(type.getRawClass()));
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape read(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            var read = Arrays.stream(components).map(Component::of).toList();
            return new RecordShape(
                    read,
                    read.stream().map(Component::name).collect(Collectors.toUnmodifiableSet()),
                    constructor,
                    read.stream().map(Component::type).allMatch(RecordShape::isFlat));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
    }
}
