package dev.waymark.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.gateway.merge.DocumentMerge;
import dev.waymark.gateway.merge.Edition;
import dev.waymark.gateway.merge.MergeOutcome;
import dev.waymark.gateway.merge.ServiceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The documents of three invented services, as the generator writes them, for tests to spoil.
public final class Documents {

    public static final String ISSUER = "https://sign-in.example/realms/waymark";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Documents() {}

    public static List<ServiceDocument> all() {
        return Stream.of("assessment-service", "initiative-service", "roadmap-service")
                .map(Documents::of)
                .toList();
    }

    public static ServiceDocument of(String service) {
        try (var stream = Documents.class.getResourceAsStream("/documents/" + service + ".json")) {
            return new ServiceDocument(service, JSON.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All documents, with one of them changed.
    static List<ServiceDocument> with(String service, Consumer<ObjectNode> change) {
        return all().stream()
                .map(document -> document.service().equals(service) ? changed(document, change) : document)
                .toList();
    }

    private static ServiceDocument changed(ServiceDocument document, Consumer<ObjectNode> change) {
        ObjectNode copy = document.content().deepCopy();
        change.accept(copy);
        return new ServiceDocument(document.service(), copy);
    }

    public static MergeOutcome merge(List<ServiceDocument> documents) {
        return DocumentMerge.merge(new Edition("Waymark", "0.1.0", "A test.", ISSUER), documents);
    }

    public static ObjectNode merged() {
        return switch (merge(all())) {
            case MergeOutcome.Merged(var document) -> document;
            case MergeOutcome.Clashing(var faults) -> throw new AssertionError(faults);
        };
    }
}
