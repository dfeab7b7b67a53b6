package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OlderRenderingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"type\":\"string\",\"examples\":[\"a\",\"b\"]} | {\"type\":\"string\",\"example\":\"a\"}",
                "{\"exclusiveMinimum\":0} | {\"exclusiveMinimum\":true,\"minimum\":0}",
                "{\"exclusiveMaximum\":1.5} | {\"exclusiveMaximum\":true,\"maximum\":1.5}",
                "{\"type\":[\"string\",\"null\"]} | {\"type\":\"string\",\"nullable\":true}",
                "{\"anyOf\":[{\"$ref\":\"#/a\"},{\"type\":\"null\"}]} |"
                        + " {\"nullable\":true,\"allOf\":[{\"$ref\":\"#/a\"}]}",
                "{\"const\":\"a\"} | {\"enum\":[\"a\"]}",
                "{\"$ref\":\"#/a\",\"type\":\"object\"} | {\"$ref\":\"#/a\"}",
                "{\"$ref\":\"#/a\",\"type\":\"object\",\"description\":\"b\"} |"
                        + " {\"description\":\"b\",\"allOf\":[{\"$ref\":\"#/a\"}]}",
                "{\"properties\":{\"examples\":{\"type\":\"string\"}}} |"
                        + " {\"properties\":{\"examples\":{\"type\":\"string\"}}}",
                "{\"properties\":{\"example\":{\"type\":\"string\",\"examples\":[\"a\"]}}} |"
                        + " {\"properties\":{\"example\":{\"type\":\"string\",\"example\":\"a\"}}}"
            })
    void aSchemaSaysTheSameInTheWordsOf30(String newer, String older) throws JsonProcessingException {
        var document =
                JSON.readTree("{\"openapi\":\"3.1.0\",\"components\":{\"schemas\":{\"A\":%s}}}".formatted(newer));

        var rendered = OlderRendering.of(document);

        assertThat(rendered.path("openapi").asText()).isEqualTo("3.0.3");
        assertThat(rendered.at("/components/schemas/A")).isEqualTo(JSON.readTree(older));
    }

    @Test
    void anExampleIsNotTakenForASchema() throws JsonProcessingException {
        var body = "{\"example\":{\"const\":\"x\",\"type\":[\"null\",\"a\"]}}";
        var document = JSON.readTree("{\"openapi\":\"3.1.0\",\"content\":%s}".formatted(body));

        assertThat(OlderRendering.of(document).path("content")).isEqualTo(JSON.readTree(body));
    }

    @Test
    void theNewerDocumentStaysAsItIs() {
        var merged = Documents.merged();
        var before = merged.deepCopy();

        OlderRendering.of(merged);

        assertThat(merged).isEqualTo(before);
    }

    /// OpenAPI 3.0.3: `nullable` is true only where a type is given in the same schema.
    @Test
    void whatMayBeNullNamesTheTypeOfTheSchemaThatItRefersTo() throws JsonProcessingException {
        var document = JSON.readTree("""
                {"openapi": "3.1.0", "components": {"schemas": {
                 "A": {"type": "object"},
                 "B": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}}}}""");

        assertThat(OlderRendering.of(document).at("/components/schemas/B")).isEqualTo(JSON.readTree("""
                {"type": "object", "nullable": true, "allOf": [{"$ref": "#/components/schemas/A"}]}"""));
    }
}
