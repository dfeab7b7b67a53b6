package dev.waymark.gateway.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.gateway.contract.Contract;
import dev.waymark.gateway.contract.OlderRendering;
import dev.waymark.gateway.contract.PublishedDocument;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

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
        router.route(path).handler(PublicAnswer.of(mediaType, document)::send);
    }
}
