package dev.waymark.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.rest.identity.CountingRoles;
import dev.waymark.rest.identity.RevokedToken;
import dev.waymark.roadmap.SiblingAnswers.Asked;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Stands in for the assessment and the initiative service: a real HTTP server that answers from the contract
/// files. It knows every cycle whose id ends as that of the contracts does; the ids of all that belongs to it begin
/// alike. A PUT (see {@link SampleCycle#answer}) lets it answer otherwise for one path, which names the cycle of
/// one test alone. Who asks decides the rest, so that tests need no state in common: a sign-in name that begins
/// with
///
/// - `closed-` finds every cycle closed,
/// - `nameless-` finds cycles, but gets 503 instead of their assessment,
/// - `blind-` may see nothing, as a stakeholder may see only those cycles whose id is part of their name,
/// - `granted-` is granted their roles for the cycles whose id is part of their name and `everywhere-` for everything,
/// - `leads-` leads the cycles whose id is part of their name and is stakeholder of all others,
/// - `once-` sees a cycle when asking for the first time, and nothing from then on,
/// - `untold-` is as `leads-`, but is not told which roles count in a cycle, as by the release before,
/// - `barred-` is turned away for their role, `busy-` gets 503, `garbled-` gets no JSON, `sparse-` gets
///   JSON that lacks what we need, `cut-` gets no answer at all and `slow-` gets none in time,
/// - `revoked-` is refused as who has a token that was revoked.
public class Siblings implements QuarkusTestResourceLifecycleManager {

    private static final Pattern CYCLE_ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ObjectMapper mapper = new ObjectMapper();
    private final SiblingAnswers answers = new SiblingAnswers();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private ExecutorService threads;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext("/v1/", this::answer);
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "waymark.assessment.url",
                url,
                "waymark.initiative.url",
                url,
                "quarkus.rest-client.assessment.read-timeout",
                "2000",
                "quarkus.rest-client.initiative.read-timeout",
                "2000");
    }

    @Override
    public void stop() {
        if (server != null) {
            end.countDown();
            server.stop(0);
            threads.shutdownNow();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("PUT")) {
                answers.put(exchange.getRequestURI().getPath(), mapper.readTree(exchange.getRequestBody()));
                reply(exchange, 204, "");
                return;
            }
            var authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (authorization == null) {
                reply(exchange, 401, "{}");
                return;
            }
            answer(exchange, claims(authorization));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, JsonNode claims) throws IOException, InterruptedException {
        var name = claims.path("preferred_username").asText();
        switch (name.substring(0, name.indexOf('-') + 1)) {
            case "barred-" -> reply(exchange, 403, "{}");
            case "busy-" -> reply(exchange, 503, "{}");
            case "revoked-" -> {
                exchange.getResponseHeaders().add("WWW-Authenticate", RevokedToken.CHALLENGE);
                reply(exchange, 401, "{}");
            }
            case "garbled-" -> reply(exchange, 200, "<html>");
            case "sparse-" -> reply(exchange, 200, "{\"id\": null}");
            case "cut-" -> exchange.getHttpContext();
            case "slow-" -> end.await();
            default -> show(exchange, roles(claims), name);
        }
    }

    private void show(HttpExchange exchange, Set<String> roles, String name) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/v1/access/standing")) {
            reply(exchange, 200, standing(name, roles).toString());
            return;
        }
        var asked = Asked.of(exchange.getRequestURI());
        if (name.startsWith("nameless-") && asked.rest().equals("assessment-snapshot")) {
            reply(exchange, 503, "{}");
            return;
        }
        var counting = counting(name, roles, asked.ids());
        var seesPrices = !Collections.disjoint(counting, Set.of("programme-lead", "steering", "auditor"));
        var answer = counting.isEmpty() ? Optional.<JsonNode>empty() : answers.to(asked, seesPrices);
        if (answer.isEmpty()) {
            reply(exchange, 404, "{}");
            return;
        }
        if (!name.startsWith("untold-")) {
            exchange.getResponseHeaders().add(CountingRoles.HEADER, String.join(" ", counting));
        }
        var body = answer.get().toString();
        var closed = name.startsWith("closed-");
        reply(exchange, 200, closed ? body.replace("\"state\":\"PLANNING\"", "\"state\":\"CLOSED\"") : body);
    }

    /// The roles of the caller that count in the cycle whose ids begin so.
    private Set<String> counting(String name, Set<String> roles, String ids) {
        var isInName = name.contains(ids);
        return switch (name.substring(0, name.indexOf('-') + 1)) {
            case "blind-" -> Set.of();
            case "granted-" -> isInName ? roles : Set.of();
            case "everywhere-" -> roles;
            case "leads-", "untold-" -> Set.of(isInName ? "programme-lead" : "stakeholder");
            case "once-" -> known.add(name) ? roles : Set.of();
            default ->
                roles.stream()
                        .filter(role -> isInName || !role.equals("stakeholder"))
                        .collect(Collectors.toUnmodifiableSet());
        };
    }

    /// Where the caller's roles count.
    private ObjectNode standing(String name, Set<String> roles) {
        var standing = mapper.createObjectNode();
        var everywhere = standing.putArray("everywhere");
        counting(name, roles, "nowhere").forEach(everywhere::add);
        var cycles = standing.putArray("cycles");
        CYCLE_ID.matcher(name).results().map(MatchResult::group).forEach(cycleId -> {
            var inCycle = cycles.addObject().put("cycleId", cycleId).putArray("roles");
            counting(name, roles, cycleId).forEach(inCycle::add);
        });
        return standing;
    }

    private static Set<String> roles(JsonNode claims) {
        var roles = new TreeSet<String>();
        claims.path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    private JsonNode claims(String authorization) throws IOException {
        var payload = authorization.substring("Bearer ".length()).split("\\.", -1)[1];
        return mapper.readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
