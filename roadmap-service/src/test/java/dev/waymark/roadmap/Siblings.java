package dev.waymark.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import dev.waymark.rest.fixture.StandIn;
import dev.waymark.roadmap.SiblingAnswers.Asked;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Stands in for the assessment and the initiative service from the contract files. It knows every cycle whose id ends
/// as
/// that of the contracts does; the ids of all that belongs to it begin alike. A PUT (see {@link SampleCycle#answer})
/// lets
/// it answer otherwise for one path, which names the cycle of one test alone. Besides what every {@link StandIn} does,
/// a
/// sign-in name that begins with
///
/// - `closed-` finds every cycle closed,
/// - `nameless-` finds cycles, but gets 503 instead of their assessment.
public class Siblings extends StandIn {

    private final SiblingAnswers answers = new SiblingAnswers();

    @Override
    protected Map<String, String> settings(String url) {
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
    protected boolean isOfTest(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("PUT")) {
            return false;
        }
        answers.put(exchange.getRequestURI().getPath(), mapper.readTree(exchange.getRequestBody()));
        reply(exchange, 204, "");
        return true;
    }

    @Override
    protected void show(HttpExchange exchange, Asker asker) throws IOException {
        var asked = Asked.of(exchange.getRequestURI());
        if (asker.is("nameless-") && asked.rest().equals("assessment-snapshot")) {
            reply(exchange, 503, "{}");
            return;
        }
        var counting = counting(asker, asked.ids());
        var seesPrices = !Collections.disjoint(counting, Set.of("programme-lead", "steering", "auditor"));
        var answer = counting.isEmpty() ? Optional.<JsonNode>empty() : answers.to(asked, seesPrices);
        if (answer.isEmpty()) {
            reply(exchange, 404, "{}");
            return;
        }
        tell(exchange, asker, counting);
        if (SiblingAnswers.refuses(asked, counting)) {
            reply(exchange, 403, "{}");
            return;
        }
        var body = answer.get().toString();
        reply(
                exchange,
                200,
                asker.is("closed-") ? body.replace("\"state\":\"PLANNING\"", "\"state\":\"CLOSED\"") : body);
    }
}
