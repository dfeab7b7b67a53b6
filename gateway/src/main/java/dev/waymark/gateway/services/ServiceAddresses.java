package dev.waymark.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/// Where the services answer.
@ConfigMapping(prefix = "waymark.gateway.services")
public interface ServiceAddresses {

    /// Base address by name of the service, like `http://127.0.0.1:8081`; a path is not allowed. A name with a
    /// hyphen is in quotes: `waymark.gateway.services."assessment-service"`.
    @WithParentName
    Map<String, URI> byName();
}
