package dev.waymark.gateway.proxy;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Spares a service that keeps failing: after so many failures within the window nothing is asked of it for a pause,
/// then one request tries whether it is back. One circuit per service.
@Singleton
public class Circuits {

    private static final Logger LOG = Logger.getLogger(Circuits.class);

    private final Vertx vertx;
    private final ServiceLimits limits;
    private final MeterRegistry meters;
    private final Map<String, CircuitBreaker> byService = new ConcurrentHashMap<>();

    public Circuits(Vertx vertx, ServiceLimits limits, MeterRegistry meters) {
        this.vertx = vertx;
        this.limits = limits;
        this.meters = meters;
    }

    /// Makes the attempt, or fails with an `OpenCircuitException` without making it.
    ///
    /// @param attempt fails exactly when the service is to blame
    <T> Future<T> run(String service, Supplier<Future<T>> attempt) {
        return byService
                .computeIfAbsent(service, this::circuit)
                .execute(outcome -> attempt.get().onComplete(outcome));
    }

    private CircuitBreaker circuit(String service) {
        var options = new CircuitBreakerOptions()
                .setMaxFailures(limits.failures())
                .setFailuresRollingWindow(limits.failuresWindow().toMillis())
                .setTimeout(-1)
                .setResetTimeout(limits.circuitPause().toMillis());
        return CircuitBreaker.create(service, vertx, options)
                .openHandler(opened -> {
                    LOG.warnf("circuit=open service=%s", service);
                    meters.counter("waymark.gateway.circuit.opened", "service", service)
                            .increment();
                })
                .closeHandler(closed -> LOG.infof("circuit=closed service=%s", service));
    }
}
