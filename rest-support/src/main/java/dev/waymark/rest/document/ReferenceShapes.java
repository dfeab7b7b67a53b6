package dev.waymark.rest.document;

import dev.waymark.rest.reference.ForeignReference;
import dev.waymark.rest.reference.ReferenceName;
import dev.waymark.rest.reference.RefersTo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/// Documents what stands beside an id because of {@link RefersTo}.
final class ReferenceShapes {

    private static final DotName REFERS_TO = DotName.createSimple(RefersTo.class);
    private static final DotName FOREIGN = DotName.createSimple(ForeignReference.class);

    private final IndexView index;

    ReferenceShapes(IndexView index) {
        this.index = index;
    }

    void describe(Schema schema, ClassInfo type) {
        var properties = new LinkedHashMap<String, Schema>();
        schema.getProperties().forEach((name, property) -> {
            properties.put(name, property);
            var field = type.field(name);
            var refers = field == null ? null : field.annotation(REFERS_TO);
            if (refers != null) {
                var kind = kind(refers);
                var several = property.getItems() != null;
                var beside = several ? ReferenceName.besideIds(name) : ReferenceName.besideId(name);
                properties.put(beside, several ? severalOf(kind) : oneOf(kind));
                if (isRequired(field, kind, several)) {
                    RecordShapes.require(schema, beside);
                }
            }
        });
        schema.setProperties(properties);
    }

    private ClassInfo kind(AnnotationInstance refers) {
        return Objects.requireNonNull(
                index.getClassByName(refers.value().asClass().name()));
    }

    private static boolean isRequired(FieldInfo field, ClassInfo kind, boolean several) {
        return !RecordShapes.nullable(field) && (several || !isForeign(kind));
    }

    private static Schema oneOf(ClassInfo kind) {
        var description = isForeign(kind)
                ? "What people call it; absent where the service that names it does not answer or no longer shows it"
                : "What people call it";
        return reference(kind).description(description);
    }

    private static Schema severalOf(ClassInfo kind) {
        var description = isForeign(kind)
                ? "What people call them, in the same order; without those that the service that names them no longer"
                        + " shows, and empty where it does not answer"
                : "What people call them, in the same order";
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.ARRAY))
                .items(reference(kind))
                .description(description);
    }

    private static Schema reference(ClassInfo kind) {
        return OASFactory.createSchema().ref("#/components/schemas/" + kind.simpleName());
    }

    private static boolean isForeign(ClassInfo kind) {
        return kind.interfaceNames().contains(FOREIGN);
    }
}
