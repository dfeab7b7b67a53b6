package dev.waymark.gateway.proxy;

import dev.waymark.gateway.services.Circuits;
import dev.waymark.gateway.services.ServiceLimits;
import dev.waymark.gateway.services.Services;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/// Forwards admitted requests to the services and returns their responses.
@Singleton
public class Proxy {

    private final Services services;
    private final Exchange.Ways ways;
    private final Exchange.Limits limits;

    public Proxy(Services services, Circuits circuits, RequestLimits requestLimits, ServiceLimits serviceLimits) {
        this.services = services;
        this.ways = new Exchange.Ways(services, circuits);
        this.limits = new Exchange.Limits(requestLimits, serviceLimits);
    }

    /// Checks the base address of each service and registers its metrics with 0. Throws when an address is
    /// missing or invalid.
    public void prepare(Set<String> names) {
        services.check(names);
        services.register(names);
        ways.circuits().register(names);
    }

    /// Forwards the request. The caller gets the response of the service, or a problem of the gateway.
    public void carry(RoutingContext context, ServiceRequest serviceRequest) {
        new Exchange(context, serviceRequest, ways, limits).run();
    }
}
