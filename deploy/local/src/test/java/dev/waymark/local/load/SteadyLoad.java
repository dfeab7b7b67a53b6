package dev.waymark.local.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// A few callers who ask one request after the other, with a pause between, until they are told to stop.
public final class SteadyLoad implements AutoCloseable {

    private static final int CALLERS = 4;
    private static final long PAUSE = 50;

    /// What came of one request; `retryAfter` is empty where the answer says nothing of it.
    public record Outcome(String request, int status, String retryAfter, String body) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final IntFunction<HttpRequest> requests;
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final List<Thread> callers = new ArrayList<>();
    private volatile boolean goesOn = true;

    /// @param requests the request of each number, from 0 on
    public SteadyLoad(IntFunction<HttpRequest> requests) {
        this.requests = requests;
        for (var caller = 0; caller < CALLERS; caller++) {
            callers.add(Thread.ofVirtual().start(this::askOn));
        }
    }

    private void askOn() {
        try {
            while (goesOn) {
                var request = requests.apply(asked.getAndIncrement());
                outcomes.add(ask(request));
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome ask(HttpRequest request) throws InterruptedException {
        var name = request.method() + " " + request.uri().getPath();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var retryAfter = answer.headers().firstValue("Retry-After").orElse("");
            return new Outcome(name, answer.statusCode(), retryAfter, answer.body());
        } catch (IOException noAnswer) {
            return new Outcome(name, 0, "", noAnswer.toString());
        }
    }

    /// How many requests were answered so far.
    public int answered() {
        return outcomes.size();
    }

    /// Stops, and tells what came of every request.
    public List<Outcome> outcomes() throws InterruptedException {
        goesOn = false;
        for (var caller : callers) {
            caller.join();
        }
        return List.copyOf(outcomes);
    }

    @Override
    public void close() {
        goesOn = false;
        client.close();
    }
}
