package dev.waymark.rest.document;

import dev.waymark.rest.page.ListParameters;
import dev.waymark.rest.page.ListParameters.Filter;
import dev.waymark.rest.page.Listed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/// Documents the query parameters that a list has because of {@link Listed}, with the schemas of the properties that
/// they compare with.
final class ListQueries {

    private static final DotName LISTED = DotName.createSimple(Listed.class);

    private final Map<String, ListParameters> lists = new HashMap<>();

    ListQueries(IndexView index) {
        index.getAnnotations(LISTED).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .forEach(annotation -> lists.put(annotation.target().asMethod().name(), parameters(annotation)));
    }

    void describe(Components components, Operation operation) {
        var list = lists.get(operation.getOperationId());
        if (list == null) {
            return;
        }
        var item = item(components, operation);
        list.filters().forEach(filter -> operation.addParameter(filter(filter, item)));
        if (!list.text().isEmpty()) {
            operation.addParameter(query(
                    ListParameters.TEXT,
                    "Only items with this text in %s, whatever its case; up to %d characters"
                            .formatted(quoted(list.text(), " or "), ListParameters.LONGEST_TEXT),
                    Shapes.text().maxLength(ListParameters.LONGEST_TEXT)));
        }
        operation.addParameter(query(
                ListParameters.SORT,
                "Sort key; a leading minus sorts in descending order; default `%s`"
                        .formatted(list.orders().getFirst()),
                Shapes.text().enumeration(List.copyOf(list.orders()))));
    }

    private static Parameter filter(Filter filter, Map<String, Schema> item) {
        var property = item.get(filter.property());
        if (property == null) {
            throw new IllegalStateException("no item of the list has the property " + filter.property());
        }
        return filter.member()
                ? query(
                        filter.parameter(),
                        "Only items with this among their `%s`".formatted(filter.property()),
                        property.getItems())
                : query(filter.parameter(), "Only items with this `%s`".formatted(filter.property()), plain(property));
    }

    /// The type of a property without its description as a property.
    private static Schema plain(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema().ref(property.getRef());
        }
        if (property.getAllOf() != null) {
            return plain(property.getAllOf().getFirst());
        }
        return OASFactory.createSchema()
                .type(property.getType())
                .format(property.getFormat())
                .pattern(property.getPattern())
                .enumeration(property.getEnumeration());
    }

    /// The properties of an item, and of the objects in it.
    private static Map<String, Schema> item(Components components, Operation operation) {
        var page = operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType("application/json")
                .getSchema();
        var items = properties(components, page).getOrDefault("items", page).getItems();
        var own = properties(components, items);
        var properties = new HashMap<String, Schema>();
        own.values().forEach(property -> properties.putAll(properties(components, property)));
        properties.putAll(own);
        return properties;
    }

    /// The properties of the object that a schema refers to; none of another schema.
    private static Map<String, Schema> properties(Components components, Schema schema) {
        var object = schema.getRef() == null
                ? null
                : Objects.requireNonNull(components.getSchemas()).get(Shapes.nameOf(schema.getRef()));
        return object == null || object.getProperties() == null ? Map.of() : object.getProperties();
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }

    private static String quoted(List<String> properties, String between) {
        return properties.stream().map("`%s`"::formatted).collect(Collectors.joining(between));
    }

    private static ListParameters parameters(AnnotationInstance listed) {
        return ListParameters.of(
                names(listed, "filters"), names(listed, "members"), names(listed, "text"), names(listed, "sorts"));
    }

    private static List<String> names(AnnotationInstance listed, String member) {
        var value = listed.value(member);
        return value == null ? List.of() : List.of(value.asStringArray());
    }
}
