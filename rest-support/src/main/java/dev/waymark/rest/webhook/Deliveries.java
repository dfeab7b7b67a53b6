package dev.waymark.rest.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.change.Change;
import dev.waymark.rest.change.ChangeConfig;
import dev.waymark.rest.change.ChangeView;
import dev.waymark.rest.change.ToldOfChanges;
import dev.waymark.rest.problem.ProblemException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Writes deliveries: one for each webhook that wants an event, also where it is disabled, in the transaction of the
/// change.
@Singleton
public class Deliveries implements ToldOfChanges {

    private static final String TELL = "insert into webhook_delivery"
            + " (id, webhook_id, event_id, event_type, body, state, attempts, due_at, created_at)"
            + " select uuidv7(), id, ?, ?, ?, 'PENDING', 0, ?, ? from webhook";
    private static final String WHO_WANTS = " where event_types = '[]' or event_types @> to_jsonb(?::text)";
    /// What is being sent is PENDING, so that it is not sent a second time meanwhile.
    private static final String AGAIN = "update webhook_delivery set state = 'PENDING', attempts = 0, due_at = ?,"
            + " ended_at = null where webhook_id = ?"
            + " and (state = 'DEAD' or state = 'DELIVERED' and ?) and id = coalesce(?, id)"
            + " and created_at >= coalesce(?, created_at) and created_at < coalesce(?, 'infinity'::timestamptz)";

    /// Each new change removes a few outdated ones: the table needs no other housekeeping.
    private static final String REMOVE = "delete from webhook_delivery where id in (select id from webhook_delivery"
            + " where state <> 'PENDING' and ended_at < ? order by ended_at limit 20 for update skip locked)";

    private final DataSource database;
    private final ObjectMapper mapper;
    private final ChangeConfig config;
    private final Clock clock;

    public Deliveries(DataSource database, ObjectMapper mapper, ChangeConfig config, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void tell(Connection connection, Change change) throws SQLException {
        var body = new WebhookEvent(change.type(), change.at(), ChangeView.from(change)).written(mapper);
        try (var remove = connection.prepareStatement(REMOVE);
                var statement = connection.prepareStatement(TELL + WHO_WANTS)) {
            setTime(remove, 1, change.at().minus(config.retention()));
            remove.executeUpdate();
            event(statement, change.eventId(), change.type(), body, change.at());
            statement.setString(6, change.type());
            statement.executeUpdate();
        }
    }

    /// Adds a delivery that only tests the way, in the caller's transaction.
    UUID test(UUID webhookId) throws SQLException {
        var at = clock.instant();
        var body = new WebhookEvent(WebhookEvent.TESTED, at, new WebhookEvent.Tested(webhookId)).written(mapper);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TELL + " where id = ? returning id")) {
            event(statement, UUID.randomUUID(), WebhookEvent.TESTED, body, at);
            statement.setObject(6, webhookId);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw ProblemException.notFound("webhook", webhookId);
                }
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private static void event(PreparedStatement statement, UUID eventId, String type, String body, Instant at)
            throws SQLException {
        statement.setObject(1, eventId);
        statement.setString(2, type);
        statement.setString(3, body);
        setTime(statement, 4, at);
        setTime(statement, 5, at);
    }

    /// Sends deliveries again, in the caller's transaction. The events keep their ids.
    ///
    /// @return how many
    long replay(UUID webhookId, ReplayDeliveries wanted) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AGAIN)) {
            setTime(statement, 1, clock.instant());
            statement.setObject(2, webhookId);
            statement.setBoolean(3, Boolean.TRUE.equals(wanted.delivered()));
            statement.setObject(4, wanted.deliveryId(), Types.OTHER);
            setTime(statement, 5, wanted.from());
            setTime(statement, 6, wanted.until());
            return statement.executeUpdate();
        }
    }

    private static void setTime(PreparedStatement statement, int place, @Nullable Instant time) throws SQLException {
        statement.setObject(place, time == null ? null : time.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
