package dev.waymark.assessment.loop.cycle;

import java.util.Optional;

/// How far a cycle has come. States follow each other in this order; none is skipped and none is taken back.
public enum CycleState {
    DRAFT,
    ASSESSING,
    RANKING,
    PLANNING,
    EXECUTING,
    CLOSED;

    Optional<CycleState> next() {
        return switch (this) {
            case DRAFT -> Optional.of(ASSESSING);
            case ASSESSING -> Optional.of(RANKING);
            case RANKING -> Optional.of(PLANNING);
            case PLANNING -> Optional.of(EXECUTING);
            case EXECUTING -> Optional.of(CLOSED);
            case CLOSED -> Optional.empty();
        };
    }
}
