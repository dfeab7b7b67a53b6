package dev.waymark.rest.webhook.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/// This instance's share of the deliveries, as long as the service runs.
@Singleton
class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class);

    private final DueDeliveries deliveries;
    private final Sender sender;
    private final WebhookConfig config;
    private final RandomGenerator random = new SecureRandom();
    private final List<Thread> threads = new ArrayList<>();

    Delivering(DueDeliveries deliveries, Sender sender, WebhookConfig config) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        for (int i = 0; i < config.threads(); i++) {
            threads.add(Thread.ofVirtual().name("webhook-", i).start(this::deliverUntilStopped));
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        threads.forEach(Thread::interrupt);
    }

    private void deliverUntilStopped() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                deliverQuietly();
                Thread.sleep(config.pollingInterval());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// While the database is away, deliveries stay due.
    private void deliverQuietly() throws InterruptedException {
        try {
            deliverDue();
        } catch (SQLException | RuntimeException failed) {
            LOG.warnf(failed, "deliveries=stopped retryAfter=%s", config.pollingInterval());
        }
    }

    /// Sends what is due until nothing is.
    ///
    /// @return how many attempts were made
    int deliverDue() throws SQLException, InterruptedException {
        var attempts = 0;
        var due = deliveries.claim();
        while (due.isPresent()) {
            deliveries.record(due.get(), sender.send(due.get()), random.nextDouble());
            attempts++;
            due = deliveries.claim();
        }
        return attempts;
    }
}
