package dev.waymark.local.sample;

import dev.waymark.local.keycloak.Tokens;
import java.io.IOException;

/// Who calls: a demo user or an integrator's client.
record Caller(String name, boolean isClient) {

    static final Caller LEAD = user("lea");
    static final Caller STEERING = user("sten");
    static final Caller CRM = new Caller("crm-nyc311", true);

    static Caller user(String username) {
        return new Caller(username, false);
    }

    String token(Tokens tokens) throws IOException, InterruptedException {
        return isClient ? tokens.ofClient(name) : tokens.ofUser(name);
    }
}
