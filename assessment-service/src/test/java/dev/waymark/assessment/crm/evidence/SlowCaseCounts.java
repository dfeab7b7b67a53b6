package dev.waymark.assessment.crm.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import dev.waymark.assessment.crm.source.MappedField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What {@link CaseCounts} answers, counted over all cases by one plain statement each.
final class SlowCaseCounts {

    /// The cases as the cycle sees them: today, or on the day it was closed, for what comes later is none of its own.
    private static final String SEEN = """
            with moment as (
                select coalesce(max(made_at), now()) as at from cycle_transition
                where cycle_id = ? and to_state = 'CLOSED'),
            seen as (
                select c.source, c.type, c.channel,
                       matched_word(c.department, coalesce(d.matching, 'NORMALISED')) as department,
                       matched_word(c.category, coalesce(k.matching, 'NORMALISED')) as category, c.segment, c.opened_at,
                       coalesce(c.severity, s.default_severity) as severity,
                       coalesce(c.closed_at > at, true) as open,
                       c.due_at is not null and coalesce(c.closed_at <= at or c.due_at < at, false) as promised,
                       coalesce(least(c.closed_at, at) > c.due_at, false) as broken
                from moment cross join evidence_case c join source s on s.name = c.source
                left join source_mapping d on d.source = c.source and d.field = 'DEPARTMENT'
                left join source_mapping k on k.source = c.source and k.field = 'CATEGORY'
                where not c.deleted and (c.opened_at is null or c.opened_at <= at))
            """;

    private static final String BY_TARGET = """
            , counted as (
                select source, %1$s as value, count(*) as cases, count(*) filter (where open) as open,
                       count(*) filter (where promised) as promises, count(*) filter (where broken) as broken,
                       sum(severity) as severity
                from seen where %1$s is not null group by source, %1$s)
            select t.id, t.%3$s, sum(counted.cases), sum(counted.open), sum(counted.promises), sum(counted.broken),
                   sum(counted.severity) / sum(counted.cases)
            from counted
            join source_mapping m on m.source = counted.source and m.field = '%4$s'
            %2$s
            where t.cycle_id = ?
            group by t.id, t.%3$s""";

    /// A value means the same thing in each cycle: all its copies have the first one's id in common.
    private static final String TARGET = """
            join %1$s meant on meant.id = (m.words ->> counted.value)::uuid
            join %1$s t on coalesce(t.first_id, t.id) = coalesce(meant.first_id, meant.id)""";

    /// The touchpoints that the pain point hits which is meant.
    private static final String TOUCHPOINTS = """
            join pain_point meant on meant.id = (m.words ->> counted.value)::uuid
            join pain_point p on coalesce(p.first_id, p.id) = coalesce(meant.first_id, meant.id)
            cross join lateral jsonb_array_elements_text(p.touchpoint_ids) hit
            join touchpoint t on t.id = hit::uuid""";

    /// Cases that mean a pain point of a cycle.
    private static final String MAPPED = """
            from source_mapping m
            cross join lateral jsonb_each_text(m.words) v
            join pain_point meant on meant.id = v.value::uuid
            join pain_point p on coalesce(p.first_id, p.id) = coalesce(meant.first_id, meant.id)
            join seen c on c.source = m.source and c.category = v.key
            where m.field = 'CATEGORY' and p.cycle_id = ?""";

    private static final String BY_SEGMENT = """
            select p.id, p.title, count(*), count(*) filter (where c.open), count(*) filter (where c.promised),
                   count(*) filter (where c.broken), sum(c.severity) / count(*), c.segment
            %s and c.segment = any (?)
            group by c.segment, p.id, p.title""".formatted(MAPPED);

    private final DataSource database;

    SlowCaseCounts(DataSource database) {
        this.database = database;
    }

    List<Counted> byPainPoint(UUID cycleId) {
        return seen(
                BY_TARGET.formatted("category", TARGET.formatted("pain_point"), "title", MappedField.CATEGORY),
                SlowCaseCounts::counted,
                cycleId);
    }

    /// Per segment and pain point.
    ///
    /// @param segments codes of those to look at
    Map<String, List<Counted>> bySegment(UUID cycleId, Collection<String> segments) {
        return seen(BY_SEGMENT, row -> Map.entry(row.getString(8), counted(row)), cycleId, (Object)
                        segments.toArray(String[]::new))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    List<Counted> byTouchpoint(UUID cycleId) {
        return seen(
                BY_TARGET.formatted("category", TOUCHPOINTS, "name", MappedField.CATEGORY),
                SlowCaseCounts::counted,
                cycleId);
    }

    List<Counted> byDepartment(UUID cycleId) {
        return seen(
                BY_TARGET.formatted("department", TARGET.formatted("department"), "code", MappedField.DEPARTMENT),
                SlowCaseCounts::counted,
                cycleId);
    }

    List<EvidenceSummary.SourceEvidence> bySource(UUID cycleId) {
        return seen(
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
        return by("channel", row -> new EvidenceSummary.ChannelEvidence(row.getString(1), row.getLong(2)), cycleId);
    }

    List<EvidenceSummary.KindEvidence> byKind(UUID cycleId) {
        return by("type", row -> new EvidenceSummary.KindEvidence(row.getString(1), row.getLong(2)), cycleId);
    }

    private <T> List<T> by(String column, Row<T> row, UUID cycleId) {
        return seen(
                "select c.%1$s, count(*) %2$s group by c.%1$s order by count(*) desc, c.%1$s limit 100"
                        .formatted(column, MAPPED),
                row,
                cycleId);
    }

    List<EvidenceSummary.SeverityEvidence> bySeverity(UUID cycleId) {
        return seen(
                """
                select least(floor(c.severity / %d), 3)::integer as band, count(*)
                %s group by band order by band""".formatted(EvidenceSummary.SeverityEvidence.WIDTH, MAPPED),
                row -> EvidenceSummary.SeverityEvidence.of(row.getInt(1), row.getLong(2)),
                cycleId);
    }

    /// Cases per week of opening, the oldest week first; the last so many weeks that have any.
    ///
    /// @param painPointId only cases of this one; null for all
    List<WeeklyCases.Week> byWeek(UUID cycleId, @Nullable UUID painPointId, int weeks) {
        var found = seen(
                """
                select date_trunc('week', c.opened_at at time zone 'UTC')::date as monday, count(*),
                       count(*) filter (where c.broken)
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

    /// @param sql over the cases that the cycle sees; its first parameter is the cycle
    private <T> List<T> seen(String sql, Row<T> row, UUID cycleId, @Nullable Object... more) {
        var parameters =
                Stream.concat(Stream.of(cycleId, cycleId), Arrays.stream(more)).toArray();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SEEN + sql)) {
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
