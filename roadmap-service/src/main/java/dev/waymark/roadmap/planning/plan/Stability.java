package dev.waymark.roadmap.planning.plan;

import java.util.Map;
import java.util.TreeMap;

/// What the roadmap in force has announced, and what moving it costs.
///
/// A plan counts `points` for each initiative that starts when it was announced. Moving one, or leaving it
/// out, therefore costs as many points, however far it is moved: people have been told a date, and it is
/// another one now. Example: at 2 points, an announced initiative stays where a plan without it is worth
/// 1.5 points more, and is left out where that is worth 2.5 points more.
///
/// @param points for each that stays, above 0
/// @param starts index of the announced period by the candidate's id
public record Stability(double points, Map<String, Integer> starts) {

    public Stability {
        if (!(points > 0)) {
            throw new IllegalArgumentException("points must be above 0: %s".formatted(points));
        }
        starts = new TreeMap<>(starts);
    }

    /// Whether a candidate starts when it was announced.
    public boolean keeps(String candidateId, int start) {
        var announced = starts.get(candidateId);
        return announced != null && announced == start;
    }

    /// What staying is worth, in ten-thousandths of a point.
    long value() {
        return Math.round(points * PlanObjective.SCALE);
    }
}
