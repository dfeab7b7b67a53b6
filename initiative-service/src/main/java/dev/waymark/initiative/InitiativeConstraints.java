package dev.waymark.initiative;

import dev.waymark.rest.problem.Contradiction;
import dev.waymark.rest.problem.Contradiction.Invalid;
import dev.waymark.rest.problem.Contradiction.Taken;
import dev.waymark.rest.problem.KnownConstraints;
import jakarta.inject.Singleton;
import java.util.Map;

/// What this service's constraints are called towards callers.
@Singleton
class InitiativeConstraints implements KnownConstraints {

    @Override
    public Map<String, Contradiction> contradictions() {
        return Map.of(
                "uq_conversion_rate_valid_from",
                new Taken("validFrom"),
                "uq_initiative_code",
                new Taken("code"),
                "uq_initiative_predecessor_id",
                new Taken("predecessorId"),
                "ck_initiative_legal_obligation",
                new Invalid("/legalObligation", "has both a reference and a deadline"),
                "ck_goal_target",
                new Invalid("/target", "has a metric, a value and a day"));
    }
}
