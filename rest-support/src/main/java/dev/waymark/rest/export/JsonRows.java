package dev.waymark.rest.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.waymark.rest.reference.FindingReferences;
import dev.waymark.rest.reference.WritingReferences;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Rows as the JSON of the answer has them, with the references beside their ids.
@Singleton
public class JsonRows {

    private final ObjectMapper mapper;
    private final FindingReferences references;

    public JsonRows(ObjectMapper mapper, FindingReferences references) {
        this.mapper = mapper;
        this.references = references;
    }

    /// @param items of a page
    List<JsonNode> of(List<?> items) throws IOException {
        var rows = new ArrayList<JsonNode>(items.size());
        for (var line : linesOf(items)) {
            rows.add(mapper.readTree(line));
        }
        return rows;
    }

    /// @param items of a page
    List<byte[]> linesOf(List<?> items) throws IOException {
        var writer = writer(items);
        var lines = new ArrayList<byte[]>(items.size());
        for (var item : items) {
            lines.add(writer.writeValueAsBytes(item));
        }
        return lines;
    }

    /// @param property the list of the view that holds the rows
    List<JsonNode> of(Record view, String property) throws IOException {
        var rows = mapper.readTree(writer(view).writeValueAsBytes(view)).path(property);
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private ObjectWriter writer(Object shown) {
        return WritingReferences.writer(mapper, references.in(shown));
    }
}
