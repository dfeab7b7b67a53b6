package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// How a caller of the suite proves who it is: one access token, got by signing in or in another way.
public final class SecuritySchemes {

    public static final String SECTION = "securitySchemes";
    private static final String SIGN_IN = "signIn";
    private static final String BEARER_TOKEN = "bearerToken";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// What RFC 8725 recommends and the gateway and every service do.
    private static final String VERIFIED = " Access tokens are verified as RFC8725 asks: by the realm's published"
            + " keys and asymmetric algorithms only, with issuer, audience and expiry.";

    private SecuritySchemes() {}

    /// @param issuer public address of the realm that issues the tokens, without a slash at the end
    public static ObjectNode of(String issuer) {
        var endpoint = issuer + "/protocol/openid-connect/";
        var flow = NODES.objectNode()
                .put("authorizationUrl", endpoint + "auth")
                .put("tokenUrl", endpoint + "token")
                .put("refreshUrl", endpoint + "token");
        flow.putObject("scopes").put("openid", "Sign in");
        var signIn = NODES.objectNode()
                .put("type", "oauth2")
                .put(
                        "description",
                        "People sign in: OpenID Connect authorization code flow with PKCE. Discovery: " + issuer
                                + "/.well-known/openid-configuration." + VERIFIED);
        signIn.putObject("flows").set("authorizationCode", flow);
        var bearer = NODES.objectNode()
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put(
                        "description",
                        "An access token of the realm for the audience `waymark-api`, however it was got." + VERIFIED);
        var schemes = NODES.objectNode();
        schemes.set(SIGN_IN, signIn);
        schemes.set(BEARER_TOKEN, bearer);
        return schemes;
    }

    /// Either scheme will do; the operation says which roles it needs.
    static ArrayNode requirement() {
        var requirement = NODES.arrayNode();
        requirement.addObject().putArray(SIGN_IN).add("openid");
        requirement.addObject().putArray(BEARER_TOKEN);
        return requirement;
    }
}
