package dev.waymark.assessment.access.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Answers as Keycloak's administration does, and fails for addresses that say so. The real one is asked in the
/// tests of the packaged suite.
///
/// | address begins with | what happens |
/// |---|---|
/// | `away` | no answer to a search |
/// | `lost` | no answer when the mail is sent, the first two times |
/// | `held` | the mail is sent when the path `/held` is posted to; a GET of it tells how many wait |
/// | `unsendable` | the realm sends no mail, the first two times |
/// | `locked` | the service account may not send mail |
/// | `becoming` | no answer when the account is made; it is the account of alma from then on |
/// | `forbidden` | the service account may not search |
/// | `foreign` | another account has the address |
/// | `unruly` | the rules of the realm refuse the address |
/// | `unverified` | the account of somebody who has not shown that the address is theirs |
/// | `stuck` | no answer when the account is disabled, the first two times |
/// | `expelled` | the account is made, and cannot be seen or changed from then on |
/// | `disabled` | an account whose person was shut out |
/// | `settled` | an account whose person can sign in |
/// | `reassigned` | the second search finds the account of somebody else |
/// | `own` | the account of alma |
/// | `mute` | no answer to what is asked about the account |
/// | `hidden` | the service account may not see the account |
/// | `unreadable` | no answer when the account is read with others by id, the first two times |
/// | `barred` | the service account may not list a group with this member, the first time |
/// | `leaving` | leaves its groups as soon as they were listed |
public class ScriptedRealm implements QuarkusTestResourceLifecycleManager {

    private static final String GROUPS = "/groups/";

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();
    private HttpServer server;

    /// Makes the account of a person with these roles. Its sign-in name is `s.` and the address.
    ///
    /// @param realm the setting
    /// @return the address
    public static String account(String realm, String address, String... roles) {
        var users = realm.replace("/realms/", "/admin/realms/") + "/users";
        RestAssured.given()
                .body("{\"username\": \"s.%s\", \"email\": \"%s\", \"enabled\": %s}"
                        .formatted(address, address, !address.startsWith("disabled")))
                .post(users)
                .then()
                .statusCode(201);
        for (var role : roles) {
            RestAssured.given()
                    .put("%s/%s/groups/waymark-%s".formatted(users, Tokens.subject(address), role))
                    .then()
                    .statusCode(204);
        }
        return address;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realms/waymark/protocol/openid-connect/token", exchange -> {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(
                    exchange,
                    form.contains("client_secret=known") ? 200 : 401,
                    "{\"access_token\": \"t\", \"expires_in\": 60}");
        });
        server.createContext("/admin/realms/waymark", this::administer);
        server.createContext("/held", exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                held.countDown();
            }
            answer(exchange, 200, waiting.toString());
        });
        server.start();
        return Map.of(
                "waymark.access.directory.realm",
                "http://127.0.0.1:%d/realms/waymark"
                        .formatted(server.getAddress().getPort()),
                "waymark.access.directory.client-secret",
                "known",
                "waymark.access.reconciliation.pause",
                "0S");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void administer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/admin/realms/waymark".length());
        if (path.endsWith("/members")) {
            members(exchange, path.split("/", -1)[2]);
        } else if (path.startsWith("/groups")) {
            var name = parameter(exchange, "search");
            var found = name.equals("waymark-integrator")
                    ? "[]"
                    : "[{\"id\": \"%s\", \"name\": \"%s\"}]".formatted(name, name);
            answer(exchange, 200, found);
        } else if (path.equals("/users")) {
            var ids = parameter(exchange, "search");
            if (ids.startsWith("id:")) {
                read(exchange, List.of(ids.substring(3).split("[+ ]", -1)));
            } else if (exchange.getRequestMethod().equals("GET")) {
                search(exchange, parameter(exchange, "email"));
            } else {
                create(exchange);
            }
        } else {
            one(exchange, path);
        }
    }

    private void search(HttpExchange exchange, String address) throws IOException {
        if (address.startsWith("away")) {
            exchange.close();
        } else if (address.startsWith("forbidden")) {
            answer(exchange, 403, "{}");
        } else {
            answer(exchange, 200, found(address).map(List::of).orElse(List.of()).toString());
        }
    }

    private Optional<ObjectNode> found(String address) {
        var prefix = address.replaceFirst("[-@].*", "");
        return switch (prefix) {
            case "own" -> alma();
            case "becoming" -> failures.containsKey(address) ? alma() : Optional.empty();
            case "settled" ->
                Optional.of(users.computeIfAbsent(Tokens.subject(address), id -> user(id, "s." + address, true)));
            case "disabled" ->
                Optional.of(user(Tokens.subject(address), "d." + address, true).put("enabled", false));
            case "unverified" -> Optional.of(user(Tokens.subject("mallory"), "mallory", false));
            default -> {
                var known = Optional.ofNullable(users.get(Tokens.subject(address)));
                yield prefix.equals("reassigned") && known.isPresent()
                        ? Optional.of(user(Tokens.subject(address + " the second"), address, true))
                        : known;
            }
        };
    }

    private void members(HttpExchange exchange, String group) throws IOException {
        var page = users.values().stream()
                .filter(user -> isIn(user, group))
                .sorted(Comparator.comparing(user -> user.path("username").asText()))
                .skip(Integer.parseInt(parameter(exchange, "first")))
                .limit(Integer.parseInt(parameter(exchange, "max")))
                .toList();
        if (page.stream().anyMatch(user -> fails(user.path("email").asText(), "barred", 1))) {
            answer(exchange, 403, "{}");
            return;
        }
        var shown = page.toString();
        page.stream().filter(user -> startsWith(user, "leaving")).forEach(user -> user.putArray("groups"));
        answer(exchange, 200, shown);
    }

    private void read(HttpExchange exchange, List<String> ids) throws IOException {
        var found = ids.stream()
                .flatMap(id -> Optional.ofNullable(users.get(id)).stream())
                .filter(user -> !startsWith(user, "hidden"))
                .toList();
        if (found.stream().anyMatch(user -> fails(user.path("email").asText(), "unreadable", 2))) {
            exchange.close();
        } else {
            answer(exchange, 200, found.toString());
        }
    }

    private static boolean isIn(ObjectNode user, String group) {
        for (var each : user.path("groups")) {
            if (each.asText().equals(group)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(ObjectNode user, String prefix) {
        return user.path("email").asText().startsWith(prefix);
    }

    private Optional<ObjectNode> alma() {
        return Optional.of(user(Tokens.subject("alma"), "alma", true));
    }

    private boolean fails(String address, String prefix, int times) {
        return address.startsWith(prefix) && failures.merge(address, 1, Integer::sum) <= times;
    }

    private void create(HttpExchange exchange) throws IOException {
        var person = (ObjectNode) json.readTree(exchange.getRequestBody().readAllBytes());
        var address = person.path("email").asText();
        if (address.startsWith("foreign")) {
            answer(exchange, 409, "{\"errorMessage\": \"User exists with same email\"}");
        } else if (address.startsWith("unruly")) {
            answer(exchange, 400, "{}");
        } else if (fails(address, "becoming", 1)) {
            exchange.close();
        } else {
            var id = Tokens.subject(address);
            users.put(id, person.put("id", id).put("emailVerified", false));
            exchange.getResponseHeaders().add("Location", exchange.getRequestURI() + "/" + id);
            answer(exchange, 201, "");
        }
    }

    private void one(HttpExchange exchange, String path) throws IOException {
        var parts = path.split("/", -1);
        var user = users.get(parts[2]);
        if (user == null) {
            answer(exchange, 404, "{\"error\": \"User not found\"}");
            return;
        }
        if (isMuted(exchange, user)) {
            exchange.close();
        } else if (startsWith(user, "hidden")) {
            answer(exchange, 403, "{}");
        } else if (path.endsWith("/execute-actions-email")) {
            send(exchange, user);
        } else if (path.endsWith("/role-mappings/realm/composite")) {
            answer(exchange, 200, roles(user).toString());
        } else if (user.path("email").asText().startsWith("expelled")) {
            answer(exchange, 403, "{}");
        } else if (path.endsWith("/logout")) {
            user.put("signedOut", true);
            answer(exchange, 204, "");
        } else if (path.contains(GROUPS)) {
            var groups = user.withArray("groups");
            var group = parts[4];
            for (int place = groups.size() - 1; place >= 0; place--) {
                if (groups.get(place).asText().equals(group)) {
                    groups.remove(place);
                }
            }
            if (exchange.getRequestMethod().equals("PUT")) {
                groups.add(group);
            }
            answer(exchange, 204, "");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            if (fails(user.path("email").asText(), "stuck", 2)) {
                exchange.close();
                return;
            }
            user.setAll((ObjectNode) json.readTree(exchange.getRequestBody().readAllBytes()));
            answer(exchange, 204, "");
        } else {
            answer(exchange, 200, user.toString());
        }
    }

    private static boolean isMuted(HttpExchange exchange, JsonNode user) {
        return exchange.getRequestMethod().equals("GET")
                && user.path("email").asText().startsWith("mute");
    }

    private ArrayNode roles(JsonNode user) {
        var roles = json.createArrayNode();
        user.path("groups")
                .forEach(group -> roles.addObject().put("name", group.asText().replaceFirst("^/?waymark-", "")));
        return roles;
    }

    private void send(HttpExchange exchange, JsonNode user) throws IOException {
        var address = user.path("email").asText();
        if (address.startsWith("held")) {
            awaitRelease();
        }
        if (fails(address, "lost", 2)) {
            exchange.close();
        } else if (address.startsWith("locked")) {
            answer(exchange, 403, "{}");
        } else if (fails(address, "unsendable", 2)) {
            answer(exchange, 500, "{\"errorMessage\": \"Failed to send execute actions email\"}");
        } else {
            answer(exchange, 204, "");
        }
    }

    private void awaitRelease() {
        waiting.incrementAndGet();
        try {
            held.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private ObjectNode user(String id, String username, boolean settled) {
        var user = json.createObjectNode()
                .put("id", id)
                .put("username", username)
                .put("enabled", true)
                .put("emailVerified", settled);
        if (!settled) {
            user.putArray("requiredActions").add("VERIFY_EMAIL");
        }
        return user;
    }

    private static String parameter(HttpExchange exchange, String name) {
        var query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        for (var parameter : query.split("&", -1)) {
            if (parameter.startsWith(name + "=")) {
                return parameter.substring(name.length() + 1);
            }
        }
        return "";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
