package dev.waymark.rest.document;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.format.Drawing;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/// Operations that answer in several formats: their parameters, and what the media types hold. The generator
/// gives every media type the schema of the JSON.
final class Formats {

    private final Map<String, List<String>> pictures = new HashMap<>();
    private final RecordShapes shapes;

    Formats(IndexView index, RecordShapes shapes) {
        this.shapes = shapes;
        for (var drawn : index.getAnnotations(DotName.createSimple(Drawn.class))) {
            pictures.put(
                    drawn.target().asMethod().name(),
                    Arrays.stream(drawn.value().asClassArray())
                            .map(type -> Drawing.name(type.name().toString()))
                            .toList());
        }
    }

    /// Operation ids are the names of methods.
    void describe(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        if (answer == null || answer.getContent() == null) {
            return;
        }
        var content = answer.getContent();
        var formats = Format.of(content.getMediaTypes().keySet());
        if (formats.isEmpty()) {
            return;
        }
        operation.addParameter(query(
                Format.PARAMETER,
                "Format of the answer, instead of the Accept header",
                Shapes.text()
                        .enumeration(formats.stream()
                                .map(Format::parameter)
                                .<Object>map(name -> name)
                                .toList())));
        for (var format : formats) {
            switch (format) {
                case JSON -> {}
                case NDJSON -> hold(content, format, "One item a line, as JSON");
                case CSV ->
                    hold(content, format, "A line of names, then a line for %s (RFC 4180)".formatted(rows(content)));
                case XLSX ->
                    holdBytes(
                            content,
                            format,
                            "A workbook with a typed cell for each value of %s".formatted(rows(content)));
                case ICS -> hold(content, format, "Events with their days (RFC 5545)");
                case SVG -> {
                    hold(content, format, "The same as a picture (SVG), with a title and a description in words");
                    operation.addParameter(width());
                    var drawn = pictures.getOrDefault(operation.getOperationId(), List.of());
                    if (drawn.size() > 1) {
                        operation.addParameter(picture(drawn));
                    }
                }
                case HTML ->
                    hold(content, format, "The same as a page to read and to print (HTML), which loads nothing");
            }
        }
        if (isPaged(operation)) {
            answer.addHeader(
                    Page.NEXT_CURSOR,
                    SuccessHeaders.header("Of lines that were asked for by page, what `nextCursor` says in JSON; absent"
                            + " on the last page"));
        }
        if (formats.stream().anyMatch(Format::isExport)) {
            answer.addHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    SuccessHeaders.header("Of what is kept as a file, its name; absent for JSON and pictures"));
        }
    }

    private static boolean isPaged(Operation operation) {
        return operation.getParameters().stream().anyMatch(parameter -> PageRequest.LIMIT.equals(parameter.getName()));
    }

    private static void holdBytes(Content content, Format format, String description) {
        content.getMediaType(format.mediaType())
                .setSchema(Shapes.text().format("binary").description(description));
    }

    /// What the rows of a table are.
    private String rows(Content content) {
        var answer = content.getMediaType(MediaType.APPLICATION_JSON).getSchema();
        return Optional.ofNullable(answer.getRef())
                .flatMap(schema -> shapes.tableRows(Shapes.nameOf(schema)))
                .map("each of `%s`"::formatted)
                .orElse("each item");
    }

    private static void hold(Content content, Format format, String description) {
        content.getMediaType(format.mediaType()).setSchema(Shapes.text().description(description));
    }

    private static Parameter width() {
        return query(
                Drawing.WIDTH,
                "Width of a picture, in pixels; without effect on other formats",
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.INTEGER))
                        .format("int32")
                        .minimum(BigDecimal.valueOf(Picture.NARROWEST))
                        .maximum(BigDecimal.valueOf(Picture.WIDEST))
                        .defaultValue(Picture.USUAL));
    }

    private static Parameter picture(List<String> names) {
        return query(
                Drawing.PICTURE,
                "Which of the pictures; without effect on other formats",
                Shapes.text().enumeration(List.copyOf(names)).defaultValue(names.getFirst()));
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }
}
