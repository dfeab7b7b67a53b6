package dev.waymark.rest.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.waymark.rest.audit.chain.Acts;
import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.change.ChangeConfig;
import dev.waymark.rest.change.ChangeDraft;
import dev.waymark.rest.change.ChangeKind;
import dev.waymark.rest.change.ChangeRows;
import dev.waymark.rest.change.OneTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The tables of changes and webhooks, filled as a service does.
public final class WebhookDatabase {

    private static final ChangeConfig THIRTY_DAYS = () -> Duration.ofDays(30);
    private static final List<String> MIGRATIONS = List.of(
            "src/main/resources/db/migration/V0002__create_change.sql",
            "src/main/resources/db/migration/V0003__create_webhook.sql",
            "../initiative-service/src/main/resources/db/migration/V0250__create_audit_entry.sql");

    private final DataSource database;
    private final Clock clock;
    private final Deliveries deliveries;

    public WebhookDatabase(DataSource database, Clock clock) throws IOException, SQLException {
        this.database = database;
        this.clock = clock;
        var mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        this.deliveries = new Deliveries(database, mapper, THIRTY_DAYS, clock);
        run("drop schema public cascade; create schema public");
        for (var migration : MIGRATIONS) {
            run(Files.readString(Path.of(migration)));
        }
    }

    public void webhook(UUID id, String url, String secret, String... eventTypes) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into webhook"
                        + " (id, version, url, event_types, state, secret, created_at, updated_at)"
                        + " values (?, 0, ?, to_jsonb(?), 'ENABLED', ?, now(), now())")) {
            statement.setObject(1, id);
            statement.setString(2, url);
            statement.setArray(3, connection.createArrayOf("text", eventTypes));
            statement.setString(4, secret);
            statement.executeUpdate();
        }
    }

    /// Commits a change of this type.
    public void change(String type) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var transaction = OneTransaction.of(connection);
            var row = new AuditRows(transaction, clock).append(Acts.closing("r"));
            new ChangeRows(transaction, THIRTY_DAYS, List.of(deliveries))
                    .append(
                            row.number(),
                            row.at(),
                            new ChangeDraft(type, ChangeKind.CHANGED, "/v1/things/1", null, "lea"));
            connection.commit();
        }
    }

    public long replay(UUID webhookId, Instant from, Instant until) throws SQLException {
        return deliveries.replay(webhookId, new ReplayDeliveries(null, from, until, null));
    }

    public void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The values of the first column.
    public List<String> read(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
