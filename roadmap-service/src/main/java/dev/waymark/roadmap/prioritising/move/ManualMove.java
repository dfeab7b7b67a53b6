package dev.waymark.roadmap.prioritising.move;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// The place that people give an initiative beside the computed order.
@Entity
class ManualMove extends Authored {

    @Id
    private UUID initiativeId;

    @Version
    private int version;

    private UUID cycleId;
    private int place;
    private String reason;

    ManualMove() {}

    ManualMove(UUID cycleId, UUID initiativeId, MoveInitiative move) {
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        move(move);
    }

    final void move(MoveInitiative move) {
        this.place = move.place();
        this.reason = move.reason();
    }

    MoveInitiative asRequest() {
        return new MoveInitiative(place, reason);
    }

    ManualMoveView view() {
        return new ManualMoveView(initiativeId, cycleId, place, reason, authorship(), version);
    }
}
