package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Spectral and Redocly find nothing to complain of in the document, and would if there were.
@Execution(ExecutionMode.CONCURRENT)
class LintIT {

    private static final String CYCLE = "/v1/cycles/{cycleId}";

    @Test
    void spectralFindsNoFault() throws IOException {
        spectral(Tools.document()).succeeds();
    }

    @Test
    void redoclyFindsNoFault() throws IOException {
        redocly(Tools.document()).succeeds();
    }

    @Test
    void spectralNamesAnOperationThatLacksItsRefusals() throws IOException {
        var document = excerpt(CYCLE);
        ((ObjectNode) document.at("/paths").path(CYCLE).at("/get/responses")).remove("401");

        var outcome = spectral(write("without-401.json", document.toString()));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.said()).contains(CYCLE, "401");
    }

    @Test
    void spectralNamesARequestWithoutBounds() throws IOException {
        var document = excerpt("/v1/cycles");
        ((ObjectNode) document.at("/components/schemas/CycleInput/properties/name")).remove("maxLength");

        var outcome = spectral(write("without-bounds.json", document.toString()));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.said()).contains("waymark-strings-that-come-in-are-bounded", "CycleInput", "name");
    }

    @Test
    void redoclyNamesADanglingReference() throws IOException {
        var document = excerpt(CYCLE);
        ((ObjectNode) document.at("/components/schemas")).remove("Cycle");

        var outcome = redocly(write("dangling.json", document.toString()));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.said()).contains("schemas/Cycle");
    }

    @Test
    void redoclyNamesAnExampleThatDoesNotFitItsSchema() throws IOException {
        var document = excerpt("/v1/cycles");
        var body = document.at("/paths").path("/v1/cycles").at("/post/requestBody/content/application~1json");
        ((ObjectNode) body.path("example")).put("cadenceDays", "often");

        var outcome = redocly(write("with-unfit-example.json", document.toString()));

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.said()).contains("cadenceDays");
    }

    /// The document with the operations of one path only: judged in a fraction of the time.
    private static ObjectNode excerpt(String path) throws IOException {
        var document = Tools.read(Tools.document());
        ((ObjectNode) document.get("paths")).retain(path);
        return document;
    }

    static Tools.Outcome spectral(Path document) {
        return Tools.npx(
                "spectral", "lint", document.toString(), "--ruleset", ".spectral.yaml", "--fail-severity", "warn");
    }

    static Tools.Outcome redocly(Path document) {
        return Tools.npx("redocly", "lint", document.toString(), "--config", "redocly.yaml");
    }

    private static Path write(String name, String document) throws IOException {
        return Files.writeString(Tools.work(name), document);
    }
}
