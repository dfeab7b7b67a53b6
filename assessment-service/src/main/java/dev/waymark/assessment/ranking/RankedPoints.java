package dev.waymark.assessment.ranking;

/// Points by one rule and the competition rank that they give (1 = most painful; equal points share the better rank).
public record RankedPoints(double points, int rank) {}
