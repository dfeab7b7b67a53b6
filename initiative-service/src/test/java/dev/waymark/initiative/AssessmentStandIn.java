package dev.waymark.initiative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.waymark.rest.fixture.StandIn;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/// Stands in for the assessment service from the contract files. It knows every cycle. Besides what every {@link
/// StandIn} does, a sign-in name that begins with
///
/// - `traced-` finds no cycle, and is answered 503 without the marks by which a request is found in the logs,
/// - `closed-` finds every cycle closed,
/// - `yen-` and `dinar-` find every cycle in JPY and KWD,
/// - `later-` finds its departments and pain points archived,
/// - `newer-` finds every pain point changed five times,
/// - `heir-` with the id of a cycle finds every other cycle started as its successor, with copies of the first
///   department and the first pain point, and copies of these copies; `heir-…-outside` does not lead the predecessor,
/// - `nameless-` finds cycles, but gets 503 instead of their assessment.
///
/// There is every source but `no-source`; integrators see those whose names begin with `crm`.
public class AssessmentStandIn extends StandIn {

    private static final String UNKNOWN_SOURCE = "no-source";
    private static final String UNKNOWN_CYCLE = "01990000-0000-7000-8000-0000000000ff";

    @Override
    protected Map<String, String> settings(String url) {
        return Map.of("waymark.assessment.url", url, "quarkus.rest-client.assessment.read-timeout", "3000");
    }

    @Override
    protected void show(HttpExchange exchange, Asker asker) throws IOException {
        if (asker.is("traced-")) {
            reply(exchange, isTraced(exchange) ? 404 : 503, "{}");
            return;
        }
        if (exchange.getRequestURI().getPath().startsWith("/v1/sources/")) {
            showSource(exchange, asker);
            return;
        }
        var cycleId = exchange.getRequestURI().getPath().split("/", -1)[3];
        var counting = cycleId.equals(UNKNOWN_CYCLE) ? Set.<String>of() : counting(asker, cycleId);
        if (asker.name().endsWith("-outside") && asker.name().contains(cycleId)) {
            counting = Set.of("viewer");
        }
        if (counting.isEmpty()) {
            reply(exchange, 404, "{}");
            return;
        }
        tell(exchange, asker, counting);
        var snapshot = exchange.getRequestURI().getPath().endsWith("/assessment-snapshot");
        if (snapshot && asker.is("nameless-")) {
            reply(exchange, 503, "{}");
            return;
        }
        reply(exchange, 200, body(asker, cycleId, snapshot).toString());
    }

    private static void showSource(HttpExchange exchange, Asker asker) throws IOException {
        var source = exchange.getRequestURI().getPath().split("/", -1)[3];
        var isVisible = asker.roles().contains("programme-lead") || source.startsWith("crm");
        if (!isVisible || source.equals(UNKNOWN_SOURCE)) {
            reply(exchange, 404, "{}");
            return;
        }
        reply(
                exchange,
                200,
                Contract.with("assessment-service", "read-source").body().toString());
    }

    private static boolean isTraced(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return headers.containsKey("X-Request-Id") && headers.containsKey("traceparent");
    }

    /// Leaves a copy of the first thing and a copy of that copy: `…d001` becomes `…d101` and `…d201`.
    private static void copyFirst(JsonNode things) {
        if (!(things instanceof ArrayNode list)) {
            return;
        }
        var first = (ObjectNode) list.get(0);
        list.removeAll();
        for (int i = 1; i <= 2; i++) {
            var copy = first.deepCopy();
            copy.put("id", withThirdLast(first, i)).put("predecessorId", withThirdLast(first, i - 1));
            list.add(copy);
        }
    }

    private static String withThirdLast(ObjectNode thing, int digit) {
        var id = thing.path("id").asText();
        return id.substring(0, id.length() - 3) + digit + id.substring(id.length() - 2);
    }

    private static ObjectNode body(Asker asker, String cycleId, boolean snapshot) {
        var body =
                (ObjectNode) Contract.with("assessment-service", snapshot ? "read-assessment-snapshot" : "read-cycle")
                        .body();
        var cycle = snapshot ? (ObjectNode) body.path("cycle") : body;
        cycle.put("id", cycleId);
        cycle.put("somethingNew", "a later version of the provider answers more");
        if (asker.is("yen-")) {
            cycle.put("currency", "JPY");
        }
        if (asker.is("dinar-")) {
            cycle.put("currency", "KWD");
        }
        if (asker.is("closed-")) {
            cycle.put("state", "CLOSED");
        }
        if (snapshot && asker.is("later-")) {
            body.putArray("departments");
            body.set("archivedPainPoints", body.path("painPoints").deepCopy());
            body.putArray("painPoints");
        }
        if (snapshot && asker.is("newer-")) {
            body.path("painPoints").forEach(painPoint -> ((ObjectNode) painPoint).put("version", 5));
        }
        if (asker.is("heir-") && !asker.name().contains(cycleId)) {
            cycle.put("predecessorId", asker.name().substring("heir-".length(), "heir-".length() + cycleId.length()));
            copyFirst(body.path("departments"));
            copyFirst(body.path("painPoints"));
        }
        return body;
    }
}
