package dev.waymark.gateway.suite;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// A fault of the gateway's own.
@Singleton
public class FaultyRoute {

    void register(@Observes Router router) {
        router.get("/faulty").handler(context -> {
            throw new IllegalStateException("a secret of the inside");
        });
    }
}
