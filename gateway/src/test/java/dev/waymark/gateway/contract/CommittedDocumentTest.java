package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.gateway.merge.DocumentMerge;
import dev.waymark.gateway.routing.RouteTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The document that is reviewed and released is the one that the build makes. After a wanted change, write it again
/// with
/// `mvn verify -pl gateway -am -Dwaymark.contract.update`.
class CommittedDocumentTest {

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
    private static final Path OPERATIONS =
            Path.of("../assessment-service/src/main/resources/META-INF/waymark/operations.json");
    private static final Path MERGED = Path.of("target/classes/META-INF/waymark/openapi.json");

    @Test
    void theCommittedDocumentIsTheMergedOne() throws IOException {
        var text = PublishedDocument.yaml(merged()).text();
        if (System.getProperty("waymark.contract.update") != null) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, text);
        }

        assertThat(COMMITTED)
                .as("The API has changed. If that is wanted, run again with -Dwaymark.contract.update.")
                .hasContent(text);
    }

    /// The assessment service answers by them what somebody may do.
    @Test
    void theOperationsThatAssessmentServiceKnowsAreThoseOfTheDocument() throws IOException {
        var text = AccessOperations.of(merged());
        if (System.getProperty("waymark.contract.update") != null) {
            Files.createDirectories(OPERATIONS.getParent());
            Files.writeString(OPERATIONS, text);
        }

        assertThat(OPERATIONS)
                .as(
                        "Operations, their roles or grants have changed. If that is wanted, run again with -Dwaymark.contract.update.")
                .hasContent(text);
    }

    @Test
    void everyReaderOfYamlFindsTheSameDocument() throws IOException {
        YamlReaders.assertThatAllRead(PublishedDocument.yaml(merged()).text(), merged());
    }

    @Test
    void everyOperationOfAServiceCanBeRouted() throws IOException {
        var merged = merged();

        assertThat(RouteTable.of(merged).operations())
                .isNotEmpty()
                .hasSize(merged.findValues(DocumentMerge.SERVICE).size());
    }

    private static JsonNode merged() throws IOException {
        return new ObjectMapper().readTree(MERGED.toFile());
    }
}
