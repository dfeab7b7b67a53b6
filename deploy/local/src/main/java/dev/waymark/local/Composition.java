package dev.waymark.local;

import dev.waymark.local.command.Settings;
import dev.waymark.local.keycloak.FrontEndsOfThisRun;
import dev.waymark.local.keycloak.KeycloakAccess;
import dev.waymark.local.keycloak.KeycloakPlace;
import dev.waymark.local.keycloak.KeycloakServer;
import dev.waymark.local.keycloak.RealmChoice;
import dev.waymark.local.machine.Port;
import dev.waymark.local.machine.Secrets;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.postgresql.DatabaseOwner;
import dev.waymark.local.postgresql.PostgresqlPlace;
import dev.waymark.local.postgresql.PostgresqlServer;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.startup.StartupCaches;
import dev.waymark.local.suite.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which programs make up the suite, and how they find each other.
final class Composition {

    private static final String KEYCLOAK_DATABASE = "keycloak";
    private static final Map<Port, String> DATABASES = Map.of(
            Port.ASSESSMENT, "waymark_assessment",
            Port.INITIATIVE, "waymark_initiative",
            Port.ROADMAP, "waymark_roadmap");
    /// The people of the local realm have their roles by its file, so each is granted theirs when they first come.
    private static final String ADOPT_UNTIL = "2199-12-30";

    /// By its service account people are invited; its secret is of this machine.
    private static final String ACCESS_CLIENT = "waymark-access";

    /// By it the gateway signs people of the console in; its secret is of this machine.
    private static final String SESSION_CLIENT = "waymark-session";

    private static final int SERVICE_HEAP = 256;
    private static final int GATEWAY_HEAP = 128;

    private final Settings settings;
    private final DemoRealm realm;
    private final StartupCaches caches;
    private final Secrets secrets;
    private final PostgresqlPlace postgresql;

    Composition(Settings settings, DemoRealm realm, StartupCaches caches) throws IOException {
        this.settings = settings;
        this.realm = realm;
        this.caches = caches;
        this.secrets = new Secrets(settings.data().secrets());
        this.postgresql = new PostgresqlPlace(
                settings.data().postgresql(),
                secrets.file(PostgresqlPlace.NAME),
                secrets.password(PostgresqlPlace.NAME),
                settings.ports().of(Port.POSTGRESQL),
                settings.data().log(PostgresqlPlace.NAME));
    }

    static Path realmFolder(Settings settings) {
        return settings.home().resolve("deploy/keycloak");
    }

    Component database() throws IOException {
        List<DatabaseOwner> owners = new ArrayList<>(List.of(owner(KEYCLOAK_DATABASE)));
        for (String database : DATABASES.values()) {
            owners.add(owner(database));
        }
        return new PostgresqlServer(postgresql, owners);
    }

    /// The programs that are started, and where each listens.
    List<Port> programs() {
        return settings.startsPrograms() ? Port.programs() : List.of(Port.POSTGRESQL, Port.KEYCLOAK);
    }

    /// All but the database, in the order in which they depend on each other.
    List<Component> others() throws IOException {
        if (!settings.startsPrograms()) {
            return List.of(keycloak());
        }
        return List.of(
                keycloak(), service(Port.ASSESSMENT), service(Port.INITIATIVE), service(Port.ROADMAP), gateway());
    }

    private DatabaseOwner owner(String database) throws IOException {
        return new DatabaseOwner(database, secrets.password(database));
    }

    private KeycloakPlace keycloakPlace() throws IOException {
        return new KeycloakPlace(
                settings.data().keycloak(),
                distribution(),
                settings.ports().address(Port.KEYCLOAK),
                settings.data().log(KeycloakPlace.NAME));
    }

    private Component keycloak() throws IOException {
        KeycloakAccess access = new KeycloakAccess(
                postgresql.jdbcUrl(KEYCLOAK_DATABASE),
                KEYCLOAK_DATABASE,
                secrets.password(KEYCLOAK_DATABASE),
                secrets.password("keycloak-admin"));
        RealmChoice choice = new RealmChoice(
                realm,
                realmVariables(),
                settings.data().postgresql().resolve("realm.fingerprint"),
                settings.ports().of(Port.GATEWAY),
                settings.ports().of(Port.MAIL),
                settings.replacesRealm(),
                new FrontEndsOfThisRun(
                        settings.origins(), settings.data().postgresql().resolve("front-ends")));
        return new KeycloakServer(keycloakPlace(), access, caches, choice);
    }

    private Map<String, String> realmVariables() throws IOException {
        Map<String, String> variables = new HashMap<>(realm.placeholders(System.getenv()));
        variables.put("WAYMARK_ACCESS_SECRET", secrets.password(ACCESS_CLIENT));
        variables.put("WAYMARK_SESSION_SECRET", secrets.password(SESSION_CLIENT));
        return variables;
    }

    private Path distribution() throws IOException {
        Path folder = settings.home().resolve("deploy/local/target/keycloak");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> missingDistribution(folder));
        }
    }

    private static Trouble missingDistribution(Path folder) {
        return new Trouble(
                "There is no Keycloak distribution in " + folder,
                "Build the launcher: mvn -B -Dquick -DskipTests -pl deploy/local package");
    }

    private Component service(Port port) throws IOException {
        String database = DATABASES.getOrDefault(port, "");
        Map<String, String> environment = common(port);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgresql.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(database));
        // receivers under development are programs of this machine
        environment.put("WAYMARK_WEBHOOKS_ALLOW_HTTP", "true");
        environment.put("WAYMARK_WEBHOOKS_PRIVATE_HOSTS", "localhost");
        if (port == Port.ASSESSMENT) {
            environment.put("WAYMARK_ACCESS_ADOPT_UNTIL", ADOPT_UNTIL);
            environment.put("WAYMARK_ACCESS_DIRECTORY_CLIENT_SECRET", secrets.password(ACCESS_CLIENT));
        } else {
            environment.put("WAYMARK_ASSESSMENT_URL", address(Port.ASSESSMENT));
        }
        if (port == Port.ROADMAP) {
            environment.put("WAYMARK_INITIATIVE_URL", address(Port.INITIATIVE));
        }
        return new Service(ServicePlace.of(settings, port, SERVICE_HEAP), caches, environment);
    }

    private Component gateway() throws IOException {
        Map<String, String> environment = common(Port.GATEWAY);
        environment.put("WAYMARK_GATEWAY_SERVICES__ASSESSMENT_SERVICE_", address(Port.ASSESSMENT));
        environment.put("WAYMARK_GATEWAY_SERVICES__INITIATIVE_SERVICE_", address(Port.INITIATIVE));
        environment.put("WAYMARK_GATEWAY_SERVICES__ROADMAP_SERVICE_", address(Port.ROADMAP));
        environment.put("WAYMARK_GATEWAY_GUARD_KEYS_PAUSE", "0.5S");
        environment.put("WAYMARK_GATEWAY_SESSION_SECRET", secrets.password(SESSION_CLIENT));
        if (!settings.origins().isEmpty()) {
            environment.put("WAYMARK_GATEWAY_CORS_ORIGINS", String.join(",", settings.origins()));
        }
        return new Service(ServicePlace.of(settings, Port.GATEWAY, GATEWAY_HEAP), caches, environment);
    }

    private Map<String, String> common(Port port) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.ports().of(port)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put(
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(settings.ports().of(port.management().orElseThrow())));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloakPlace().realm().toString());
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    private String address(Port port) {
        return settings.ports().address(port).toString();
    }
}
