package dev.waymark.assessment.crm.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.assessment.crm.bulk.Chunk.Rejected;
import dev.waymark.assessment.crm.bulk.ImportHistory.Rejection;
import dev.waymark.assessment.crm.ingest.RecordFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The rejected records of all jobs. Plain SQL: there may be as many of them as records.
@ApplicationScoped
class RejectedRecords {

    private static final int PAGE = 500;
    private static final TypeReference<List<RecordFault>> FAULTS = new TypeReference<>() {};
    private final DataSource database;
    private final ObjectMapper json;

    RejectedRecords(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// One of them, as it is stored.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record StoredRejection(long line, @Nullable String externalId, List<RecordFault> faults, byte[] content) {}

    void add(UUID job, List<Rejected> rejected) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into import_rejected (job_id, position, line, external_id, faults, content)"
                                + " values (?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing")) {
            for (var record : rejected) {
                statement.setObject(1, job);
                statement.setLong(2, record.raw().end().offset());
                statement.setLong(3, record.raw().line());
                statement.setString(4, record.read().externalId());
                statement.setString(5, json.writeValueAsString(record.read().faults()));
                statement.setBytes(6, record.raw().content());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("storing rejected records failed", failed);
        }
    }

    void delete(UUID job) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from import_rejected where job_id = ?")) {
            statement.setObject(1, job);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("deleting rejected records failed", failed);
        }
    }

    /// The last rejection of a record among the jobs of a source and stream.
    Optional<Rejection> lastOf(ImportAddress address, String externalId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select r.job_id, r.line, r.faults from import_rejected r join import_job j on j.id = r.job_id
                        where j.source = ? and j.stream = ? and r.external_id = ?
                        order by r.job_id desc, r.position desc limit 1""")) {
            statement.setString(1, address.source());
            statement.setString(2, address.stream());
            statement.setString(3, externalId);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Rejection(
                                rows.getObject(1, UUID.class),
                                rows.getLong(2),
                                json.readValue(rows.getString(3), FAULTS).stream()
                                        .map(RecordFault::violation)
                                        .toList()))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("reading a rejected record failed", failed);
        }
    }

    /// The file of a job's rejected records. Some of them are in memory at a time.
    RejectedFile fileOf(ImportJob job) {
        return new RejectedFile(job.format(), job.header(), json, to -> eachOf(job.id(), to));
    }

    private void eachOf(UUID job, RejectedFile.Writing to) throws IOException {
        var page = behind(job, -1);
        while (!page.isEmpty()) {
            for (var positioned : page) {
                to.add(positioned.rejection());
            }
            page = behind(job, page.getLast().position());
        }
    }

    /// The next of them behind a position, in the order of the file; none behind the last one.
    private List<Positioned> behind(UUID job, long position) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select position, line, external_id, faults, content from import_rejected"
                                + " where job_id = ? and position > ? order by position limit ?")) {
            statement.setObject(1, job);
            statement.setLong(2, position);
            statement.setInt(3, PAGE);
            var page = new ArrayList<Positioned>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(new Positioned(
                            rows.getLong(1),
                            new StoredRejection(
                                    rows.getLong(2),
                                    rows.getString(3),
                                    json.readValue(rows.getString(4), FAULTS),
                                    rows.getBytes(5))));
                }
            }
            return page;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("reading rejected records failed", failed);
        }
    }

    /// One of them with its position in the file.
    private record Positioned(long position, StoredRejection rejection) {}
}
