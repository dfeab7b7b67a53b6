package dev.waymark.gateway.services;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Spares a service that keeps failing. One circuit per service.
@Singleton
public class Circuits {

    private static final Logger LOG = Logger.getLogger(Circuits.class);

    private final ServiceLimits limits;
    private final MeterRegistry meters;
    private final Map<String, Circuit> byService = new ConcurrentHashMap<>();

    public Circuits(ServiceLimits limits, MeterRegistry meters) {
        this.limits = limits;
        this.meters = meters;
    }

    /// Whether the service may be asked now.
    public boolean permit(String service) {
        return of(service).permits(System.nanoTime());
    }

    public void succeeded(String service) {
        if (of(service).succeeded()) {
            LOG.infof("circuit=closed service=%s", service);
        }
    }

    /// The service has failed; neither its caller nor our own haste is to blame.
    public void failed(String service) {
        if (of(service).failed(System.nanoTime())) {
            LOG.warnf("circuit=open service=%s", service);
            opened(service).increment();
        }
    }

    /// Shows how often a circuit opened from the start on: a meter that appears with its first event hides that
    /// one.
    public void register(Set<String> services) {
        services.forEach(this::opened);
    }

    private Counter opened(String service) {
        return meters.counter("waymark.gateway.circuit.opened", "service", service);
    }

    private Circuit of(String service) {
        return byService.computeIfAbsent(
                service, name -> new Circuit(limits.failures(), limits.failuresWindow(), limits.circuitPause()));
    }
}
