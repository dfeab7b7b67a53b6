package dev.waymark.gateway.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The schemas of the document are named by one rule, and the constants of its enums are described one by one.
class SchemaNamesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path MERGED = Path.of("target/classes/META-INF/waymark/openapi.json");
    private static final Pattern VERB = Pattern.compile("(Describe|Define|Submit|Create|Set|Open|Propose|Observe"
            + "|Override|Decide|Enrol|Start|Move|Adopt|Ask|Take|Fill|Waive|Weigh|Assume|Mine|Nominate)[A-Z]\\w*");

    private static final String CYCLES =
            """
            {"paths": {
              "/v1/cycles": {
                "get": {"responses": {"200": %2$s}},
                "post": {"operationId": "createCycle", "requestBody": %1$s, "responses": {"201": %3$s}}},
              "/v1/cycles/{id}": {
                "patch": {"operationId": "changeCycle", "requestBody": %4$s, "responses": {"200": %3$s}}}},
             "components": {"schemas": {
               "DescribeCycle": {}, "DescribeCyclePatch": {}, "PageCycleView": {}, "CycleState": {},
               "CycleView": {"properties": {"state": {"$ref": "#/components/schemas/CycleState"}}}}}}
            """.formatted(body("DescribeCycle"), body("PageCycleView"), body("CycleView"), body("DescribeCyclePatch"));

    @Test
    void anAnswerIsCalledByItsNounAndABodyAfterTheAnswer() throws IOException {
        var document = (ObjectNode) JSON.readTree(CYCLES);

        var names = SchemaNames.of(document);
        names.apply(document);

        assertThat(names.faults()).isEmpty();
        assertThat(document.at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("Cycle", "CycleInput", "CyclePage", "CyclePatch", "CycleState");
        assertThat(document.findValuesAsText("$ref"))
                .containsExactlyInAnyOrder(
                        "#/components/schemas/CyclePage",
                        "#/components/schemas/CycleInput",
                        "#/components/schemas/Cycle",
                        "#/components/schemas/CyclePatch",
                        "#/components/schemas/Cycle",
                        "#/components/schemas/CycleState");
    }

    @Test
    void twoSchemasOfOneNameAreAFault() throws IOException {
        var document = (ObjectNode) JSON.readTree(CYCLES);
        ((ObjectNode) document.at("/components/schemas"))
                .putObject("CycleStateView")
                .put("type", "string");

        assertThat(SchemaNames.of(document).faults())
                .containsExactly("schemas CycleState and CycleStateView would both be called CycleState."
                        + " Maybe list another name for one.");
    }

    @Test
    void aBodyOfTwoNamesOrOfNoneIsAFault() throws IOException {
        var document = (ObjectNode) JSON.readTree(CYCLES);
        var paths = (ObjectNode) document.path("paths");
        paths.putObject("/v1/other")
                .set(
                        "put",
                        JSON.readTree("{\"requestBody\": %s, \"responses\": {\"200\": %s}}"
                                .formatted(body("DescribeCycle"), body("Other"))));
        paths.putObject("/v1/none")
                .set(
                        "post",
                        JSON.readTree("{\"operationId\": \"act\", \"requestBody\": %s, \"responses\": {}}"
                                .formatted(body("Act"))));

        assertThat(SchemaNames.of(document).faults())
                .containsExactly(
                        "schema DescribeCycle would be called CycleInput and OtherInput. Maybe list its name.",
                        "schema Act is the body of act, which answers nothing that it could be called after."
                                + " Maybe list its name.");
    }

    @Test
    void noSchemaOfTheDocumentIsNamedByAVerbOrAsAView() throws IOException {
        assertThat(merged().at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .contains("Cycle", "CycleInput", "CyclePage", "CyclePatch")
                .filteredOn(name -> name.endsWith("View")
                        || name.matches("Page[A-Z].*")
                        || VERB.matcher(name).matches())
                .isEmpty();
    }

    @Test
    void everyConstantOfAnEnumIsDescribed() throws IOException {
        assertThat(EnumConstants.ofThisBuild().faults(merged().at("/components/schemas")))
                .as("Describe it in enum-constants.properties.")
                .isEmpty();
    }

    @Test
    void aConstantThatNobodyDescribesIsAFault() throws IOException {
        var schemas = JSON.readTree("{\"State\": {\"type\": \"string\", \"enum\": [\"ON\", \"OFF\"]}}");
        var constants = new EnumConstants(Map.of("State", "How it is", "State.ON", "It runs", "State.BROKEN", "Gone"));

        assertThat(constants.faults(schemas))
                .containsExactly("State.OFF is not described", "State.BROKEN is described, but no schema has it");
        constants.describe(schemas);
        assertThat(schemas.at("/State/description").asText()).isEqualTo("How it is:\n\n- `ON`: It runs");
        assertThat(schemas.at("/State/x-enum-descriptions/ON").asText()).isEqualTo("It runs");
    }

    private static String body(String schema) {
        return "{\"content\": {\"application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/%s\"}}}}"
                .formatted(schema);
    }

    private static JsonNode merged() throws IOException {
        return JSON.readTree(MERGED.toFile());
    }
}
