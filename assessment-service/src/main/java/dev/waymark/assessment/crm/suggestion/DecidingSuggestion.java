package dev.waymark.assessment.crm.suggestion;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.asis.measurement.Measurements;
import dev.waymark.assessment.asis.measurement.RecordMeasurement;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/// Accepts and declines suggestions. An accepted measurement becomes one of the cycle in the same transaction.
@ApplicationScoped
class DecidingSuggestion {

    private final Suggestions suggestions;
    private final Measurements measurements;
    private final Caller caller;
    private final Clock clock;

    DecidingSuggestion(Suggestions suggestions, Measurements measurements, Caller caller, Clock clock) {
        this.suggestions = suggestions;
        this.measurements = measurements;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws ProblemException 409 where it became a measurement that is still there
    SuggestionView decide(UUID cycleId, UUID suggestionId, DecideSuggestion request) {
        var suggestion = suggestions.require(cycleId, suggestionId);
        if (!suggestions.decide(suggestion, request, caller.username(), clock.instant())) {
            throw new ProblemException(
                    AssessmentProblem.SUGGESTION_DECIDED,
                    "It is accepted, and its measurement is there. Maybe delete the measurement first.");
        }
        if (request.verdict() == SuggestionVerdict.ACCEPTED && suggestion.kind() == SuggestionKind.MEASUREMENT) {
            suggestions.became(suggestion, measurements.record(cycleId, measurement(suggestion)));
        }
        return suggestion.view();
    }

    private static RecordMeasurement measurement(Suggestion suggestion) {
        return new RecordMeasurement(
                Objects.requireNonNull(suggestion.measurementKind()),
                Objects.requireNonNull(suggestion.value()),
                Objects.requireNonNull(suggestion.lastOn()),
                suggestion.touchpointId(),
                "%d survey responses of source '%s', %s to %s"
                        .formatted(
                                suggestion.records(), suggestion.source(), suggestion.firstOn(), suggestion.lastOn()),
                Math.toIntExact(suggestion.records()),
                suggestion.segment());
    }
}
