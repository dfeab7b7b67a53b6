package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.file.FileFormat;
import dev.waymark.assessment.crm.file.RawRecord.Place;
import dev.waymark.assessment.crm.ingest.RecordOutcome;
import dev.waymark.assessment.crm.upload.Upload;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One file of records on its way in.
@Entity
class ImportJob {

    private static final int MOST_UNKNOWN = 200;
    private static final String OTHERS = "…";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID uploadId;
    private String source;
    private String stream;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private BadRecords onError;

    @Enumerated(EnumType.STRING)
    private UnknownFields unknownFields;

    private boolean dryRun;
    private @Nullable Long confirmDeletions;
    private @Nullable String checkpoint;
    private @Nullable String header;
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private ImportJobState state;

    private int attempt;
    private int idleAttempts;
    private long bytes;
    private long bytesDone;
    private long lines;
    private long createdRecords;
    private long updatedRecords;
    private long unchangedRecords;
    private long staleRecords;
    private long deletedRecords;
    private long rejectedRecords;
    private @Nullable Long missingRecords;
    private long namelessRecords;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Long> unknownProperties;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant startedAt;
    private @Nullable Instant progressedAt;
    private @Nullable Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ImportFailure failureCode;

    private @Nullable String failure;

    ImportJob() {}

    /// @param place source and stream
    ImportJob(ImportAddress place, Upload upload, FileFormat format, ImportOptions options, String requestedBy) {
        this.source = place.source();
        this.stream = place.stream();
        this.uploadId = upload.id();
        this.bytes = upload.bytes();
        this.format = format;
        this.mode = options.mode();
        this.onError = options.onError();
        this.unknownFields = options.unknownFields();
        this.dryRun = options.isDryRun();
        this.confirmDeletions = options.confirmDeletions;
        this.checkpoint = options.checkpoint;
        this.requestedBy = requestedBy;
        this.state = ImportJobState.QUEUED;
        this.unknownProperties = Map.of();
    }

    void receivedAt(Instant now) {
        this.createdAt = now;
    }

    /// Remembers the header of a CSV, below which the rejected records are written.
    void describe(String csvHeader) {
        this.header = csvHeader;
    }

    /// Begins the job, or goes on with it; returns how often that was tried without getting on.
    int begin(Instant now) {
        this.state = ImportJobState.RUNNING;
        this.startedAt = startedAt == null ? now : startedAt;
        this.attempt++;
        this.idleAttempts++;
        return idleAttempts;
    }

    /// Counts the records of a chunk that is written.
    void progress(List<RecordOutcome> outcomes, Chunk<?> chunk, Instant now) {
        for (var outcome : outcomes) {
            count(outcome, 1);
        }
        var unknown = new TreeMap<>(unknownProperties);
        for (var record : chunk.records()) {
            record.unknown().forEach(name -> unknown.merge(known(unknown, name), 1L, Long::sum));
            namelessRecords += record.externalId() == null ? 1 : 0;
        }
        this.unknownProperties = unknown;
        this.bytesDone = chunk.end().offset();
        this.lines = chunk.end().lines();
        this.idleAttempts = 0;
        this.progressedAt = now;
    }

    private static String known(Map<String, Long> unknown, String name) {
        return unknown.containsKey(name) || unknown.size() < MOST_UNKNOWN ? name : OTHERS;
    }

    private void count(RecordOutcome outcome, long records) {
        switch (outcome) {
            case CREATED -> createdRecords += records;
            case UPDATED -> updatedRecords += records;
            case UNCHANGED -> unchangedRecords += records;
            case STALE -> staleRecords += records;
            case DELETED -> deletedRecords += records;
            case REJECTED -> rejectedRecords += records;
        }
    }

    /// Notes how many records the snapshot lacks.
    void miss(long missing) {
        this.missingRecords = missing;
    }

    /// Counts the deletion of what the snapshot lacks.
    void deleteMissing() {
        deletedRecords += missingRecords == null ? 0 : missingRecords;
    }

    void succeed(Instant now) {
        this.state = ImportJobState.SUCCEEDED;
        this.bytesDone = bytes;
        this.finishedAt = now;
    }

    void fail(ImportFailure code, String why, Instant now) {
        this.state = ImportJobState.FAILED;
        this.failureCode = code;
        this.failure = why;
        this.finishedAt = now;
    }

    void cancel(Instant now) {
        this.state = ImportJobState.CANCELLED;
        this.finishedAt = now;
    }

    ImportJobView view() {
        var counts = new EnumMap<RecordOutcome, Long>(RecordOutcome.class);
        for (var outcome : RecordOutcome.values()) {
            if (counted(outcome) > 0) {
                counts.put(outcome, counted(outcome));
            }
        }
        return new ImportJobView(
                id,
                source,
                stream,
                format,
                mode,
                onError,
                unknownFields,
                dryRun,
                state,
                requestedBy,
                createdAt,
                startedAt,
                finishedAt,
                (double) bytesDone / bytes,
                records(),
                perSecond(records()),
                state == ImportJobState.RUNNING ? remaining() : null,
                counts,
                unknownProperties,
                missingRecords,
                checkpoint,
                failureCode,
                failure,
                version);
    }

    private long counted(RecordOutcome outcome) {
        return switch (outcome) {
            case CREATED -> createdRecords;
            case UPDATED -> updatedRecords;
            case UNCHANGED -> unchangedRecords;
            case STALE -> staleRecords;
            case DELETED -> deletedRecords;
            case REJECTED -> rejectedRecords;
        };
    }

    /// The records of the file that are done, without those that a snapshot lacks.
    long records() {
        var all = 0L;
        for (var outcome : RecordOutcome.values()) {
            all += counted(outcome);
        }
        var missed = missingRecords == null || state != ImportJobState.SUCCEEDED || dryRun ? 0 : missingRecords;
        return all - missed;
    }

    private @Nullable Long perSecond(long amount) {
        if (startedAt == null || progressedAt == null) {
            return null;
        }
        var millis = Math.max(1, Duration.between(startedAt, progressedAt).toMillis());
        return Math.round(amount * 1000.0 / millis);
    }

    private @Nullable Long remaining() {
        var rate = perSecond(bytesDone);
        return rate == null || rate == 0 ? null : Math.round((bytes - bytesDone) / (double) rate);
    }

    UUID id() {
        return id;
    }

    UUID uploadId() {
        return uploadId;
    }

    ImportAddress address() {
        return new ImportAddress(source, stream);
    }

    FileFormat format() {
        return format;
    }

    @Nullable
    String header() {
        return header;
    }

    ImportMode mode() {
        return mode;
    }

    boolean abortsOnBadRecords() {
        return onError == BadRecords.ABORT;
    }

    boolean rejectsUnknown() {
        return unknownFields == UnknownFields.REJECT;
    }

    boolean isDryRun() {
        return dryRun;
    }

    @Nullable
    Long confirmDeletions() {
        return confirmDeletions;
    }

    @Nullable
    String checkpoint() {
        return checkpoint;
    }

    ImportJobState state() {
        return state;
    }

    int attempt() {
        return attempt;
    }

    long namelessRecords() {
        return namelessRecords;
    }

    long rejectedRecords() {
        return rejectedRecords;
    }

    Place place() {
        return new Place(bytesDone, lines);
    }
}
