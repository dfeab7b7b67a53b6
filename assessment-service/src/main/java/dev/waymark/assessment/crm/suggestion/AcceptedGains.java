package dev.waymark.assessment.crm.suggestion;

import dev.waymark.rest.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The accepted gains of all cycles.
@ApplicationScoped
public class AcceptedGains {

    private static final String NEWEST = """
            select id, pain_point_id, source, period, records, last_on, amount, currency, reason, decided_by, decided_at
            from suggestion_decision
            where cycle_id = ? and kind = 'GAIN' and state = 'ACCEPTED'
            order by decided_at desc, id limit 200""";

    private final DataSource database;

    AcceptedGains(DataSource database) {
        this.database = database;
    }

    /// The 200 of a cycle that were accepted last, the newest first.
    public List<AcceptedGain> of(UUID cycleId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEWEST)) {
            statement.setObject(1, cycleId);
            var found = new ArrayList<AcceptedGain>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(gain(rows));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("reading the accepted gains failed", failed);
        }
    }

    private static AcceptedGain gain(ResultSet row) throws SQLException {
        return new AcceptedGain(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getObject(6, LocalDate.class),
                Money.rounded(row.getBigDecimal(7), row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }
}
