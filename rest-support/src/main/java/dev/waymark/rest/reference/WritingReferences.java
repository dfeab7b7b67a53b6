package dev.waymark.rest.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes beside an id what people call the thing, where the writer was told.
@Singleton
public class WritingReferences implements ObjectMapperCustomizer {

    private static final String FOUND = FoundReferences.class.getName();

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("references").setSerializerModifier(new BesideIds()));
    }

    public static ObjectWriter writer(ObjectMapper mapper, FoundReferences found) {
        return mapper.writer().withAttribute(FOUND, found);
    }

    private static final class BesideIds extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            return new ArrayList<>(properties.stream()
                    .flatMap(property -> {
                        var refers = property.getAnnotation(RefersTo.class);
                        return refers == null
                                ? Stream.of(property)
                                : Stream.of(property, new Beside(property, refers.value()));
                    })
                    .toList());
        }
    }

    private static final class Beside extends BeanPropertyWriter {

        private static final long serialVersionUID = 1;

        private final Class<? extends Reference> kind;

        Beside(BeanPropertyWriter id, Class<? extends Reference> kind) {
            super(id, PropertyName.construct(beside(id)));
            this.kind = kind;
        }

        private static String beside(BeanPropertyWriter id) {
            return id.getType().isCollectionLikeType()
                    ? ReferenceName.besideIds(id.getName())
                    : ReferenceName.besideId(id.getName());
        }

        @Override
        public void serializeAsField(Object view, JsonGenerator json, SerializerProvider provider) throws Exception {
            if (provider.getAttribute(FOUND) instanceof FoundReferences found) {
                switch (get(view)) {
                    case UUID id -> write(besides(found.of(kind, id), view), json, provider);
                    case Set<?> ids ->
                        write(found.of(kind, ids.stream().sorted().toList()), json, provider);
                    case Collection<?> ids -> write(found.of(kind, ids), json, provider);
                    case null, default -> {}
                }
            }
        }

        private static @Nullable Reference besides(@Nullable Reference found, Object view) {
            return found == null ? null : found.beside(view);
        }

        private void write(@Nullable Object reference, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (reference != null) {
                json.writeFieldName(getName());
                provider.defaultSerializeValue(reference, json);
            }
        }
    }
}
