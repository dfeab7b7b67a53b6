package dev.waymark.rest.document;

import dev.waymark.rest.reference.ReferenceName;
import dev.waymark.rest.reference.RefersTo;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/// Documents what stands beside an id because of {@link RefersTo}.
final class ReferenceShapes {

    private static final DotName REFERS_TO = DotName.createSimple(RefersTo.class);

    private ReferenceShapes() {}

    static void describe(Schema schema, ClassInfo type) {
        var properties = new LinkedHashMap<String, Schema>();
        schema.getProperties().forEach((name, property) -> {
            properties.put(name, property);
            var field = type.field(name);
            var refers = field == null ? null : field.annotation(REFERS_TO);
            if (refers != null) {
                var beside = ReferenceName.beside(name);
                properties.put(beside, reference(refers.value().asClass().name().withoutPackagePrefix(), property));
                if (!RecordShapes.nullable(field)) {
                    RecordShapes.require(schema, beside);
                }
            }
        });
        schema.setProperties(properties);
    }

    private static Schema reference(String name, Schema id) {
        var reference = OASFactory.createSchema().ref("#/components/schemas/" + name);
        return id.getItems() == null
                ? reference.description("What people call it")
                : OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.ARRAY))
                        .items(reference)
                        .description("What people call them, in the same order");
    }
}
