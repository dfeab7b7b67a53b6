package dev.waymark.cycle;

/// What a service reads of the assessment of a cycle. The cycle is part of the answer, so that one call suffices.
///
/// @param <C> the cycle as the service reads it
public interface CycleAssessment<C extends VisibleCycle> {

    C cycle();
}
