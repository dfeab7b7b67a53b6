package dev.waymark.assessment.mining;

/// How far a mining has come.
public enum JourneyMiningState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED;

    boolean isFinished() {
        return this == SUCCEEDED || this == FAILED;
    }
}
