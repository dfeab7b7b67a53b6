package dev.waymark.gateway.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The document of this installation.
@ConfigMapping(prefix = "waymark.gateway.contract")
public interface ContractConfig {

    /// The merged document on the class path.
    @WithDefault("META-INF/waymark/openapi.json")
    String resource();

    /// Address of the realm as callers reach it, which is where people sign in.
    @WithDefault("${quarkus.oidc.auth-server-url:http://127.0.0.1:8180/realms/waymark}")
    String issuer();

    /// Address of this gateway as callers reach it; `/` is the one that they used.
    @WithDefault("/")
    String address();
}
