package dev.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The chart's documents, its values, its schema and its templates speak of the same values.
class ReadmeTest {

    private static final List<String> PROGRAMS = List.of("assessment", "initiative", "roadmap", "gateway");
    /// Values that are passed on as they are.
    private static final Set<String> WHOLE = Set.of("networkPolicy.callers", "networkPolicy.dns");
    private static final Pattern USED = Pattern.compile("\\.Values\\.([A-Za-z.]+)");

    private ObjectNode values;
    private Map<String, JsonNode> leaves;
    private String templates;

    @BeforeEach
    void read() throws IOException {
        values = Manifests.trees(Files.readString(Chart.FOLDER.resolve("values.yaml")))
                .getFirst();
        leaves = new TreeMap<>();
        collect("", values);
        var text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Chart.FOLDER.resolve("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        templates = text.toString();
    }

    @Test
    void theTableHasEveryValueAndNoOther() {
        var listed = Documented.firstCells("Values");
        var known = new TreeSet<String>();
        leaves.keySet().forEach(path -> known.add(listed.contains(path) ? path : forEveryProgram(path)));

        assertThat(listed).isEqualTo(known);
    }

    @Test
    void theTableNamesEveryDefault() {
        for (var row : Documented.rows("Values")) {
            String defaults = row.group(2).split("\\|", 2)[0];
            paths(row.group(1))
                    .filter(path -> !WHOLE.contains(path))
                    .forEach(path -> assertThat(defaults).as(path).contains("`" + leaves.get(path) + "`"));
        }
    }

    @Test
    void theTemplatesUseEveryValue() {
        for (String path : leaves.keySet()) {
            String name = path.substring(path.lastIndexOf('.') + 1);

            assertThat(templates).as(path).containsPattern("\\." + name + "\\b");
        }
    }

    @Test
    void theTemplatesUseNoValueThatIsNotThere() {
        var used =
                USED.matcher(templates).results().map(found -> found.group(1)).distinct();

        assertThat(used)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(
                                values.at("/" + path.replace('.', '/')).isMissingNode())
                        .as(path)
                        .isFalse());
    }

    @Test
    void everyVariableThatTheChartSetsIsListed() {
        var set = Pattern.compile("\"((?:JAVA|QUARKUS|WAYMARK)_[A-Z_]+)\"")
                .matcher(templates)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(set).isNotEmpty();
        assertThat(Documented.firstCells("Settings")).containsAll(set);
    }

    @Test
    void everyKeyOfASecretThatTheTemplatesReadIsListed() {
        var keys = Pattern.compile("(?m)^ +(?:- )?key: ([a-z.-]+)$")
                .matcher(templates)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(keys).contains("username", "password", "ca.crt", "crm-secret", "access-secret", "session-secret");
        assertThat(Documented.firstCells("Secrets")).containsAll(keys);
    }

    @Test
    void theNamespaceIsLabelledForRestrictedPods() {
        assertThat(Documented.readme())
                .contains(
                        "pod-security.kubernetes.io/enforce=restricted",
                        "pod-security.kubernetes.io/audit=restricted",
                        "pod-security.kubernetes.io/warn=restricted");
    }

    @Test
    void theRealmIsTheOneOfTheRepository() throws IOException {
        assertThat(Chart.FOLDER.resolve("files/waymark-realm.json").toRealPath())
                .isEqualTo(Chart.FOLDER
                        .resolve("../../keycloak/waymark-realm.json")
                        .toRealPath());
    }

    private void collect(String path, JsonNode value) {
        if (value.isObject() && !value.isEmpty()) {
            value.properties()
                    .forEach(each ->
                            collect(path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue()));
        } else {
            leaves.put(path, value);
        }
    }

    private static String forEveryProgram(String path) {
        String[] parts = path.split("\\.", 2);
        return PROGRAMS.contains(parts[0]) ? "<program>." + parts[1] : path;
    }

    private static Stream<String> paths(String listed) {
        return listed.startsWith("<program>")
                ? PROGRAMS.stream().map(program -> listed.replace("<program>", program))
                : Stream.of(listed);
    }
}
