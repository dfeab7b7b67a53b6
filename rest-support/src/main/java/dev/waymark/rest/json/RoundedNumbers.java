package dev.waymark.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.NumberSerializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.waymark.rest.number.FullPrecision;
import dev.waymark.rest.number.Precision;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Writes the numbers of answers as [Precision] rounds them, but for what is of [FullPrecision].
@Singleton
public class RoundedNumbers implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule(RoundedNumbers.class.getName())
                .addSerializer(Double.class, new Rounded())
                .addSerializer(Double.TYPE, new Rounded()));
    }

    /// A copy of the mapper that rounds nothing, for what is stored or read back by ourselves.
    public static ObjectMapper without(ObjectMapper mapper) {
        return mapper.copy()
                .registerModule(new SimpleModule("all digits")
                        .addSerializer(Double.class, new NumberSerializers.DoubleSerializer(Double.class))
                        .addSerializer(Double.TYPE, new NumberSerializers.DoubleSerializer(Double.TYPE)));
    }

    private static final class Rounded extends StdSerializer<Double> implements ContextualSerializer {

        private static final long serialVersionUID = 1;
        private static final JsonSerializer<?> ALL_DIGITS = new NumberSerializers.DoubleSerializer(Double.class);

        Rounded() {
            super(Double.class);
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
            var full = property != null
                    && (property.getAnnotation(FullPrecision.class) != null
                            || property.getContextAnnotation(FullPrecision.class) != null);
            return full ? ALL_DIGITS : this;
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Precision.rounded(value));
        }
    }
}
