package dev.waymark.rest.document;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The body of a PATCH has the properties of the record that it changes, none of them required.
final class PatchShapes {

    private PatchShapes() {}

    static void describe(Components components, Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) {
            return;
        }
        body.getContent().getMediaTypes().forEach((mediaType, content) -> {
            var schema = content.getSchema();
            if (DocumentManners.isPatch(body.getContent().getMediaTypes()) && schema.getRef() != null) {
                content.setSchema(OASFactory.createSchema()
                        .ref("#/components/schemas/" + patchOf(components, Shapes.nameOf(schema.getRef()))));
            }
        });
    }

    private static String patchOf(Components components, String name) {
        var patch = name + "Patch";
        var whole = Objects.requireNonNull(components.getSchemas().get(name), name);
        components.addSchema(
                patch,
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.OBJECT))
                        .description("Change of some properties (RFC 7396): null removes, absent stays. "
                                + whole.getDescription())
                        .properties(whole.getProperties()));
        return patch;
    }
}
