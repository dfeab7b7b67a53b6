package dev.waymark.suite.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.local.sample.api.GatewayClient;
import dev.waymark.suite.AnswersAsDocumented;
import dev.waymark.suite.RunningSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The examples of the document are what the sample company sends and gets. After a wanted change, record them again
/// with
/// `-Dwaymark.examples.update`, and then the document with `-Dwaymark.contract.update`.
@ExtendWith(AnswersAsDocumented.class)
class ExamplesIT {

    private static final Path HOME = Path.of(System.getProperty("waymark.home"));
    private static final Path COMMITTED = HOME.resolve("gateway/openapi/examples.json");
    private static final Path DOCUMENT = HOME.resolve("gateway/target/classes/META-INF/waymark/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Operation> operations;
    private static JsonNode recorded;

    @BeforeAll
    static void theSampleIsLoadedAndRead() throws IOException, InterruptedException {
        var suite = RunningSuite.get();
        operations = Operation.all(JSON.readTree(DOCUMENT.toFile()));
        suite.sampleCycle();
        var recorder = new Recorder(operations, new GatewayClient(suite.access()));
        recorder.perform(Act.all(), KnownValues.of(operations, suite.exchanges()));
        recorder.read(KnownValues.of(operations, suite.exchanges()), Chosen.of(operations, suite.exchanges()));
        recorded = Examples.of(operations, suite.exchanges(), Instant.now());
        if (System.getProperty("waymark.examples.update") != null) {
            Files.writeString(COMMITTED, recorded.toPrettyString() + "\n");
        }
    }

    @Test
    void everyBodyOfTheDocumentIsRecorded() {
        var missing = new ArrayList<String>();
        for (var operation : operations) {
            var example = recorded.path(operation.id());
            if (operation.takesBody() && !example.has("request")) {
                missing.add("request of " + operation.id());
            }
            if (operation.answersBody() && !example.has("response")) {
                missing.add("response of " + operation.id());
            }
        }

        assertThat(missing)
                .as("Loading the sample sends no such request. Maybe add one to further-acts.json.")
                .isEmpty();
    }

    @Test
    void theCommittedExamplesAreLikeTheRecorded() throws IOException {
        var committed = JSON.readTree(COMMITTED.toFile());
        var changed = new ArrayList<String>();
        for (var operation : operations) {
            if (isOfAllTests(operation)) {
                continue;
            }
            var before = Shape.of(committed.path(operation.id()));
            var now = Shape.of(recorded.path(operation.id()));
            if (!before.equals(now)) {
                changed.add("%s:%n  committed %s%n  recorded  %s".formatted(operation.id(), before, now));
            }
        }

        assertThat(changed)
                .as("Examples have other properties than those that are committed."
                        + " If that is wanted, run again with -Dwaymark.examples.update.")
                .isEmpty();
    }

    /// What is read of access and of the audit trails outside of a cycle depends on the tests that ran in the same
    /// suite before.
    private static boolean isOfAllTests(Operation operation) {
        return operation.isRead() && operation.path().matches("/v1/(access|audit)/[^{]*");
    }
}
