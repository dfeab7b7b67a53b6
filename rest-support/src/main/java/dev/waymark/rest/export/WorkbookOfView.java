package dev.waymark.rest.export;

import dev.waymark.rest.format.Format;
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

/// Writes the rows of a view as a workbook. It says when it was made, so it has no entity tag.
@Provider
@Produces(Format.WORKBOOK)
public class WorkbookOfView implements MessageBodyWriter<Record> {

    private static final String SHEET = "table";

    private final JsonRows json;

    public WorkbookOfView(JsonRows json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() && type != Page.class;
    }

    @Override
    public void writeTo(
            Record view,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        var rows = RowsOfView.of(view.getClass());
        var table = Table.workbook(rows.type(), SHEET, stream);
        table.write(json.of(view, rows.property()));
        table.end();
    }
}
