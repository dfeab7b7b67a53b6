package dev.waymark.rest.webhook.sending;

import dev.waymark.rest.webhook.sending.TargetRules.RefusedTarget;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Makes one attempt: a signed POST to the address that was verified. Redirects are answers like others, and nothing
/// but
/// the status of an answer is read.
@Singleton
class Sender {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final HttpClient client;
    private final TargetRules rules;
    private final WebhookConfig config;
    private final Clock clock;

    Sender(Vertx vertx, TargetRules rules, WebhookConfig config, Clock clock) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout((int) config.timeout().toMillis())
                .setMaxHeaderSize(16_384));
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    Reply send(DueDelivery delivery) throws InterruptedException {
        try {
            var address = rules.verified(delivery.target());
            return client.request(options(delivery, address))
                    .compose(request -> answered(request, delivery.body()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (RefusedTarget refused) {
            return Reply.failed(String.valueOf(refused.getMessage()));
        } catch (TimeoutException slow) {
            return Reply.failed("The receiver did not answer in time.");
        } catch (ExecutionException broken) {
            return Reply.failed(
                    broken.getCause() instanceof TimeoutException
                            ? "The receiver did not answer in time."
                            : "The receiver could not be reached.");
        }
    }

    /// The connection ends with the head of the answer, whatever else the receiver sends.
    private static Future<Reply> answered(HttpClientRequest request, String body) {
        return request.send(body).map(response -> {
            request.connection().close();
            return Reply.of(response.statusCode());
        });
    }

    private RequestOptions options(DueDelivery delivery, InetAddress address) {
        var target = delivery.target();
        var second = clock.instant().getEpochSecond();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port(target), address.getHostAddress()))
                .setHost(target.getHost())
                .setPort(port(target))
                .setSsl(isSecure(target))
                .setURI(pathOf(target))
                .setTimeout(config.timeout().toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Waymark")
                .putHeader("webhook-id", delivery.eventId().toString())
                .putHeader("webhook-timestamp", Long.toString(second))
                .putHeader("webhook-signature", delivery.signatures(second));
    }

    private static String pathOf(URI target) {
        var path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return target.getRawQuery() == null ? path : path + '?' + target.getRawQuery();
    }

    private static boolean isSecure(URI target) {
        return "https".equalsIgnoreCase(target.getScheme());
    }

    private static int port(URI target) {
        if (target.getPort() >= 0) {
            return target.getPort();
        }
        return isSecure(target) ? HTTPS : HTTP;
    }
}
