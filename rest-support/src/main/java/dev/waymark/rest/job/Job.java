package dev.waymark.rest.job;

/// The representation of a job.
public interface Job {

    /// Counts every change that a caller can see.
    long version();

    /// Whether nothing will change any more.
    boolean hasEnded();
}
