package dev.waymark.gateway.console;

import dev.waymark.gateway.contract.PublishedDocument;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.ProblemCatalogue;
import dev.waymark.gateway.problem.ProblemPage;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/// The types of problems, for programs as JSON and for browsers as pages.
@Singleton
public class ProblemRoutes {

    private record Forms(PublicAnswer json, PublicAnswer html) {

        static Forms of(ProblemPage page) {
            return new Forms(
                    PublicAnswer.of(
                            "application/json", PublishedDocument.of(page.json().toString())),
                    PublicAnswer.of("text/html", PublishedDocument.of(page.html())));
        }
    }

    private final ProblemCatalogue catalogue = ProblemCatalogue.ofThisBuild();
    private final Map<String, Forms> types =
            catalogue.pages().stream().collect(Collectors.toUnmodifiableMap(ProblemPage::name, Forms::of));

    void register(@Observes Router router) {
        var list = PublishedDocument.of(catalogue.json().toString());
        router.route("/v1/problems").handler(PublicAnswer.of("application/json", list)::send);
        router.route("/v1/problems/:type").handler(this::one);
    }

    private void one(RoutingContext context) {
        var forms = types.get(context.pathParam("type"));
        if (forms == null) {
            ProblemAnswer.send(
                    context,
                    Refusal.of(GatewayProblem.NOT_FOUND, "There is no such type of problem. See /v1/problems."));
            return;
        }
        context.response().putHeader("Vary", "Accept");
        var accept = context.request().getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            forms.html().send(context);
        } else {
            forms.json().send(context);
        }
    }
}
