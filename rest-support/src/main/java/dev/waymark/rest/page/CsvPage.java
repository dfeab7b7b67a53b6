package dev.waymark.rest.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.format.Format;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a page of flat records as CSV, below a line of their properties' names.
@Provider
@Produces(Format.LINES_OF_VALUES)
public class CsvPage implements MessageBodyWriter<Page<?>> {

    private final ObjectMapper mapper;

    public CsvPage(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page<?> page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        if (page.nextCursor() != null) {
            headers.putSingle(Page.NEXT_CURSOR, page.nextCursor());
        }
        var names = names(genericType);
        var text = new StringBuilder(new CsvLine(List.copyOf(names)).text());
        for (var item : page.items()) {
            text.append(line(names, mapper.valueToTree(item)).text());
        }
        stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Type page) {
        if (page instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> item) {
            return Arrays.stream(item.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        throw new IllegalStateException("%s does not say of what it is a page".formatted(page));
    }

    private static CsvLine line(List<String> names, JsonNode item) {
        var fields = new ArrayList<@Nullable Object>();
        for (var name : names) {
            var value = item.path(name);
            fields.add(value.isMissingNode() ? null : value.isNumber() ? value.numberValue() : value.asText());
        }
        return new CsvLine(fields);
    }
}
