package dev.waymark.rest.webhook.sending;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Claims deliveries that are due and writes down what came of them, each by one statement. A claim ends by itself, so
/// that what an instance was sending when it stopped is sent by another one. The end of a claim tells it apart from
/// others: a result that comes after it was claimed again changes nothing.
@Singleton
class DueDeliveries {

    /// Longer than an attempt can last.
    private static final Duration CLAIM = Duration.ofMinutes(2);

    /// A slow receiver keeps one thread waiting and not all of them, so no webhook has two claims at once where that
    /// can be seen.
    /// Whoever writes an event meanwhile does not wait for these locks.
    private static final String CLAIM_ONE =
            """
            with due as (
                select d.id, w.url, w.secret, case when w.previous_until > :now then w.previous_secret end as previous
                from webhook_delivery d join webhook w on w.id = d.webhook_id
                where d.state = 'PENDING' and w.state = 'ENABLED' and d.due_at <= :now
                  and (d.claimed_until is null or d.claimed_until <= :now)
                  and not exists (
                    select from webhook_delivery other
                    where other.webhook_id = d.webhook_id and other.claimed_until > :now)
                order by d.due_at, d.id limit 1 for no key update skip locked)
            update webhook_delivery d set claimed_until = :until, attempts = d.attempts + 1
            from due where d.id = due.id
            returning d.id, d.webhook_id, d.event_id, d.body, d.attempts, due.url, due.secret, due.previous,
                d.claimed_until""".replace(":now", "?::timestamptz").replace(":until", "?::timestamptz");

    private static final String RECORD = "update webhook_delivery set state = ?, due_at = coalesce(?, due_at),"
            + " attempts = ?, ended_at = ?, last_status = ?, last_failure = ?, claimed_until = null"
            + " where id = ? and claimed_until = ?";
    private static final String DISABLE = "update webhook set state = 'DISABLED', disabled_because = ?,"
            + " version = version + 1, updated_at = ?, updated_by = 'system' where id = ? and state = 'ENABLED'";

    private final DataSource database;
    private final Clock clock;

    DueDeliveries(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<DueDelivery> claim() throws SQLException {
        var now = clock.instant();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CLAIM_ONE)) {
            for (int place = 1; place <= 4; place++) {
                setTime(statement, place, now);
            }
            setTime(statement, 5, now.plus(CLAIM));
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(delivery(rows)) : Optional.empty();
            }
        }
    }

    private static DueDelivery delivery(ResultSet row) throws SQLException {
        var secrets = new ArrayList<WebhookSecret>();
        secrets.add(new WebhookSecret(row.getString(7)));
        var previous = row.getString(8);
        if (previous != null) {
            secrets.add(new WebhookSecret(previous));
        }
        return new DueDelivery(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getInt(5),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                URI.create(row.getString(6)),
                secrets);
    }

    /// @param fraction a random number from 0 to 1
    void record(DueDelivery sent, Reply reply, double fraction) throws SQLException {
        if (reply.isDelivered()) {
            record(sent, reply, "DELIVERED", null, sent.attempts());
        } else if (reply.isGone()) {
            disable(sent.webhookId(), String.valueOf(reply.failure()));
            record(sent, reply, "PENDING", clock.instant(), 0);
        } else {
            var pause = RetryPlan.pause(sent.attempts(), fraction);
            record(
                    sent,
                    reply,
                    pause.isPresent() ? "PENDING" : "DEAD",
                    pause.map(clock.instant()::plus).orElse(null),
                    sent.attempts());
        }
    }

    private void record(DueDelivery sent, Reply reply, String state, @Nullable Instant due, int attempts)
            throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(RECORD)) {
            statement.setString(1, state);
            setTime(statement, 2, due);
            statement.setInt(3, attempts);
            setTime(statement, 4, state.equals("PENDING") ? null : clock.instant());
            statement.setObject(5, reply.status(), Types.INTEGER);
            statement.setString(6, reply.failure());
            statement.setObject(7, sent.id());
            setTime(statement, 8, sent.claimedUntil());
            statement.executeUpdate();
        }
    }

    private void disable(UUID webhookId, String why) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DISABLE)) {
            statement.setString(1, why);
            setTime(statement, 2, clock.instant());
            statement.setObject(3, webhookId);
            statement.executeUpdate();
        }
    }

    private static void setTime(PreparedStatement statement, int place, @Nullable Instant time) throws SQLException {
        OffsetDateTime value = time == null ? null : time.atOffset(ZoneOffset.UTC);
        statement.setObject(place, value, Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
