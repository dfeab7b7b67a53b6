package dev.waymark.rest.answer;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SequencedCollection;
import java.util.Set;

/// Writes the elements of a set and the keys of a map in one order, so that the same thing is written as the same bytes
/// by every instance: the order in which a hash table gives its elements differs from process to process.
@Singleton
public class StableOrder implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        mapper.registerModule(new SimpleModule("stable-order").setSerializerModifier(new SortingSets()));
    }

    private static final class SortingSets extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonSerializer<?> modifyCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonSerializer<?> serializer) {
            return type.isTypeOrSubTypeOf(Set.class) && !type.isTypeOrSubTypeOf(SequencedCollection.class)
                    ? new StdDelegatingSerializer(new Sorting(type))
                    : serializer;
        }
    }

    private record Sorting(CollectionType type) implements Converter<Object, Object> {

        /// Sets of what has no order of its own stay as they are.
        @Override
        public List<?> convert(Object elements) {
            var set = (Set<?>) elements;
            return set.stream().allMatch(Comparable.class::isInstance)
                    ? set.stream().sorted().toList()
                    : List.copyOf(set);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return type;
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructCollectionType(List.class, type.getContentType());
        }
    }
}
