package dev.waymark.initiative.initiative;

import dev.waymark.initiative.strategy.GoalLevel;

/// What an orphan lacks.
public enum OrphanReason {
    NO_PAIN_POINT,
    NO_CORPORATE_GOAL,
    NO_DEPARTMENTAL_GOAL,
    NO_IT_GOAL;

    static OrphanReason noGoalOn(GoalLevel level) {
        return switch (level) {
            case CORPORATE -> NO_CORPORATE_GOAL;
            case DEPARTMENTAL -> NO_DEPARTMENTAL_GOAL;
            case IT -> NO_IT_GOAL;
        };
    }
}
