package dev.waymark.suite.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.suite.AnswersAsDocumented;
import dev.waymark.suite.RealmAdministration;
import dev.waymark.suite.RunningSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the guide for access admins shows is what happens.
@ExtendWith(AnswersAsDocumented.class)
class AccessGuideIT {

    private static final Path GUIDE =
            Path.of(System.getProperty("waymark.home")).resolve("docs/guides/access-admins.md");

    private static String serviceAccount;

    private final RunningSuite suite = RunningSuite.get();

    @TempDir
    private Path folder;

    /// What the administrator of Keycloak makes for a CRM system.
    @BeforeAll
    static void addAClient() {
        var realm = new RealmAdministration(RunningSuite.get());
        var client = realm.addServiceClient("crm-hotline-a", UUID.randomUUID().toString(), "integrator");
        serviceAccount = realm.serviceAccount(client);
    }

    @Test
    void theCommandsOfTheGuideDoWhatItSays() throws IOException, InterruptedException {
        var guide = Guide.read(GUIDE);

        assertThat(guide.size()).isGreaterThanOrEqualTo(6);
        assertThat(guide.run(folder, variables())).isEmpty();
    }

    /// Refused before anything is made.
    @Test
    void aChangedCommandOfTheGuideIsFound() throws IOException, InterruptedException {
        var guide = Guide.of(Files.readString(GUIDE).replace("/access/invitations\" -d", "/access/invited\" -d"));

        assertThat(guide.run(folder, variables()))
                .singleElement()
                .asString()
                .contains("exit code 22", "urn:waymark:problem:not-found");
    }

    @Test
    void aCommandThatIsRefusedIsFound() throws IOException, InterruptedException {
        var guide = Guide.of("""
                Text.
                ```sh
                curl -sS -H "Authorization: Bearer $TOKEN" "$GATEWAY/v1/access/standing"
                ```
                ```sh
                ANSWER=$(curl -sS -o answer.json -H "Authorization: Bearer $TOKEN" "$GATEWAY/v1/access/grants/unknown")
                ```
                ```sh
                echo never run
                ```
                """);

        assertThat(guide.run(folder, variables()))
                .singleElement()
                .asString()
                .startsWith("line 5: exit code 22")
                .contains("urn:waymark:problem:", "\"status\":4")
                .doesNotContain("never run");
    }

    @Test
    void anAnswerThatTheGuideShowsDifferentlyIsFound() throws IOException, InterruptedException {
        var guide = Guide.of("""
                ```sh
                curl -sS -H "Authorization: Bearer $TOKEN" "$GATEWAY/v1/cycles/$CYCLE"
                ```
                ```json
                {"id": "01993ab2-7d1c-7000-8000-000000000001", "state": "CLOSED", "budget": 5, "name": "Guide"}
                ```
                """);
        var variables = new HashMap<>(variables());
        variables.put("TOKEN", suite.token("lea"));

        assertThat(guide.run(folder, variables))
                .containsExactly(
                        "line 1 shows /state \"CLOSED\", and the answer has \"DRAFT\"",
                        "line 1 shows /budget 5, and the answer has ");
    }

    private Map<String, String> variables() {
        return Map.of(
                "GATEWAY", suite.access().gateway().toString(),
                "REALM", suite.realm().toString(),
                "TOKEN", suite.token("axel"),
                "SECOND", suite.token("alma"),
                "CYCLE", cycle(),
                "ACCOUNT", serviceAccount);
    }

    private String cycle() {
        return suite.as("lea")
                .contentType("application/json")
                .body("""
                        {"name": "Guide", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365}""")
                .post("/v1/cycles")
                .path("id");
    }
}
