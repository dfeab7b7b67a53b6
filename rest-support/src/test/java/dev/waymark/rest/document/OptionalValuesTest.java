package dev.waymark.rest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class OptionalValuesTest {

    private final Schema goal = object("Weight of a goal").addRequired("title");
    private final Schema place = object("A place").addRequired("name");
    private final Schema seen = object("Only answered");
    private final OpenAPI document = OASFactory.createOpenAPI()
            .components(OASFactory.createComponents()
                    .addSchema("Goal", goal)
                    .addSchema("Place", place)
                    .addSchema("Seen", seen));

    OptionalValuesTest() {
        goal.addProperty("title", text()).addProperty("note", text()).addProperty("place", ref("Place"));
        place.addProperty("name", text()).addProperty("floor", text());
        seen.addProperty("note", text());
    }

    @Test
    void nullIsAllowedExactlyWhereSomethingMayBeAbsentFromARequest() {
        sent("application/json");

        OptionalValues.describe(document);

        assertThat(goal.getProperties().get("title").getType()).containsExactly(SchemaType.STRING);
        assertThat(goal.getProperties().get("note").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(goal.getProperties().get("place").getAnyOf()).hasSize(2);
        assertThat(place.getProperties().get("floor").getType()).containsExactly(SchemaType.STRING, SchemaType.NULL);
        assertThat(seen.getProperties().get("note").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void aChangeRemovesWithNullAlsoWithinAnObject() {
        var operation = sent("application/merge-patch+json");

        OptionalValues.describe(document);
        PatchShapes.describe(document.getComponents(), operation);
        PatchShapes.removeUnnamed(document);

        var schemas = document.getComponents().getSchemas();
        assertThat(schemas).containsOnlyKeys("GoalPatch", "Place", "PlacePatch", "Seen");
        assertThat(schemas.get("GoalPatch").getDescription()).contains("a property left out keeps its value");
        assertThat(schemas.get("PlacePatch").getRequired()).isNull();
        assertThat(schemas.get("GoalPatch").getProperties().get("title").getType())
                .containsExactly(SchemaType.STRING);
        assertThat(schemas.get("GoalPatch").getProperties().get("place").getAnyOf().stream()
                        .map(Schema::getRef))
                .containsExactly("#/components/schemas/PlacePatch", null);
    }

    private Operation sent(String mediaType) {
        var content = OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(ref("Goal")));
        var operation = OASFactory.createOperation()
                .requestBody(OASFactory.createRequestBody().content(content));
        document.paths(OASFactory.createPaths()
                .addPathItem("/goals", OASFactory.createPathItem().PATCH(operation)));
        return operation;
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
