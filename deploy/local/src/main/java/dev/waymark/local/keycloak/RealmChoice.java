package dev.waymark.local.keycloak;

import dev.waymark.local.realm.DemoRealm;
import java.nio.file.Path;
import java.util.Map;

/// The realm to have.
///
/// @param realm as its file describes it
/// @param variables of the environment that it takes secrets from
/// @param remembered says which version was imported; kept beside the database that holds it
/// @param gatewayPort where the gateway listens, to which sign-ins return
/// @param mailPort where mail is taken
/// @param replaces whether it takes the place of an older version, which removes everybody who was added since
/// @param frontEnds the front ends of this run
public record RealmChoice(
        DemoRealm realm,
        Map<String, String> variables,
        Path remembered,
        int gatewayPort,
        int mailPort,
        boolean replaces,
        FrontEndsOfThisRun frontEnds) {

    public RealmChoice {
        variables = Map.copyOf(variables);
    }
}
