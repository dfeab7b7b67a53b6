package dev.waymark.assessment.pain.tally;

/// Points by one rule and the competition rank that they give (1 = most painful; equal points share the better rank).
public record RankedPoints(double points, int rank) {}
