package dev.waymark.assessment.loop.cycle;

import java.util.List;
import java.util.UUID;

/// Says what a cycle lacks before it may leave a state. Each feature that must have something ready has one.
public interface TransitionGuard {

    /// @return what is missing, each as a sentence that says what to do; empty when nothing is
    List<String> missingToLeave(CycleState state, UUID cycleId);
}
