package dev.waymark.local.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRealmTest {

    private static final Path FOLDER = Path.of("../keycloak");
    private static final List<String> ROLES =
            List.of("programme-lead", "steering", "stakeholder", "viewer", "integrator", "access-admin", "auditor");
    private static final int ACCESS_TOKEN_SECONDS = 120;

    @TempDir
    private Path folder;

    private JsonNode json;
    private DemoRealm realm;

    @BeforeEach
    void read() throws IOException {
        realm = DemoRealm.read(FOLDER);
        json = new ObjectMapper().readTree(realm.importable(8080, 8025));
    }

    @Test
    void everyRoleOfTheProductIsThereAndNoOther() {
        assertThat(texts(json.at("/roles/realm"), "name")).containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void everyRoleHasSomebody() {
        List<String> held = elements(json.path("users"))
                .filter(user -> user.has("realmRoles"))
                .map(user -> user.path("realmRoles").path(0).asText())
                .distinct()
                .toList();

        assertThat(held).containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void everyPersonIsLabelledDemoAndCanSignIn() {
        assertThat(realm.users()).hasSize(36).allSatisfy(user -> {
            assertThat(user.role()).isIn(ROLES);
            assertThat(user.password()).isEqualTo("waymark-demo");
        });
        assertThat(elements(json.path("users")).filter(user -> user.has("credentials")))
                .allSatisfy(user -> {
                    assertThat(user.path("lastName").asText()).startsWith("Demo");
                    assertThat(user.path("email").asText()).endsWith("@demo.invalid");
                    assertThat(user.path("enabled").asBoolean()).isTrue();
                });
    }

    @Test
    void thePeopleOfTheSampleCompanyAreThere() {
        Map<String, List<String>> byRole = realm.users().stream()
                .collect(Collectors.groupingBy(
                        DemoUser::role, Collectors.mapping(DemoUser::username, Collectors.toList())));

        assertThat(byRole)
                .containsEntry("programme-lead", List.of("lea"))
                .containsEntry("steering", List.of("sten"))
                .containsEntry("viewer", List.of("vera"))
                .containsEntry("access-admin", List.of("axel", "alma"))
                .containsEntry("auditor", List.of("aude"));
        assertThat(byRole.get("stakeholder"))
                .containsExactly(
                        "ada.service",
                        "ben.service",
                        "cora.finance",
                        "dan.finance",
                        "eve.transport",
                        "finn.transport",
                        "gus.police",
                        "hana.police",
                        "ines.it",
                        "jon.it",
                        "kim.it",
                        "lou.housing",
                        "mia.consumer",
                        "noa.health",
                        "olga.finance",
                        "pavel.finance",
                        "quinn.police",
                        "rosa.police",
                        "sam.it",
                        "tara.housing",
                        "umar.housing",
                        "vito.housing",
                        "wanda.consumer",
                        "xavi.consumer",
                        "yara.consumer",
                        "zoe.transport",
                        "abel.transport",
                        "bea.transport",
                        "carl.parks",
                        "dina.aging");
    }

    @Test
    void peopleKeepTheirIdsWhenTheRealmIsReplaced() {
        List<String> ids = texts(json.path("users"), "id");

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("0{8}-0{4}-4000-8000-0{10}[0-9]{2}"));
    }

    @Test
    void tokensAreShortLivedAndGuessingIsSlowedDown() {
        assertThat(json.path("accessTokenLifespan").asInt()).isEqualTo(ACCESS_TOKEN_SECONDS);
        assertThat(json.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(json.path("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void everyTokenSaysForWhomItIsAndWhoTheCallerIs() {
        JsonNode scope = named(json.path("clientScopes"), "name", "waymark");

        assertThat(texts(json.path("defaultDefaultClientScopes"), "")).containsExactly("waymark");
        assertThat(json.path("clients"))
                .allSatisfy(client -> assertThat(texts(client.path("defaultClientScopes"), ""))
                        .containsExactly("waymark"));
        assertThat(mapper(scope, "audience").path("included.custom.audience").asText())
                .isEqualTo("waymark-api");
        assertThat(mapper(scope, "realm roles").path("claim.name").asText()).isEqualTo("realm_access.roles");
        assertThat(mapper(scope, "username").path("claim.name").asText()).isEqualTo("preferred_username");
        assertThat(mapper(scope, "subject").path("access.token.claim").asText()).isEqualTo("true");
    }

    @Test
    void peopleSignInInABrowserWithProofOfPossession() {
        JsonNode console = client("waymark-console");

        assertThat(console.path("publicClient").asBoolean()).isTrue();
        assertThat(console.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(console.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(console.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(texts(console.path("redirectUris"), ""))
                .containsExactly("http://127.0.0.1:8080/*", "http://localhost:8080/*");
    }

    @Test
    void onlyTheDemoClientTakesPasswords() {
        assertThat(elements(json.path("clients"))
                        .filter(client ->
                                client.path("directAccessGrantsEnabled").asBoolean())
                        .map(client -> client.path("clientId").asText()))
                .containsExactly("waymark-demo");
        assertThat(json.path("clients"))
                .noneMatch(client -> client.path("implicitFlowEnabled").asBoolean());
    }

    @Test
    void theSecretOfTheIntegratorComesFromTheEnvironment() {
        assertThat(client("crm-nyc311").path("serviceAccountsEnabled").asBoolean())
                .isTrue();
        assertThat(realm.clientSecret("crm-nyc311", Map.of())).isEqualTo("demo-crm-nyc311");
        assertThat(realm.clientSecret("crm-nyc311", Map.of("WAYMARK_CRM_NYC311_SECRET", "other")))
                .isEqualTo("other");
        assertThat(realm.placeholders(Map.of("WAYMARK_CRM_NYC311_SECRET", "other", "PATH", "/bin")))
                .containsOnly(Map.entry("WAYMARK_CRM_NYC311_SECRET", "other"));
    }

    @Test
    void signInsReturnToTheGatewayWhereItListens() {
        assertThat(realm.importable(9080, 8025))
                .contains("http://127.0.0.1:9080/*")
                .doesNotContain(":8080");
    }

    @Test
    void mailGoesToTheLauncherWhereItListens() {
        assertThat(realm.importable(8080, 9025)).contains("\"port\" : \"9025\"").doesNotContain("8025");
    }

    @Test
    void aDamagedFileIsTrouble() throws IOException {
        Path damaged = Files.writeString(folder.resolve(DemoRealm.FILE), "{");

        assertThatThrownBy(() -> DemoRealm.read(folder))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(damaged.toString());
    }

    private JsonNode client(String id) {
        return named(json.path("clients"), "clientId", id);
    }

    private static JsonNode mapper(JsonNode scope, String name) {
        return named(scope.path("protocolMappers"), "name", name).path("config");
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return elements(list)
                .filter(each -> value.equals(each.path(field).asText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String field) {
        return elements(list)
                .map(each -> field.isEmpty() ? each.asText() : each.path(field).asText())
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
