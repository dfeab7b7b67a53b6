package dev.waymark.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// Starts the gateway.
@QuarkusMain
public final class Gateway {

    private Gateway() {}

    /// Targets that are no URI would be answered 400 with an empty body before any of our code runs. The entrance is
    /// stricter than that check and answers with a problem, so the check is switched off.
    public static void main(String... arguments) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
