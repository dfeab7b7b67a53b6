package dev.waymark.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The realm `waymark` as `deploy/keycloak/` describes it: the one for production, and over it what only the demo has.
public final class DemoRealm {

    public static final String NAME = "waymark";

    static final String FILE = "waymark-realm.json";
    static final String ADDITIONS = "demo-additions.json";

    private static final String GATEWAY_IN_FILE = ":8080";
    private static final String MAIL_IN_FILE = "\"8025\"";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z0-9_]+):(.*)}");

    private final String text;
    private final JsonNode realm;

    private DemoRealm(String text, JsonNode realm) {
        this.text = text;
        this.realm = realm;
    }

    /// @param folder holds both files
    public static DemoRealm read(Path folder) {
        JsonNode realm = RealmAdditions.laidOver(json(folder.resolve(FILE)), json(folder.resolve(ADDITIONS)));
        return new DemoRealm(realm.toPrettyString(), realm);
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new Trouble(
                    "The realm cannot be read from %s: %s".formatted(file, e.getMessage()),
                    "Restore the file from the repository.",
                    e);
        }
    }

    /// The people who can sign in, in the order of the file.
    public List<DemoUser> users() {
        List<DemoUser> users = new ArrayList<>();
        for (JsonNode user : realm.path("users")) {
            if (user.path("serviceAccountClientId").isMissingNode()) {
                users.add(new DemoUser(
                        user.path("username").asText(),
                        user.path("realmRoles").path(0).asText(),
                        user.path("credentials").path(0).path("value").asText()));
            }
        }
        return users;
    }

    /// The secret of a confidential client: the value of the environment variable that the file names, or the file's
    /// own value for local use.
    public String clientSecret(String clientId, Map<String, String> environment) {
        for (JsonNode client : realm.path("clients")) {
            Matcher placeholder = PLACEHOLDER.matcher(client.path("secret").asText());
            if (clientId.equals(client.path("clientId").asText()) && placeholder.matches()) {
                return environment.getOrDefault(placeholder.group(1), placeholder.group(2));
            }
        }
        throw new IllegalArgumentException("The realm has no confidential client " + clientId);
    }

    /// The environment variables that the file takes secrets from, as far as they are set.
    public Map<String, String> placeholders(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>(environment);
        values.keySet().removeIf(variable -> !text.contains("${" + variable + ":"));
        return values;
    }

    /// The realm for an import, with the addresses of the gateway and of the mail sink as they listen here.
    public String importable(int gatewayPort, int mailPort) {
        return text.replace(GATEWAY_IN_FILE, ":" + gatewayPort).replace(MAIL_IN_FILE, "\"" + mailPort + "\"");
    }
}
