package dev.waymark.rest.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.rest.webhook.WebhookDatabase;
import io.vertx.core.Vertx;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Deliveries to a receiver on this machine, at times that the test sets.
class DeliveringTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Duration WHOLE_PLAN = Duration.ofDays(5);
    private static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final WebhookSecret OTHER = WebhookSecret.of(new byte[WebhookSecret.BYTES]);

    private static EmbeddedPostgres postgres;
    private static Vertx vertx;

    /// A request as the receiver has it.
    private record Received(String id, String second, String signatures, String body) {}

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final UUID webhookId = UUID.randomUUID();
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Integer> answer = new AtomicReference<>(204);
    private WebhookDatabase database;
    private HttpServer receiver;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() throws IOException {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        postgres.close();
    }

    @BeforeEach
    void listen() throws IOException, SQLException {
        database = new WebhookDatabase(postgres.getPostgresDatabase(), clock);
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
        database.webhook(webhookId, url("localhost"), SECRET.text());
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                body));
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(answer.get(), -1);
        exchange.close();
    }

    @Test
    void aChangeIsDeliveredOnceWithItsSignature() throws Exception {
        database.change("pain-point.changed");

        assertThat(instance().deliverDue()).isOne();
        assertThat(instance().deliverDue()).isZero();
        assertThat(received).singleElement().satisfies(request -> {
            assertThat(request.body())
                    .contains("\"type\":\"pain-point.changed\"", "\"revision\":1")
                    .hasSizeLessThan(2000);
            assertThat(request.second()).isEqualTo("" + NOON.getEpochSecond());
            assertThat(request.signatures())
                    .isEqualTo(SECRET.signature(request.id(), NOON.getEpochSecond(), request.body()));
        });
        assertThat(states()).containsExactly("DELIVERED");
    }

    @Test
    void aWebhookIsToldOfWhatItWants() throws Exception {
        var picky = UUID.randomUUID();
        database.webhook(picky, url("localhost"), OTHER.text(), "roadmap.published");

        database.change("pain-point.changed");

        assertThat(database.read("select webhook_id from webhook_delivery")).containsExactly(webhookId.toString());
    }

    @Test
    void whatIsNotDeliveredInTheWholePlanIsListedAsDeadAndReplayedWithTheSameId() throws Exception {
        answer.set(503);
        database.change("pain-point.changed");
        database.change("ranking-round.closed");
        while (instance().deliverDue() > 0) {
            toTheNextAttempt();
        }
        assertThat(now.get()).isBetween(NOON.plus(Duration.ofHours(75)), NOON.plus(Duration.ofHours(84)));
        assertThat(states()).containsExactly("DEAD", "DEAD");
        assertThat(received).hasSize(20);
        assertThat(database.read("select last_failure from webhook_delivery"))
                .containsOnly("The receiver answered 503.");
        var ids = received.stream().map(Received::id).distinct().toList();
        received.clear();

        answer.set(200);
        assertThat(database.replay(webhookId, NOON, NOON.plusSeconds(1))).isEqualTo(2);
        instance().deliverDue();

        assertThat(received)
                .extracting(Received::id)
                .containsExactlyInAnyOrderElementsOf(ids)
                .hasSize(2);
        assertThat(states()).containsExactly("DELIVERED", "DELIVERED");
    }

    @Test
    void aReceiverThatIsGoneIsDisabledAndItsEventsAreKept() throws Exception {
        answer.set(410);
        database.change("pain-point.changed");
        instance().deliverDue();
        database.change("ranking-round.closed");
        now.set(NOON.plus(WHOLE_PLAN));

        assertThat(instance().deliverDue()).isZero();
        assertThat(database.read("select state from webhook")).containsExactly("DISABLED");
        assertThat(states()).containsExactly("PENDING", "PENDING");

        answer.set(200);
        database.run("update webhook set state = 'ENABLED'");
        assertThat(instance().deliverDue()).isEqualTo(2);
        assertThat(states()).containsExactly("DELIVERED", "DELIVERED");
    }

    @Test
    void untilARotatedSecretEndsBothSign() throws Exception {
        database.run(
                "update webhook set previous_secret = secret, previous_until = '2026-12-01T12:00:00Z', secret = '%s'"
                        .formatted(OTHER.text()));
        database.change("pain-point.changed");
        instance().deliverDue();
        now.set(NOON.plus(Duration.ofHours(24)));
        database.change("pain-point.changed");
        instance().deliverDue();

        assertThat(received)
                .extracting(request -> request.signatures().split(" ").length)
                .containsExactly(2, 1);
        var first = received.element();
        assertThat(first.signatures())
                .contains(SECRET.signature(first.id(), NOON.getEpochSecond(), first.body()))
                .contains(OTHER.signature(first.id(), NOON.getEpochSecond(), first.body()));
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        answer.set(302);
        database.change("pain-point.changed");

        assertThat(instance().deliverDue()).isOne();
        assertThat(received).hasSize(1);
        assertThat(states()).containsExactly("PENDING");
    }

    /// The second look-up of the name would lead to the receiver.
    @Test
    void theConnectionGoesToTheAddressThatWasVerified() throws Exception {
        database.run("update webhook set url = '%s'".formatted(url("rebinding.example")));
        database.change("pain-point.changed");
        var lookUps = new ConcurrentLinkedQueue<>(List.of("127.0.0.1", "93.184.216.34"));
        var rules = new TargetRules(new TestWebhooks(true, List.of("rebinding.example")), host ->
                new InetAddress[] {InetAddress.getByName(lookUps.remove())});

        assertThat(instance(rules).deliverDue()).isOne();

        assertThat(received).hasSize(1);
        assertThat(lookUps).containsExactly("93.184.216.34");
    }

    @Test
    void aPrivateTargetIsNeverReached() throws Exception {
        database.change("pain-point.changed");

        instance(new TargetRules(new TestWebhooks(true, List.of()))).deliverDue();

        assertThat(received).isEmpty();
        assertThat(database.read("select last_failure from webhook_delivery"))
                .containsExactly("The host has an address that is not public.");
    }

    @Test
    void severalInstancesDeliverEachEventOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            database.webhook(UUID.randomUUID(), url("localhost"), SECRET.text());
        }
        database.change("pain-point.changed");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var instances = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> instance().deliverDue()))
                    .toList();
            for (var instance : instances) {
                instance.get();
            }
        }
        instance().deliverDue();

        assertThat(received).hasSize(41);
        assertThat(states()).containsOnly("DELIVERED");
    }

    @Test
    void whatIsBeingSentIsNotReplayedAtTheSameTime() throws Exception {
        database.change("pain-point.changed");
        var deliveries = new DueDeliveries(postgres.getPostgresDatabase(), clock);
        var first = deliveries.claim().orElseThrow();

        assertThat(database.replay(webhookId, NOON, NOON.plusSeconds(1))).isZero();
        assertThat(instance().deliverDue()).isZero();

        deliveries.record(first, Reply.of(204), 0);
        assertThat(states()).containsExactly("DELIVERED");
    }

    @Test
    void aResultThatComesTooLateDoesNotEndTheClaimOfAReplay() throws Exception {
        answer.set(410);
        database.change("pain-point.changed");
        var deliveries = new DueDeliveries(postgres.getPostgresDatabase(), clock);
        var late = deliveries.claim().orElseThrow();
        now.set(NOON.plus(Duration.ofMinutes(3)));
        instance().deliverDue();
        database.run("update webhook set state = 'ENABLED'");
        var current = deliveries.claim().orElseThrow();
        assertThat(current.attempts()).isEqualTo(late.attempts());

        deliveries.record(late, Reply.of(503), 0);

        assertThat(deliveries.claim()).isEmpty();
        deliveries.record(current, Reply.of(204), 0);
        assertThat(states()).containsExactly("DELIVERED");
    }

    private void toTheNextAttempt() throws SQLException {
        database.read("select to_char(max(due_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from webhook_delivery where state = 'PENDING'")
                .forEach(due -> now.set(due == null ? now.get() : Instant.parse(due)));
    }

    private Delivering instance() {
        return instance(new TargetRules(new TestWebhooks(true, List.of("localhost"))));
    }

    private Delivering instance(TargetRules rules) {
        var settings = new TestWebhooks(true, List.of("localhost"));
        return new Delivering(
                new DueDeliveries(postgres.getPostgresDatabase(), clock),
                new Sender(vertx, rules, settings, clock),
                settings);
    }

    private String url(String host) {
        return "http://%s:%d/hook".formatted(host, receiver.getAddress().getPort());
    }

    private List<String> states() throws SQLException {
        return database.read("select state from webhook_delivery order by id");
    }
}
