package dev.waymark.local.sample.api;

import dev.waymark.local.realm.Tokens;
import java.io.IOException;

/// Who calls: a demo user or an integrator's client.
public record Caller(String name, boolean isClient) {

    public static final Caller LEAD = user("lea");
    public static final Caller STEERING = user("sten");
    public static final Caller CRM = new Caller("crm-nyc311", true);

    public static Caller user(String username) {
        return new Caller(username, false);
    }

    String token(Tokens tokens) throws IOException, InterruptedException {
        return isClient ? tokens.ofClient(name) : tokens.ofUser(name);
    }
}
