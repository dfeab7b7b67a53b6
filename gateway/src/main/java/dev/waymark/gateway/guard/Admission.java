package dev.waymark.gateway.guard;

import dev.waymark.gateway.problem.Refusal;
import dev.waymark.gateway.token.Caller;

/// The guard's word on a request.
public sealed interface Admission {

    /// The caller may go on.
    record Admitted(Caller caller) implements Admission {}

    /// The caller may not.
    record Denied(Refusal refusal) implements Admission {}
}
