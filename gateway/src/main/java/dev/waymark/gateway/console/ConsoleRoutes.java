package dev.waymark.gateway.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.gateway.contract.Contract;
import dev.waymark.gateway.contract.OlderRendering;
import dev.waymark.gateway.contract.PublishedDocument;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// The public document, and the way from the root to the console.
@Singleton
public class ConsoleRoutes {

    private static final String CONSOLE = "/console/";

    private final Contract contract;

    public ConsoleRoutes(Contract contract) {
        this.contract = contract;
    }

    void register(@Observes Router router) {
        publish(router, "/v1/openapi", contract.published());
        publish(router, "/v1/openapi-3.0", OlderRendering.of(contract.published()));
        router.get("/").handler(context -> context.redirect(CONSOLE));
    }

    private static void publish(Router router, String path, JsonNode document) {
        publish(router, path + ".json", "application/json", PublishedDocument.json(document));
        publish(router, path + ".yaml", "application/yaml", PublishedDocument.yaml(document));
    }

    private static void publish(Router router, String path, String mediaType, PublishedDocument document) {
        router.route(path).handler(context -> {
            var method = context.request().method();
            if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
                answer(context, mediaType, document);
            } else {
                ProblemAnswer.send(
                        context,
                        Refusal.of(
                                GatewayProblem.METHOD_NOT_ALLOWED, "The document is read only.", "Allow", "GET, HEAD"));
            }
        });
    }

    private static void answer(RoutingContext context, String mediaType, PublishedDocument document) {
        var response =
                context.response().putHeader("ETag", document.entityTag()).putHeader("Cache-Control", "no-cache");
        if (isKnown(context.request().getHeader("If-None-Match"), document.entityTag())) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Type", mediaType + "; charset=utf-8").end(document.text());
        }
    }

    /// Whether the reader's `If-None-Match` names the document, weakly or strongly.
    private static boolean isKnown(@Nullable String condition, String entityTag) {
        return condition != null && (condition.strip().equals("*") || condition.contains(entityTag));
    }
}
