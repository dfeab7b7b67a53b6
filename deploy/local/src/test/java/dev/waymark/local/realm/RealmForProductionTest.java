package dev.waymark.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The realm for production, and that the demo's is the same but for what is named here.
class RealmForProductionTest {

    private static final Path FOLDER = Path.of("../keycloak");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

    private String text;
    private JsonNode production;
    private JsonNode demo;

    @BeforeEach
    void read() throws IOException {
        var json = new ObjectMapper();
        text = Files.readString(FOLDER.resolve(DemoRealm.FILE));
        production = json.readTree(text);
        demo = json.readTree(DemoRealm.read(FOLDER).importable(8080, 8025));
    }

    @Test
    void nobodyCanSignInUntilSomebodyIsAdded() {
        assertThat(production.path("users")).allSatisfy(user -> {
            assertThat(user.has("serviceAccountClientId")).isTrue();
            assertThat(user.has("credentials")).isFalse();
        });
    }

    @Test
    void noClientTakesPasswords() {
        assertThat(production.path("clients"))
                .isNotEmpty()
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean());
    }

    @Test
    void secretsAndAddressesComeFromTheEnvironmentWithoutAnyDefault() {
        var variables = new TreeSet<String>();
        Matcher found = VARIABLE.matcher(text);
        while (found.find()) {
            variables.add(found.group(1));
        }

        assertThat(variables)
                .containsExactly(
                        "WAYMARK_ACCESS_SECRET", "WAYMARK_ADDRESS", "WAYMARK_CRM_SECRET", "WAYMARK_SESSION_SECRET");
        assertThat(production.findValuesAsText("secret"))
                .containsExactly("${WAYMARK_SESSION_SECRET}", "${WAYMARK_CRM_SECRET}", "${WAYMARK_ACCESS_SECRET}");
        assertThat(text).doesNotContain("127.0.0.1", "localhost", "demo");
    }

    @Test
    void theDemoDiffersInWhatItsAdditionsAreFor() {
        var differences = new TreeSet<String>();
        collect("", production, demo, differences);

        assertThat(differences)
                .containsExactly(
                        "/clients/crm-nyc311",
                        "/clients/crm/enabled",
                        "/clients/waymark-console/attributes/backchannel.logout.url",
                        "/clients/waymark-console/name",
                        "/clients/waymark-console/redirectUris",
                        "/clients/waymark-console/webOrigins",
                        "/clients/waymark-demo",
                        "/clients/waymark-session/attributes/backchannel.logout.url",
                        "/clients/waymark-session/attributes/post.logout.redirect.uris",
                        "/clients/waymark-session/name",
                        "/clients/waymark-session/redirectUris",
                        "/displayName",
                        "/smtpServer",
                        "/users");
    }

    @Test
    void whatTheAdditionsDoNotNameStays() throws IOException {
        var json = new ObjectMapper();
        var realm = json.readTree(
                "{\"a\": {\"x\": 1, \"y\": 2}, \"l\": [1, 2], \"users\": [{\"username\": \"u\", \"on\": 1}]}");
        var additions = json.readTree(
                "{\"a\": {\"y\": 3}, \"l\": [4], \"users\": [{\"username\": \"u\", \"id\": 5}, {\"username\": \"v\"}]}");

        assertThat(RealmAdditions.laidOver(realm, additions))
                .isEqualTo(json.readTree("{\"a\": {\"x\": 1, \"y\": 3}, \"l\": [4],"
                        + " \"users\": [{\"username\": \"u\", \"on\": 1, \"id\": 5}, {\"username\": \"v\"}]}"));
    }

    private static void collect(String path, JsonNode left, JsonNode right, Set<String> differences) {
        if (left.equals(right)) {
            return;
        }
        if (left.isObject() && right.isObject()) {
            var names = new TreeSet<String>();
            left.fieldNames().forEachRemaining(names::add);
            right.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> collect(path + "/" + name, left.path(name), right.path(name), differences));
        } else if (path.equals("/clients")) {
            collect(path, byClientId(left), byClientId(right), differences);
        } else {
            differences.add(path);
        }
    }

    private static ObjectNode byClientId(JsonNode clients) {
        ObjectNode result = new ObjectMapper().createObjectNode();
        for (JsonNode client : (ArrayNode) clients) {
            result.set(client.path("clientId").asText(), client);
        }
        return result;
    }
}
