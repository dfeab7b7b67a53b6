package dev.waymark.assessment.evidence;

import dev.waymark.assessment.evidence.EvidenceSummary.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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

    /// Cases that mean a pain point of a cycle.
    private static final String MAPPED = """
            from source_mapping m
            cross join lateral jsonb_each_text(m.targets) v
            join pain_point p on p.id = v.value::uuid
            join evidence_case c on c.source = m.source and c.category = v.key and not c.deleted
            where m.field = 'CATEGORY' and p.cycle_id = ?""";

    private final DataSource database;

    CaseCounts(DataSource database) {
        this.database = database;
    }

    List<Counted> byPainPoint(UUID cycleId) {
        return rows(
                BY_TARGET.formatted("category", "pain_point", "title", MappedField.CATEGORY),
                CaseCounts::counted,
                cycleId);
    }

    List<Counted> byDepartment(UUID cycleId) {
        return rows(
                BY_TARGET.formatted("department", "department", "code", MappedField.DEPARTMENT),
                CaseCounts::counted,
                cycleId);
    }

    List<EvidenceSummary.SourceEvidence> bySource(UUID cycleId) {
        return rows(
                """
                select s.name, s.label, mapped.cases, mapped.first, mapped.last
                from (select c.source, count(*) as cases, min(c.opened_at) as first, max(c.opened_at) as last %s
                      group by c.source) mapped
                join source s on s.name = mapped.source
                order by mapped.cases desc, s.name""".formatted(MAPPED),
                row -> new EvidenceSummary.SourceEvidence(
                        row.getString(1), row.getString(2), row.getLong(3), instant(row, 4), instant(row, 5)),
                cycleId);
    }

    List<EvidenceSummary.ChannelEvidence> byChannel(UUID cycleId) {
        return rows(
                "select c.channel, count(*) %s group by c.channel order by count(*) desc, c.channel limit 100"
                        .formatted(MAPPED),
                row -> new EvidenceSummary.ChannelEvidence(row.getString(1), row.getLong(2)),
                cycleId);
    }

    List<EvidenceSummary.SeverityEvidence> bySeverity(UUID cycleId) {
        return rows(
                """
                select least(floor(coalesce(c.severity, (select default_severity from source where name = c.source)) / %d),
                             3)::integer as band, count(*)
                %s group by band order by band""".formatted(EvidenceSummary.SeverityEvidence.WIDTH, MAPPED),
                row -> EvidenceSummary.SeverityEvidence.of(row.getInt(1), row.getLong(2)),
                cycleId);
    }

    /// Cases per week of opening, the oldest week first; the last so many weeks that have any.
    ///
    /// @param painPointId only cases of this one; null for all
    List<WeeklyCases.Week> byWeek(UUID cycleId, @Nullable UUID painPointId, int weeks) {
        var found = rows(
                """
                select date_trunc('week', c.opened_at at time zone 'UTC')::date as monday, count(*),
                       count(*) filter (where coalesce(c.closed_at, now()) > c.due_at)
                %s and c.opened_at is not null and (?::uuid is null or p.id = ?)
                group by monday order by monday desc limit ?""".formatted(MAPPED),
                row -> new WeeklyCases.Week(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3)),
                cycleId,
                painPointId,
                painPointId,
                weeks);
        return found.reversed();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /// The 200 most frequent values of a field that no mapping knows.
    List<UnmappedValues.UnmappedValue> unmapped(String source, MappedField field) {
        return rows(
                """
                select c.%1$s, count(*) from %3$s c
                left join source_mapping m on m.source = c.source and m.field = '%2$s'
                where c.source = ? and not c.deleted and c.%1$s is not null and (m.targets ->> c.%1$s) is null
                group by c.%1$s order by count(*) desc, c.%1$s limit 200""".formatted(field.pathName(), field, field.table()),
                row -> new UnmappedValues.UnmappedValue(field.pathName(), row.getString(1), row.getLong(2)),
                source);
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

    private <T> List<T> rows(String sql, Row<T> row, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var position = 0; position < parameters.length; position++) {
                statement.setObject(position + 1, parameters[position]);
            }
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
