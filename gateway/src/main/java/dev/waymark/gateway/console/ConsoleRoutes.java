package dev.waymark.gateway.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.gateway.contract.Contract;
import dev.waymark.gateway.contract.OlderRendering;
import dev.waymark.gateway.contract.PublishedDocument;
import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// The public document, and the pages of the console.
@Singleton
public class ConsoleRoutes {

    /// Every address of the console is one page; its script shows what the address names.
    private static final String PAGES = "/|/console(?!/(api|bundle|session|sign-in|sign-out)(/|$)).*";
    private static final String BUNDLE = "/console/bundle/";

    private final Contract contract;
    private final Bundle.Mapping bundle;

    public ConsoleRoutes(Contract contract, Bundle.Mapping bundle) {
        this.contract = contract;
        this.bundle = bundle;
    }

    void register(@Observes Router router) {
        publish(router, "/v1/openapi", contract.published());
        publish(router, "/v1/openapi-3.0", OlderRendering.of(contract.published()));
        var page = PublicAnswer.of("text/html", PublishedDocument.of(Packaged.page(bundle)));
        router.routeWithRegex(PAGES).handler(page::send);
        var packaged = new Packaged();
        router.route(BUNDLE + ":name").handler(context -> packaged.send(context, context.pathParam("name")));
    }

    private static void publish(Router router, String path, JsonNode document) {
        publish(router, path + ".json", "application/json", PublishedDocument.json(document));
        publish(router, path + ".yaml", "application/yaml", PublishedDocument.yaml(document));
    }

    private static void publish(Router router, String path, String mediaType, PublishedDocument document) {
        router.route(path).handler(PublicAnswer.of(mediaType, document)::send);
    }
}
