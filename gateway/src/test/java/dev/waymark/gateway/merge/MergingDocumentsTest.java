package dev.waymark.gateway.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.gateway.contract.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingDocumentsTest {

    @TempDir
    Path folder;

    @Test
    void writesTheDocumentWithTheVersionOfTheRelease() throws IOException {
        var output = folder.resolve("classes/openapi.json");

        MergingDocuments.main(
                output.toString(),
                "1.2.0-SNAPSHOT",
                examples(),
                write("assessment-service"),
                write("initiative-service"));

        var document = new ObjectMapper().readTree(output.toFile());
        assertThat(document.at("/info/version").asText()).isEqualTo("1.2.0");
        assertThat(document.path("paths").has("/v1/cycles/{cycleId}/initiatives"))
                .isTrue();
    }

    @Test
    void recordedExamplesTakeThePlaceOfAnOperationsOwn() throws IOException {
        var output = folder.resolve("openapi.json");
        var document = Documents.of("assessment-service").content().<ObjectNode>deepCopy();
        ((ObjectNode) document.at("/paths/~1v1~1cycles/post/requestBody/content/application~1json"))
                .putObject("examples")
                .putObject("own")
                .put("value", "made up");
        var file = Files.writeString(folder.resolve("assessment.json"), document.toString());

        MergingDocuments.main(output.toString(), "1", examples(), "assessment-service=" + file);

        var paths = new ObjectMapper().readTree(output.toFile()).path("paths");
        assertThat(paths.at("/~1v1~1cycles/get/responses/200/content/application~1json/example")
                        .toString())
                .isEqualTo("{\"items\":[]}");
        var request = paths.at("/~1v1~1cycles/post/requestBody/content/application~1json");
        assertThat(request.path("example").toString()).isEqualTo("{\"name\":\"2027\"}");
        assertThat(request.has("examples")).isFalse();
    }

    @Test
    void failsTheBuildAndNamesTheFaults() throws IOException {
        var spoilt = Documents.of("roadmap-service").content().<ObjectNode>deepCopy();
        ((ObjectNode) spoilt.at("/components/schemas/Money")).put("type", "string");
        var file = Files.writeString(folder.resolve("roadmap.json"), spoilt.toString());
        var assessment = write("assessment-service");
        var output = folder.resolve("openapi.json");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergingDocuments.main(
                        output.toString(), "1", examples(), assessment, "roadmap-service=" + file))
                .withMessageContaining("- schemas/Money means one thing in assessment-service");
        assertThat(output).doesNotExist();
    }

    @Test
    void anArgumentWithoutAServiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergingDocuments.main("out.json", "1", examples(), "document.json"))
                .withMessage("'document.json' is not service=path");
    }

    @Test
    void aServiceWithoutADocumentIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergingDocuments.main("out.json", "1", examples(), "roadmap-service=nowhere.json"))
                .withMessage(
                        "there is no document of roadmap-service: nowhere.json. Maybe package the services first.");
    }

    private String examples() throws IOException {
        return Files.writeString(folder.resolve("examples.json"), """
                {"listCycles": {"response": {"items": []}}, "createCycle": {"request": {"name": "2027"}}}""").toString();
    }

    private String write(String service) throws IOException {
        var file = folder.resolve(service + ".json");
        return service + "="
                + Files.writeString(file, Documents.of(service).content().toString());
    }
}
