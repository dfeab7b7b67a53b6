package dev.waymark.rest.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/// The records of the suite say with `@Nullable` what may be absent; everything else is required, in the document as in
/// the code.
final class RecordShapes {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private final Map<String, ClassInfo> records = new HashMap<>();

    RecordShapes(IndexView index) {
        Collection<ClassInfo> known = index.getKnownClasses();
        known.stream().filter(ClassInfo::isRecord).forEach(type -> records.put(type.simpleName(), type));
    }

    void requireWhatIsNotNullable(@Nullable Map<String, Schema> schemas) {
        if (schemas == null) {
            return;
        }
        schemas.forEach((name, schema) -> {
            var type = records.get(name);
            if (type != null && schema.getProperties() != null) {
                type.fields().stream()
                        .filter(field -> schema.getProperties().containsKey(field.name()) && !nullable(field))
                        .forEach(field -> require(schema, field.name()));
            }
        });
    }

    private static void require(Schema schema, String property) {
        if (schema.getRequired() == null || !schema.getRequired().contains(property)) {
            schema.addRequired(property);
        }
    }

    private static boolean nullable(FieldInfo field) {
        return field.type().hasAnnotation(NULLABLE) || field.hasAnnotation(NULLABLE);
    }
}
