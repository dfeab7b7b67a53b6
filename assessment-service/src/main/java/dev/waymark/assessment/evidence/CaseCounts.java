package dev.waymark.assessment.evidence;

import dev.waymark.assessment.evidence.EvidenceSummary.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Counts of cases by what their values are mapped to. Cases are first counted per value (index-only over the partial
/// indexes of migration V0107, bounded by the number of distinct values), then joined to the mapping.
@ApplicationScoped
class CaseCounts {

    private static final String BY_TARGET = """
            with counted as (
                select c.source, c.%1$s as value, count(*) as cases,
                       count(*) filter (where c.closed_at is null) as open,
                       count(*) filter (where c.due_at is not null and (c.closed_at is not null or c.due_at < now()))
                           as promises,
                       count(*) filter (where coalesce(c.closed_at, now()) > c.due_at) as broken,
                       sum(coalesce(c.severity, s.default_severity)) as severity
                from evidence_case c join source s on s.name = c.source
                where not c.deleted and c.%1$s is not null
                group by c.source, c.%1$s)
            select t.id, t.%3$s, sum(counted.cases), sum(counted.open), sum(counted.promises), sum(counted.broken),
                   sum(counted.severity) / sum(counted.cases)
            from counted
            join source_mapping m on m.source = counted.source and m.field = '%4$s'
            join %2$s t on t.id = (m.targets ->> counted.value)::uuid
            where t.cycle_id = ?
            group by t.id, t.%3$s""";
    private final DataSource database;

    CaseCounts(DataSource database) {
        this.database = database;
    }

    List<Counted> byPainPoint(UUID cycleId) {
        return rows(
                BY_TARGET.formatted("category", "pain_point", "title", MappedField.CATEGORY),
                cycleId,
                CaseCounts::counted);
    }

    List<Counted> byDepartment(UUID cycleId) {
        return rows(
                BY_TARGET.formatted("department", "department", "code", MappedField.DEPARTMENT),
                cycleId,
                CaseCounts::counted);
    }

    /// The 200 most frequent values of a field that no mapping knows.
    List<UnmappedValues.UnmappedValue> unmapped(String source, MappedField field) {
        return rows(
                """
                select c.%1$s, count(*) from %3$s c
                left join source_mapping m on m.source = c.source and m.field = '%2$s'
                where c.source = ? and not c.deleted and c.%1$s is not null and (m.targets ->> c.%1$s) is null
                group by c.%1$s order by count(*) desc, c.%1$s limit 200""".formatted(field.pathName(), field, field.table()),
                source,
                row -> new UnmappedValues.UnmappedValue(field.pathName(), row.getString(1), row.getLong(2)));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getDouble(7));
    }

    private <T> List<T> rows(String sql, Object parameter, Row<T> row) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("counting the cases failed", failed);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
