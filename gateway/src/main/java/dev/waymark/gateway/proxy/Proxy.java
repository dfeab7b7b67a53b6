package dev.waymark.gateway.proxy;

import dev.waymark.gateway.services.Circuits;
import dev.waymark.gateway.services.ServiceLimits;
import dev.waymark.gateway.services.Services;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/// Carries admitted requests to the services and their answers back.
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

    /// Refuses to start when one of the services has no address that can be used.
    public void expect(Set<String> names) {
        services.check(names);
        services.expect(names);
        ways.circuits().expect(names);
    }

    /// Answers the caller, in one way or another.
    public void carry(RoutingContext context, ServiceRequest serviceRequest) {
        new Exchange(context, serviceRequest, ways, limits).run();
    }
}
