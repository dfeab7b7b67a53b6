package dev.waymark.rest.audit.chain;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// The columns of a row of the audit trail.
public final class AuditColumns {

    /// In the order in which they are written and read here.
    public static final String NAMES =
            "number, previous, at, subject, name, request_id, operation, word, resource, outcome, before, after, hash";

    private AuditColumns() {}

    public static void fill(PreparedStatement statement, AuditEntry row) throws SQLException {
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

    public static AuditEntry entry(ResultSet rows) throws SQLException {
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
