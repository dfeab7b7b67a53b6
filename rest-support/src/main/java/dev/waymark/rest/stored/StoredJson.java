package dev.waymark.rest.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/// Reads and writes columns of JSON in the version that their [StoredFormat] has.
public final class StoredJson implements FormatMapper {

    private static final String VERSION = "version";
    private static final String QUOTED_VERSION = "\"version\"";
    private static final String ITEMS = "items";

    private final ObjectMapper mapper;

    public StoredJson(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return type.getJavaTypeClass().cast(read(text.toString(), type.getJavaType()));
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return write(value, type.getJavaType());
    }

    public Object read(String text, Type type) {
        var conversions = conversions(type);
        var bound = mapper.constructType(type);
        try {
            return conversions.isEmpty() && !text.contains(QUOTED_VERSION)
                    ? mapper.readValue(text, bound)
                    : mapper.treeToValue(converted(mapper.readTree(text), conversions, bound), bound);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the stored JSON is no %s".formatted(bound.toCanonical()), unreadable);
        }
    }

    private static JsonNode converted(
            JsonNode stored, List<? extends OlderFormat> conversions, com.fasterxml.jackson.databind.JavaType bound) {
        var version = stored.path(VERSION).asInt(1);
        if (version > conversions.size() + 1) {
            throw new IllegalStateException("version %d of %s is stored, but this release knows only %d"
                    .formatted(version, bound.toCanonical(), conversions.size() + 1));
        }
        var content = version > 1 && bound.isCollectionLikeType() ? stored.path(ITEMS) : stored;
        for (var conversion : conversions.subList(version - 1, conversions.size())) {
            content = conversion.converted(content);
        }
        return content instanceof ObjectNode object ? object.without(VERSION) : content;
    }

    public String write(Object value, Type type) {
        var version = conversions(type).size() + 1;
        var bound = mapper.constructType(type);
        try {
            return version == 1
                    ? mapper.writerFor(bound).writeValueAsString(value)
                    : mapper.writeValueAsString(versioned(mapper.valueToTree(value), version));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("%s cannot be stored as JSON".formatted(bound.toCanonical()), impossible);
        }
    }

    private ObjectNode versioned(JsonNode content, int version) {
        var stored = content instanceof ObjectNode object ? object : mapper.createObjectNode();
        if (content.isArray()) {
            stored.set(ITEMS, content);
        }
        return stored.put(VERSION, version);
    }

    private static List<? extends OlderFormat> conversions(Type type) {
        var format = stored(type).getAnnotation(StoredFormat.class);
        return format == null
                ? List.of()
                : Arrays.stream(format.older()).map(StoredJson::conversion).toList();
    }

    /// The record of a column, or of the items of its list.
    private static Class<?> stored(Type type) {
        return switch (type) {
            case Class<?> one -> one;
            case ParameterizedType list ->
                stored(list.getActualTypeArguments()[list.getActualTypeArguments().length - 1]);
            default -> Object.class;
        };
    }

    private static OlderFormat conversion(Class<? extends OlderFormat> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    "%s needs a constructor without parameters".formatted(type.getName()), impossible);
        }
    }
}
