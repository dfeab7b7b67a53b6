/// Proposing a roadmap: everything that it is planned from is frozen, and a job is queued.
@NullMarked
package dev.waymark.roadmap.roadmap.proposal;

import org.jspecify.annotations.NullMarked;
