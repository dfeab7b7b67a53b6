package dev.waymark.kubernetes;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fields that no model knows: the models keep them in `additionalProperties`.
final class UnknownFields {

    private final List<String> found = new ArrayList<>();

    private UnknownFields() {}

    static List<String> of(Object bean) {
        var search = new UnknownFields();
        search.walk(bean.getClass().getSimpleName(), bean);
        return search.found;
    }

    private void walk(String path, @Nullable Object value) {
        switch (value) {
            case List<?> list -> list.forEach(element -> walk(path + "[]", element));
            case Map<?, ?> map -> map.forEach((key, element) -> walk(path + "." + key, element));
            case GenericKubernetesResource _ -> {}
            case null -> {}
            case Object bean
            when bean.getClass().getName().startsWith("io.fabric8.")
                    && !bean.getClass().isEnum() -> walkBean(path, bean);
            default -> {}
        }
    }

    private void walkBean(String path, Object bean) {
        for (Method getter : bean.getClass().getMethods()) {
            if (getter.getParameterCount() > 0 || !getter.getName().startsWith("get")) {
                continue;
            }
            Object value = value(bean, getter);
            if (!getter.getName().equals("getAdditionalProperties")) {
                walk(path + "." + getter.getName().substring(3), value);
            } else if (value instanceof Map<?, ?> unknown) {
                unknown.keySet().forEach(field -> found.add(path + "." + field));
            }
        }
    }

    private static @Nullable Object value(Object bean, Method getter) {
        try {
            return getter.invoke(bean);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }
}
