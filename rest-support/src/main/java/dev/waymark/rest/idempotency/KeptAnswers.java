package dev.waymark.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.concurrency.Versioned;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;

/// The answers kept for 24 hours, in the service's own database and in the caller's transaction.
@Singleton
public class KeptAnswers {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND = "select fingerprint, status, location, entity_tag, body from idempotency_key"
            + " where caller = ? and key = ? and kept_at > now() - interval '24 hours'";
    private static final String KEEP = "insert into idempotency_key"
            + " (caller, key, fingerprint, status, location, entity_tag, body) values (?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (caller, key) do update set fingerprint = excluded.fingerprint, status = excluded.status,"
            + " location = excluded.location, entity_tag = excluded.entity_tag, body = excluded.body, kept_at = now()";
    /// Each new key removes a few outdated ones: the table needs no other housekeeping.
    private static final String SWEEP = "delete from idempotency_key where ctid in (select ctid from idempotency_key"
            + " where kept_at < now() - interval '24 hours' order by kept_at limit 10 for update skip locked)";

    private final DataSource database;
    private final ObjectMapper mapper;

    public KeptAnswers(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /// @return false while another transaction holds the same caller's key; the lock ends with the transaction
    boolean lock(String caller, String key) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, caller + '\n' + key);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    Optional<KeptAnswer> find(String caller, String key) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, caller);
            statement.setString(2, key);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                return Optional.of(new KeptAnswer(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getString(3),
                        rows.getString(4),
                        mapper.readTree(rows.getString(5))));
            }
        }
    }

    void keep(String caller, String key, String fingerprint, RestResponse<?> answer)
            throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var sweep = connection.prepareStatement(SWEEP);
                var statement = connection.prepareStatement(KEEP)) {
            sweep.executeUpdate();
            statement.setString(1, caller);
            statement.setString(2, key);
            statement.setString(3, fingerprint);
            statement.setInt(4, answer.getStatus());
            statement.setString(5, answer.getHeaderString(HttpHeaders.LOCATION));
            statement.setString(6, answer.getEntity() instanceof Versioned versioned ? versioned.entityTag() : null);
            statement.setString(7, mapper.writeValueAsString(answer.getEntity()));
            statement.executeUpdate();
        }
    }
}
