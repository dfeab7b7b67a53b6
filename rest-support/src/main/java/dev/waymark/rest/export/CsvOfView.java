package dev.waymark.rest.export;

import dev.waymark.rest.format.Format;
import dev.waymark.rest.format.Rendering;
import dev.waymark.rest.table.Table;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Writes the rows of a view as CSV. They are in memory anyway, so the content has an entity tag.
@Singleton
public class CsvOfView implements Rendering {

    private final JsonRows json;

    public CsvOfView(JsonRows json) {
        this.json = json;
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public Optional<byte[]> of(ContainerRequestContext request, Object view) {
        var rows = RowsOfView.of(view.getClass());
        var content = new ByteArrayOutputStream();
        try {
            var table = Table.csv(rows.type(), content);
            table.write(json.of((Record) view, rows.property()));
            table.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(content.toByteArray());
    }
}
