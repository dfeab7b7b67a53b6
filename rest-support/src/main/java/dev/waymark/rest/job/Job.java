package dev.waymark.rest.job;

import dev.waymark.rest.concurrency.Versioned;

/// The representation of a job, whose version counts every change that a caller can see.
public interface Job extends Versioned {

    /// Whether nothing will change any more.
    boolean hasEnded();
}
