package dev.waymark.rest.idempotency;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// The answers kept for 24 hours, in the service's own database and in the caller's transaction. A key belongs to the
/// subject of the caller's token.
@Singleton
public class KeptAnswers {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND = "select fingerprint, status, location, entity_tag, body from idempotency_key"
            + " where subject = ? and key = ? and kept_at > now() - interval '24 hours'";
    private static final String KEEP = "insert into idempotency_key"
            + " (subject, key, fingerprint, status, location, entity_tag, body) values (?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (subject, key) do update set fingerprint = excluded.fingerprint, status = excluded.status,"
            + " location = excluded.location, entity_tag = excluded.entity_tag, body = excluded.body, kept_at = now()";
    /// Each new key removes a few outdated ones: the table needs no other housekeeping.
    private static final String SWEEP = "delete from idempotency_key where ctid in (select ctid from idempotency_key"
            + " where kept_at < now() - interval '24 hours' order by kept_at limit 10 for update skip locked)";

    private final DataSource database;

    public KeptAnswers(DataSource database) {
        this.database = database;
    }

    /// @return false while another transaction holds the same subject's key; the lock ends with the transaction
    boolean lock(String subject, String key) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, subject + '\n' + key);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    Optional<KeptAnswer> find(String subject, String key) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, subject);
            statement.setString(2, key);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                return Optional.of(new KeptAnswer(
                        rows.getString(1), rows.getInt(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
    }

    void keep(String subject, String key, KeptAnswer answer) throws SQLException {
        try (var connection = database.getConnection();
                var sweep = connection.prepareStatement(SWEEP);
                var statement = connection.prepareStatement(KEEP)) {
            sweep.executeUpdate();
            statement.setString(1, subject);
            statement.setString(2, key);
            statement.setString(3, answer.fingerprint());
            statement.setInt(4, answer.status());
            statement.setString(5, answer.location());
            statement.setString(6, answer.entityTag());
            statement.setString(7, answer.body());
            statement.executeUpdate();
        }
    }
}
