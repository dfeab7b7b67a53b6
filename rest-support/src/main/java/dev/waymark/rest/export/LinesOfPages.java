package dev.waymark.rest.export;

import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.FollowingPages;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.table.Table;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Writes lists as lines or as a sheet, page by page: the whole list unless the caller chose a page. When a page fails,
/// the connection is closed, so that nobody takes the part before for the whole.
@Provider
@Produces({Format.LINES_OF_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
public class LinesOfPages implements MessageBodyWriter<Page<?>> {

    private static final String SHEET = "list";

    private final FollowingPages pages;
    private final JsonRows json;

    public LinesOfPages(FollowingPages pages, JsonRows json) {
        this.pages = pages;
        this.json = json;
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
        pages.cursorBehind(page).ifPresent(cursor -> headers.putSingle(Page.NEXT_CURSOR, cursor));
        try {
            write(page, genericType, mediaType, stream);
        } catch (IOException | RuntimeException broken) {
            BrokenAnswer.breakOff();
            throw broken;
        }
    }

    private void write(Page<?> page, Type genericType, MediaType mediaType, OutputStream stream) throws IOException {
        if (Format.NDJSON.isOf(mediaType)) {
            writeLines(page, stream);
        } else {
            var row = RowsOfView.item(genericType);
            write(page, Format.CSV.isOf(mediaType) ? Table.csv(row, stream) : Table.workbook(row, SHEET, stream));
        }
    }

    private void writeLines(Page<?> page, OutputStream stream) throws IOException {
        pages.write(page, items -> {
            for (var line : json.linesOf(items)) {
                stream.write(line);
                stream.write('\n');
            }
        });
    }

    private void write(Page<?> page, Table table) throws IOException {
        pages.write(page, items -> table.write(json.of(items)));
        table.end();
    }
}
