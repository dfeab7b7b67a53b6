package dev.waymark.assessment.crm.erasure;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.ingest.RecordTables;
import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.rest.deletion.InUse;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import javax.sql.DataSource;

/// Finds and erases what is stored of a person.
@ApplicationScoped
class PersonTraces {

    private static final String PERSON = """
            with person as materialized (
                select ?::text as source, ?::text as id, ?::text[] as kept, to_json(?::text)::text as quoted)
            """;

    private final DataSource database;
    private final Sources sources;
    private final RecordTables tables;
    private final List<RecordStream<?>> streams;

    PersonTraces(DataSource database, Sources sources, RecordTables tables, @All List<RecordStream<?>> streams) {
        this.database = database;
        this.sources = sources;
        this.tables = tables;
        this.streams = streams.stream()
                .sorted(Comparator.comparing(RecordStream::table))
                .toList();
    }

    /// @throws ProblemException 404 where nothing of the person is stored
    PersonTracesView of(String source, String person) {
        var found = new EnumMap<PersonTrace, Long>(PersonTrace.class);
        try (var connection = database.getConnection()) {
            for (var trace : PersonTrace.values()) {
                try (var statement = prepared(connection, trace.counting(), source, person);
                        var rows = statement.executeQuery()) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.put(trace, rows.getLong(1));
                    }
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("looking for a person failed", failed);
        }
        if (found.isEmpty()) {
            throw ProblemException.notFound("person", "of this id");
        }
        return new PersonTracesView(source, person, Collections.unmodifiableMap(found));
    }

    /// Nobody writes records of the source meanwhile. A decision on a candidate goes with its contact, too.
    ///
    /// @throws ProblemException 409 while a file of the source is stored: nobody looks into it
    void erase(String source, String person) {
        streams.forEach(stream -> tables.locked(stream, source));
        InUse.requireNone(sources.hasFiles(source) ? List.of("a file that is being taken in") : List.of());
        try (var connection = database.getConnection()) {
            for (var trace : PersonTrace.values()) {
                try (var statement = prepared(connection, trace.erasing(), source, person)) {
                    statement.executeUpdate();
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("erasing a person failed", failed);
        }
    }

    private PreparedStatement prepared(Connection connection, String sql, String source, String person)
            throws SQLException {
        var statement = connection.prepareStatement(PERSON + sql);
        statement.setString(1, source);
        statement.setString(2, person);
        statement.setArray(
                3,
                connection.createArrayOf(
                        "text", sources.personalDataOf(source).forms(person).toArray()));
        statement.setString(4, person);
        return statement;
    }
}
