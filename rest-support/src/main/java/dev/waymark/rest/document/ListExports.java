package dev.waymark.rest.document;

import dev.waymark.rest.page.Export;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/// Lists that are also answered as lines: the generator gives every media type the schema of the JSON page.
final class ListExports {

    private ListExports() {}

    static void describe(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        if (answer == null || answer.getContent() == null || !isExported(answer.getContent())) {
            return;
        }
        lines(answer.getContent(), Export.NDJSON, "One item of the page a line, as JSON");
        lines(answer.getContent(), Export.CSV, "A line of names, then one item of the page a line (RFC 4180)");
        answer.addHeader(
                Export.NEXT_CURSOR,
                SuccessHeaders.header("Of lines, what `nextCursor` says in JSON; absent on the last page"));
    }

    private static boolean isExported(Content content) {
        return content.hasMediaType(Export.NDJSON) || content.hasMediaType(Export.CSV);
    }

    private static void lines(Content content, String mediaType, String description) {
        if (content.hasMediaType(mediaType)) {
            content.getMediaType(mediaType).setSchema(Shapes.text().description(description));
        }
    }
}
