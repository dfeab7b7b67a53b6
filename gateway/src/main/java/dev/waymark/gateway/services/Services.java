package dev.waymark.gateway.services;

import dev.waymark.gateway.limit.Lane;
import dev.waymark.gateway.limit.PlacesConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Shutdown;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.Logger;

/// The HTTP clients to the services, one for each event loop and lane, so that a request never changes its thread.
@Singleton
public class Services {

    private static final Logger LOG = Logger.getLogger(Services.class);
    private static final int LARGEST_HEADERS = 64 * 1024;

    private final ServiceAddresses addresses;
    private final ServiceLimits limits;
    private final Vertx vertx;
    private final MeterRegistry meters;
    private final PlacesConfig places;
    private final ThreadLocal<Map<Lane, HttpClient>> clients = ThreadLocal.withInitial(() -> new EnumMap<>(Lane.class));
    private final Queue<HttpClient> opened = new ConcurrentLinkedQueue<>();

    public Services(
            ServiceAddresses addresses, ServiceLimits limits, PlacesConfig places, Vertx vertx, MeterRegistry meters) {
        this.addresses = addresses;
        this.limits = limits;
        this.places = places;
        this.vertx = vertx;
        this.meters = meters;
    }

    private HttpClient open(Lane lane) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) limits.connectTime().toMillis())
                .setKeepAliveTimeout((int) limits.unusedTime().toSeconds())
                .setMaxHeaderSize(LARGEST_HEADERS)
                .setMaxInitialLineLength(LARGEST_HEADERS)
                .setTcpNoDelay(true);
        var pool = new PoolOptions().setHttp1MaxSize(connections(lane)).setMaxWaitQueueSize(limits.waiting());
        var created = vertx.createHttpClient(options, pool);
        opened.add(created);
        return created;
    }

    private int connections(Lane lane) {
        return switch (lane) {
            case ORDINARY -> limits.connections();
            case UPLOAD -> places.uploadsOfAll();
            case WAITING -> places.waitingOfAll();
        };
    }

    /// Checks that each service of the contract has a valid base address; throws otherwise.
    public void check(Set<String> services) {
        addresses.byName().keySet().stream()
                .filter(name -> !services.contains(name))
                .forEach(name -> LOG.warnf("service=%s has an address and no operation in the contract", name));
        services.forEach(service -> {
            var address = addresses.byName().get(service);
            if (address == null) {
                throw new IllegalStateException(
                        "service %s of the contract has no address. Maybe set waymark.gateway.services.\"%s\"."
                                .formatted(service, service));
            }
            if (address.getHost() == null || !address.getPath().isEmpty()) {
                throw new IllegalStateException(
                        "waymark.gateway.services.%s=%s is not a base address. Maybe write it like http://host:8081."
                                .formatted(service, address));
            }
        });
    }

    /// Registers the counter of retries of each service with 0, as `Circuits` does.
    public void register(Set<String> services) {
        services.forEach(this::retries);
    }

    public URI addressOf(String service) {
        var address = addresses.byName().get(service);
        if (address == null) {
            throw new IllegalStateException("no address of " + service);
        }
        return address;
    }

    /// A connection to the service, with nothing sent on it yet.
    public Future<HttpClientRequest> connect(Lane lane, String service, HttpMethod method) {
        return connect(lane, service, method, limits.connectRetries())
                .recover(failure -> Future.failedFuture(new UnreachableService(service, failure)));
    }

    private Future<HttpClientRequest> connect(Lane lane, String service, HttpMethod method, int furtherAttempts) {
        var address = addressOf(service);
        var ssl = "https".equals(address.getScheme());
        var standardPort = ssl ? 443 : 80;
        return clients.get()
                .computeIfAbsent(lane, this::open)
                .request(new RequestOptions()
                        .setMethod(method)
                        .setSsl(ssl)
                        .setHost(address.getHost())
                        .setPort(address.getPort() < 0 ? standardPort : address.getPort())
                        .setConnectTimeout(limits.connectTime().toMillis()))
                .recover(failure -> {
                    if (furtherAttempts == 0 || !(failure instanceof ConnectException)) {
                        return Future.failedFuture(failure);
                    }
                    retries(service).increment();
                    return pause().compose(over -> connect(lane, service, method, furtherAttempts - 1));
                });
    }

    private Counter retries(String service) {
        return meters.counter("waymark.gateway.connect.retries", "service", service);
    }

    private Future<Long> pause() {
        Promise<Long> over = Promise.promise();
        vertx.setTimer(limits.retryPause().toMillis(), over::complete);
        return over.future();
    }

    @Shutdown
    void close() {
        opened.forEach(HttpClient::close);
    }
}
