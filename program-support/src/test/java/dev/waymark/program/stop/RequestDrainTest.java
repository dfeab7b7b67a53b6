package dev.waymark.program.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestDrainTest {

    private final Vertx vertx = Vertx.vertx();
    private final RequestDrain drain = new RequestDrain();
    private final BlockingQueue<RoutingContext> underWay = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void listen() throws InterruptedException, ExecutionException {
        var router = Router.router(vertx);
        router.route().handler(context -> {
            if (drain.admits(context)) {
                underWay.add(context);
            } else {
                context.response().setStatusCode(503).end();
            }
        });
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void close() {
        client.shutdownNow();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theStopWaitsForARequestUnderWayAndLaterOnesAreRefused() throws InterruptedException {
        var first = send();
        var held = underWay.take();
        var stop = CompletableFuture.runAsync(this::stop, Thread::startVirtualThread);
        await().untilAsserted(() -> assertThat(refused()).isTrue());

        assertThat(stop).isNotDone();
        held.response().end();

        assertThat(first.join().statusCode()).isEqualTo(200);
        stop.join();
        assertThat(send().join().statusCode()).isEqualTo(503);
    }

    @Test
    void aConnectionThatTheCallerClosedIsNotWaitedFor() throws InterruptedException {
        var given = send();
        underWay.take();
        given.cancel(true);

        stop();

        assertThat(send().join().statusCode()).isEqualTo(503);
    }

    /// A request that was admitted just before the stop is ended here.
    private boolean refused() {
        var answer = send();
        await().until(() -> answer.isDone() || !underWay.isEmpty());
        underWay.forEach(context -> context.response().end());
        underWay.clear();
        return answer.join().statusCode() == 503;
    }

    private void stop() {
        try {
            drain.stop(new ShutdownEvent());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<HttpResponse<Void>> send() {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort()))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }
}
