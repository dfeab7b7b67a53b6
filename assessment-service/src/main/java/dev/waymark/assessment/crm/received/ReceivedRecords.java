package dev.waymark.assessment.crm.received;

import static java.util.stream.Collectors.joining;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.received.StoredRecordView.RecordMeaning;
import dev.waymark.assessment.crm.source.MappedField;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What is stored of the streams. Plain SQL: the streams have tables of their own and no entities.
@ApplicationScoped
class ReceivedRecords {

    private static final String COUNTS =
            "select records, deletions, changed_at from record_count where source = ? and stream = ?";
    private static final String MEANING = "select target_id from mapped_values(?) where source = ? and value = ?";

    private final DataSource database;

    ReceivedRecords(DataSource database) {
        this.database = database;
    }

    /// How much is stored of a stream.
    record Amount(long records, long deletions, @Nullable Instant changedAt) {

        static final Amount NOTHING = new Amount(0, 0, null);
    }

    /// A record as it is stored.
    record Stored(boolean deleted, @Nullable Instant updatedAt, Map<String, String> properties) {}

    Amount amount(String source, String stream) {
        return first(COUNTS, row -> new Amount(row.getLong(1), row.getLong(2), instant(row, 3)), source, stream)
                .orElse(Amount.NOTHING);
    }

    Optional<Stored> find(RecordStream<?> stream, String source, String externalId) {
        var columns = stream.columns();
        return first(
                "select deleted, updated_at, %s from %s where source = ? and external_id = ?"
                        .formatted(String.join(", ", columns), stream.table()),
                row -> new Stored(row.getBoolean(1), instant(row, 2), properties(row, columns)),
                source,
                externalId);
    }

    /// What the values of a record mean.
    List<RecordMeaning> meanings(String source, Map<String, String> properties) {
        return Arrays.stream(MappedField.values())
                .flatMap(field -> Stream.ofNullable(properties.get(property(field.pathName())))
                        .flatMap(value -> meaning(source, field, value).stream()))
                .toList();
    }

    private Optional<RecordMeaning> meaning(String source, MappedField field, String value) {
        return first(
                MEANING,
                row -> new RecordMeaning(field.pathName(), value, row.getObject(1, UUID.class)),
                field.name(),
                source,
                value);
    }

    private static Map<String, String> properties(ResultSet row, List<String> columns) throws SQLException {
        var properties = new TreeMap<String, String>();
        for (var column : columns) {
            var value = row.getObject(column);
            if (value != null) {
                properties.put(property(column), text(value));
            }
        }
        return properties;
    }

    private static String text(Object value) {
        return switch (value) {
            case Timestamp time -> time.toInstant().toString();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /// The property of a column, such as `openedAt` of `opened_at`.
    private static String property(String column) {
        var words = column.split("[_-]", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(joining());
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> Optional<T> first(String sql, Row<T> reading, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reading.read(rows)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("reading what a source has sent failed", failed);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
