package dev.waymark.assessment.loop.cycle;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Copies what goes on from a cycle into its successor. Each feature whose things outlive a cycle has one; all
/// run in the transaction that makes the successor. A copy has a new id and remembers in `predecessor_id` where
/// it came from; what CRM systems have a word for remembers in `first_id` the first of its line.
public interface CarriedOver {

    /// Things are copied in this order, because later ones belong to earlier ones.
    @Schema(name = "CarriedOverKind", description = "What is copied into a successor.")
    enum Stage {
        DEPARTMENTS,
        TOUCHPOINTS,
        STAKEHOLDERS,
        PAIN_POINTS,
        SEGMENTS,
        METHOD_SETTINGS,
        GRANTS
    }

    Stage stage();

    /// @return how many were copied
    int carryOver(UUID predecessorId, UUID successorId);
}
