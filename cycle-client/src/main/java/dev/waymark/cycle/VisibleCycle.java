package dev.waymark.cycle;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.ProblemType;
import java.util.UUID;

/// A cycle as the assessment service shows it to the caller. Each service reads a record of its own, with what it
/// needs.
public interface VisibleCycle {

    UUID id();

    String name();

    /// How far the cycle has come. Only `CLOSED` is compared, so that a state that is not known here does no harm.
    String state();

    /// The currency of all its amounts, ISO 4217.
    String currency();

    /// Refuses a change of a cycle that is closed.
    ///
    /// @param refusal the problem as the service documents it
    /// @throws ProblemException 409 where the cycle is closed
    default void requireOpen(ProblemType refusal) {
        if (state().equals("CLOSED")) {
            throw new ProblemException(
                    refusal, "Cycle '%s' is closed and stays as it is. Create or use its successor.".formatted(name()));
        }
    }
}
