package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the console knows of the document is the document's, and its code is sound by the strict compiler. After a
/// change of
/// the contract, write both files again with `-Dwaymark.console.update`.
@Execution(ExecutionMode.CONCURRENT)
class ConsoleContractIT {

    private static final Path CONSOLE =
            Path.of(System.getProperty("waymark.home")).resolve("gateway/web/app");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    @Test
    void theOperationsAreThoseOfTheDocument() throws IOException {
        var rows = new TreeMap<String, String>();
        operations(Tools.read(Tools.document()))
                .forEach(each -> rows.put(
                        each.operation().path("operationId").asText(),
                        "  %s: [\"%s\", \"%s\", \"%s\", \"%s\", \"%s\"],"
                                .formatted(
                                        each.operation().path("operationId").asText(),
                                        each.method().toUpperCase(Locale.ROOT),
                                        each.path(),
                                        each.operation().path("x-waymark-grant").asText("NONE"),
                                        String.join(" ", roles(each.operation())),
                                        String.join(" ", formats(each.operation())))));

        assertSame("api/operations.ts", """
                // Written from the OpenAPI document; see "A new page of the console" in CONTRIBUTING.md.
                /** Method, path, how far a grant must reach, the roles, and the formats beside JSON, of each operation. */
                export const OPERATIONS = {
                %s
                } as const;
                """.formatted(String.join("\n", rows.values())));
    }

    @Test
    void theTypesAreThoseOfTheDocument() throws IOException {
        var types = Tools.work("console.d.ts");
        var document = Tools.work("console.json");
        Files.writeString(document, withoutProse(Tools.read(Tools.document())).toString());
        // the rules by which the document is judged do not hold for a part of it
        var rules = Files.writeString(Tools.work("console-rules.yaml"), "extends: []\n");

        Tools.npx(
                        "openapi-typescript",
                        document.toString(),
                        "--redocly",
                        rules.toString(),
                        "--output",
                        types.toString())
                .succeeds();

        assertSame("api/waymark.d.ts", Files.readString(types));
    }

    @Test
    void theStrictCompilerFindsNoFault() {
        Tools.npx("tsc", "--project", CONSOLE.resolve("tsconfig.json").toString())
                .succeeds();
    }

    private static void assertSame(String file, String wanted) throws IOException {
        if (System.getProperty("waymark.console.update") != null) {
            Files.writeString(CONSOLE.resolve(file), wanted);
        }
        assertThat(Files.readString(CONSOLE.resolve(file)))
                .as("%s differs from the document. Run again with -Dwaymark.console.update.", file)
                .isEqualTo(wanted);
    }

    private record Declared(String path, String method, ObjectNode operation) {}

    private static List<Declared> operations(ObjectNode document) {
        var found = new ArrayList<Declared>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
                if (METHODS.contains(entry.getKey())) {
                    found.add(new Declared(path.getKey(), entry.getKey(), (ObjectNode) entry.getValue()));
                }
            }
        }
        return found;
    }

    private static Set<String> roles(JsonNode operation) {
        var roles = new TreeSet<String>();
        operation.path("x-waymark-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /// What the query may ask for beside JSON.
    private static List<String> formats(JsonNode operation) {
        var formats = new ArrayList<String>();
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals("format")) {
                parameter.path("schema").path("enum").forEach(format -> formats.add(format.asText()));
            }
        }
        formats.remove("json");
        return formats;
    }

    /// Only what the compiler needs: examples, refusals and headers would make the types three times as long.
    private static ObjectNode withoutProse(ObjectNode document) {
        for (var each : operations(document)) {
            var operation = each.operation();
            operation.remove("description");
            var responses = operation.withObjectProperty("responses");
            responses.retain(responses.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(status -> status.startsWith("2"))
                    .toList());
            responses.forEach(response -> ((ObjectNode) response).remove("headers"));
            var parameters = operation.withArrayProperty("parameters");
            parameters.removeIf(parameter ->
                    !Set.of("path", "query").contains(parameter.path("in").asText()));
        }
        var schemas = document.path("components").path("schemas");
        document.putObject("components").set("schemas", schemas);
        removeExamples(document);
        return document;
    }

    private static void removeExamples(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("example", "examples"));
        }
        node.forEach(ConsoleContractIT::removeExamples);
    }
}
