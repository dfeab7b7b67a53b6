package dev.waymark.gateway.console;

import dev.waymark.gateway.contract.PublishedDocument;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/// Answers a public text, or 304 to a reader who has it.
final class PublicAnswer {

    private PublicAnswer() {}

    static void send(RoutingContext context, String mediaType, PublishedDocument document) {
        var method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            ProblemAnswer.send(
                    context,
                    Refusal.of(GatewayProblem.METHOD_NOT_ALLOWED, "The document is read only.", "Allow", "GET, HEAD"));
            return;
        }
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
