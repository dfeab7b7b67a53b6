package dev.waymark.initiative.strategy;

/// On which level of the company a goal is set. An initiative should serve all three.
public enum GoalLevel {
    CORPORATE,
    DEPARTMENTAL,
    IT
}
