package dev.waymark.roadmap.roadmap.job;

import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import dev.waymark.roadmap.roadmap.contents.SolvedRoadmap;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The search for a roadmap. Each begin has a number, and only the holder of the latest one may report and end the job
/// (a fencing token), so that an instance that was believed dead cannot interfere.
@Entity
class RoadmapJob {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID cycleId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private RoadmapJobState state;

    private double progress;
    private int attempt;
    private boolean cancelRequested;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable UUID roadmapId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredProblem problem;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private RoadmapSnapshot snapshot;

    RoadmapJob() {}

    RoadmapJob(UUID cycleId, String name, String requestedBy, RoadmapSnapshot snapshot) {
        this.cycleId = cycleId;
        this.name = name;
        this.requestedBy = requestedBy;
        this.snapshot = snapshot;
        this.state = RoadmapJobState.QUEUED;
        this.createdAt = snapshot.frozenAt();
    }

    /// Begins the job, again if need be; returns the number of the attempt.
    int begin(Instant now) {
        this.state = RoadmapJobState.RUNNING;
        this.progress = 0;
        this.startedAt = now;
        this.attempt++;
        return attempt;
    }

    boolean isRunning(int attemptOfCaller) {
        return state == RoadmapJobState.RUNNING && attempt == attemptOfCaller;
    }

    void report(double reached) {
        this.progress = Math.clamp(Math.max(progress, reached), 0, 1);
    }

    void requestCancel() {
        this.cancelRequested = true;
    }

    void succeed(UUID roadmap, Instant now) {
        end(RoadmapJobState.SUCCEEDED, now);
        this.progress = 1;
        this.roadmapId = roadmap;
    }

    void fail(JobProblem why, Instant now) {
        end(RoadmapJobState.FAILED, now);
        this.problem = StoredProblem.of(why);
    }

    void cancel(Instant now) {
        end(RoadmapJobState.CANCELLED, now);
    }

    private void end(RoadmapJobState ended, Instant now) {
        this.state = ended;
        this.finishedAt = now;
    }

    SolvedRoadmap solved(RoadmapContents contents) {
        return new SolvedRoadmap(cycleId, id, name, requestedBy, contents, snapshot);
    }

    RoadmapJobView view() {
        return new RoadmapJobView(
                id,
                cycleId,
                name,
                state,
                progress,
                createdAt,
                startedAt,
                finishedAt,
                roadmapId == null ? null : "/v1/roadmaps/" + roadmapId,
                problem == null ? null : problem.problem(),
                version);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    RoadmapJobState state() {
        return state;
    }

    boolean isCancelRequested() {
        return cancelRequested;
    }

    RoadmapSnapshot snapshot() {
        return snapshot;
    }

    int version() {
        return version;
    }
}
