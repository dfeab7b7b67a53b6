import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A viewer who reads 50 times a second, at all gateways and services in turn, while an access admin revokes her
/// tokens. Prints for each round when the last request was accepted, counted from the answer to the revocation.
///
/// Run as `java RevokedCaller.java REALM CYCLE ROUNDS GATEWAY...`; fails when a request is accepted more than five
/// seconds after, when one is answered with anything but 200 and 401, or when a later sign-in is refused.
final class RevokedCaller {

    private static final int PER_SECOND = 50;
    private static final long BEFORE_MILLIS = 2_000;
    private static final long AFTER_MILLIS = 6_000;
    private static final double TARGET_MILLIS = 5_000;
    private static final int WARM_READS = 2_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI realm;
    private final List<URI> reads;
    private final List<URI> gateways;

    /// @param at nanoseconds when the answer came
    private record Answer(long at, int status) {}

    private RevokedCaller(URI realm, String cycle, List<URI> gateways) {
        this.realm = realm;
        this.gateways = gateways;
        this.reads = gateways.stream()
                .flatMap(gateway -> List.of("", "/goals").stream()
                        .map(below -> gateway.resolve("/v1/cycles/" + cycle + below)))
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        var gateways = Arrays.stream(arguments).skip(3).map(URI::create).toList();
        var caller = new RevokedCaller(URI.create(arguments[0]), arguments[1], gateways);
        caller.warm();
        System.out.printf("%5s %9s %8s %7s %26s%n", "round", "accepted", "refused", "others", "last accepted after, ms");
        var latest = Double.NEGATIVE_INFINITY;
        for (var round = 1; round <= Integer.parseInt(arguments[2]); round++) {
            latest = Math.max(latest, caller.round(round));
        }
        System.out.printf("Latest of all: %.1f ms   target <= %.0f ms%n", latest, TARGET_MILLIS);
        System.exit(latest <= TARGET_MILLIS ? 0 : 1);
    }

    /// Java compiles while it runs: somebody else reads before. The viewer comes once, so that her role is adopted.
    private void warm() throws IOException, InterruptedException {
        read(reads.getFirst(), signIn("vera"));
        var token = signIn("lea");
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var number = 0; number < WARM_READS; number++) {
                var read = reads.get(number % reads.size());
                threads.execute(() -> read(read, token));
            }
        }
    }

    /// @return milliseconds from the answer to the revocation until that to the last accepted request
    private double round(int number) throws Exception {
        var token = signIn("vera");
        var admin = signIn("axel");
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        long revoked;
        try (var clock = Executors.newSingleThreadScheduledExecutor();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var next = new int[1];
            clock.scheduleAtFixedRate(
                    () -> {
                        var read = reads.get(next[0]++ % reads.size());
                        threads.execute(() -> answers.add(read(read, token)));
                    },
                    0,
                    1_000_000 / PER_SECOND,
                    TimeUnit.MICROSECONDS);
            Thread.sleep(BEFORE_MILLIS);
            revoke(gateways.get(number % gateways.size()), admin, subject(token));
            revoked = System.nanoTime();
            Thread.sleep(AFTER_MILLIS);
            clock.shutdownNow();
        }
        admitAgain();
        return report(number, List.copyOf(answers), revoked);
    }

    private static double report(int number, List<Answer> answers, long revoked) {
        var accepted = answers.stream().filter(answer -> answer.status() == 200).toList();
        var refused = answers.stream().filter(answer -> answer.status() == 401).count();
        var others = answers.size() - accepted.size() - refused;
        var last = accepted.stream().mapToLong(Answer::at).max().orElseThrow();
        var millis = (last - revoked) / 1e6;
        System.out.printf("%5d %9d %8d %7d %26.1f%n", number, accepted.size(), refused, others, millis);
        if (others > 0 || refused == 0) {
            throw new IllegalStateException("requests were answered otherwise, or none was refused");
        }
        return millis;
    }

    /// A sign-in of the second after the revocation counts everywhere.
    private void admitAgain() throws IOException, InterruptedException {
        var token = signIn("vera");
        for (var read : reads) {
            var status = read(read, token).status();
            if (status != 200) {
                throw new IllegalStateException(read + " answers a later sign-in with " + status);
            }
        }
    }

    private static Answer read(URI address, String token) {
        try {
            var answer = CLIENT.send(request(address, token).build(), BodyHandlers.discarding());
            return new Answer(System.nanoTime(), answer.statusCode());
        } catch (IOException broken) {
            return new Answer(System.nanoTime(), 0);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void revoke(URI gateway, String token, String subject) throws IOException, InterruptedException {
        var body = "{\"subject\": \"%s\", \"reason\": \"Invented, to measure\"}".formatted(subject);
        require(
                201,
                CLIENT.send(
                        request(gateway.resolve("/v1/access/revocations"), token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString()));
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30));
    }

    private String signIn(String username) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=waymark-demo&password=waymark-demo&username=" + username;
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return found("access_token", require(200, answer));
    }

    private static String require(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("%s answers %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private static String subject(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return found("sub", new String(claims, StandardCharsets.UTF_8));
    }

    private static String found(String property, String json) {
        var value = Pattern.compile("\"%s\"\\s*:\\s*\"([^\"]+)\"".formatted(property)).matcher(json);
        if (!value.find()) {
            throw new IllegalStateException("no " + property);
        }
        return value.group(1);
    }
}
