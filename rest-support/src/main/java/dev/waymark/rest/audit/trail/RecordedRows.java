package dev.waymark.rest.audit.trail;

import dev.waymark.rest.audit.chain.AuditColumns;
import dev.waymark.rest.audit.chain.AuditEntry;
import dev.waymark.rest.audit.chain.ChainEnds;
import dev.waymark.rest.audit.chain.ChainLink;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Reads the rows of the audit trail.
@Singleton
public class RecordedRows {

    private static final String ENDS = "select s.number, s.hash, h.number, h.hash,"
            + " coalesce((select max(number) from audit_entry), s.number) from audit_start s, audit_head h";
    private static final String PAGE =
            "select " + AuditColumns.NAMES + " from audit_entry where number > ?%s order by number limit ?";

    private final DataSource database;

    public RecordedRows(DataSource database) {
        this.database = database;
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
                    found.add(AuditColumns.entry(rows));
                }
                return found;
            }
        }
    }
}
