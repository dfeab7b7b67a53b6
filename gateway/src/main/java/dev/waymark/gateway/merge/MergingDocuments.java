package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.gateway.example.RecordedExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Step of the build: merges the services' documents into the one that the gateway serves and routes by.
public final class MergingDocuments {

    private static final String DESCRIPTION = """
            Runs a company's customer-experience improvement loop: assess, rank the pain, price, categorise, \
            prioritise, plan, repeat. Every operation needs an access token and says which roles may call it.""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private MergingDocuments() {}

    /// Arguments: the file to write, the version of the API, the file of the recorded examples, and a `service=path`
    /// for
    /// every document.
    public static void main(String... arguments) throws IOException {
        var edition = new Edition(
                "Waymark",
                arguments[1].replace("-SNAPSHOT", ""),
                DESCRIPTION,
                "https://sign-in.example/realms/waymark");
        var documents = new ArrayList<ServiceDocument>();
        for (var argument : List.of(arguments).subList(3, arguments.length)) {
            documents.add(read(argument));
        }
        switch (DocumentMerge.merge(edition, documents)) {
            case MergeOutcome.Merged(var document) -> {
                new RecordedExamples(JSON.readTree(Path.of(arguments[2]).toFile())).addTo(document);
                var output = Path.of(arguments[0]);
                Files.createDirectories(output.toAbsolutePath().getParent());
                Files.writeString(output, document.toPrettyString() + "\n");
            }
            case MergeOutcome.Clashing(var faults) ->
                throw new IllegalArgumentException(
                        "The services' documents do not make one document:\n- " + String.join("\n- ", faults));
        }
    }

    private static ServiceDocument read(String argument) throws IOException {
        var parts = argument.split("=", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'%s' is not service=path".formatted(argument));
        }
        var file = Path.of(parts[1]);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "there is no document of %s: %s. Maybe package the services first.".formatted(parts[0], file));
        }
        return new ServiceDocument(parts[0], JSON.readTree(file.toFile()));
    }
}
