package dev.waymark.assessment.loop.cycle;

import java.util.UUID;

/// Something that belongs to a cycle: who may not know of the cycle may not know of it either.
public interface OfCycle {

    UUID cycleId();
}
