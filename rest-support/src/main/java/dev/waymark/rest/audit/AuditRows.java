package dev.waymark.rest.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// The rows of the audit trail in the service's own database.
///
/// A writer locks the head of the chain as the last thing before its commit, so others wait for two
/// statements and one commit and for nothing else of the request. A sequence would let them pass without
/// waiting, but then nobody knows the hash of the row before, and a row that was rolled back looks like one
/// that was removed.
@Singleton
public class AuditRows {

    private static final String LOCK_HEAD = "select number, hash from audit_head for update";
    private static final String ENDS = "select s.number, s.hash, h.number, h.hash,"
            + " coalesce((select max(number) from audit_entry), s.number) from audit_start s, audit_head h";
    private static final String COLUMNS =
            "number, previous, at, subject, name, request_id, operation, word, resource, outcome, before, after, hash";
    private static final String APPEND = "with added as (insert into audit_entry (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number, hash)"
            + " update audit_head set number = added.number, hash = added.hash from added";
    private static final String PAGE =
            "select " + COLUMNS + " from audit_entry where number > ?%s order by number limit ?";

    private final DataSource database;
    private final Clock clock;

    public AuditRows(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Adds a row in the transaction of the caller, and holds the head of the chain until that ends.
    void append(AuditedAct act) throws SQLException {
        try (var connection = database.getConnection()) {
            append(connection, act);
        }
    }

    /// Adds a row for which there is no transaction.
    void appendAlone(AuditedAct act) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                append(connection, act);
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private void append(Connection connection, AuditedAct act) throws SQLException {
        var row = AuditEntry.after(lockedHead(connection), clock.instant(), act);
        try (var statement = connection.prepareStatement(APPEND)) {
            fill(statement, row);
            statement.executeUpdate();
        }
    }

    /// Where the chain begins and ends, by one statement.
    ChainEnds ends() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ENDS);
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("the audit trail has lost its head or its start");
            }
            return new ChainEnds(
                    new ChainLink(rows.getLong(1), rows.getString(2)),
                    new ChainLink(rows.getLong(3), rows.getString(4)),
                    rows.getLong(5));
        }
    }

    /// The rows after a number that answer a question, in one statement.
    List<AuditEntry> page(long after, AuditFilter filter, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PAGE.formatted(filter.conditions()))) {
            statement.setLong(1, after);
            var place = 2;
            for (var value : filter.values()) {
                statement.setObject(place++, value);
            }
            statement.setInt(place, limit);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<AuditEntry>();
                while (rows.next()) {
                    found.add(entry(rows));
                }
                return found;
            }
        }
    }

    private static ChainLink lockedHead(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK_HEAD);
                var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("the audit trail has lost its head");
            }
            return new ChainLink(rows.getLong(1), rows.getString(2));
        }
    }

    static void fill(PreparedStatement statement, AuditEntry row) throws SQLException {
        var act = row.act();
        statement.setLong(1, row.number());
        statement.setString(2, row.previous());
        statement.setObject(3, row.at().atOffset(ZoneOffset.UTC));
        statement.setString(4, act.subject());
        statement.setString(5, act.name());
        statement.setString(6, act.requestId());
        statement.setString(7, act.operation());
        statement.setString(8, act.word());
        statement.setString(9, act.resource());
        statement.setString(10, act.outcome());
        statement.setString(11, act.before());
        statement.setString(12, act.after());
        statement.setString(13, row.hash());
    }

    private static AuditEntry entry(ResultSet rows) throws SQLException {
        var act = new AuditedAct(
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getString(9),
                rows.getString(10),
                rows.getString(11),
                rows.getString(12));
        return new AuditEntry(rows.getLong(1), rows.getString(2), time(rows), act, rows.getString(13));
    }

    private static Instant time(ResultSet rows) throws SQLException {
        return rows.getObject(3, OffsetDateTime.class).toInstant();
    }
}
