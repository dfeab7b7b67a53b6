package dev.waymark.assessment.crm.candidate;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.crm.suggestion.SuggestionState;
import dev.waymark.assessment.people.stakeholder.Stakeholders;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Accepts and declines candidates. Accepting enrols nobody: it names the enrolment that a person has made.
@ApplicationScoped
class DecidingCandidate {

    private final StakeholderCandidates candidates;
    private final Stakeholders stakeholders;
    private final Preconditions preconditions;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    DecidingCandidate(
            StakeholderCandidates candidates,
            Stakeholders stakeholders,
            Preconditions preconditions,
            EntityManager entities,
            Caller caller,
            Clock clock) {
        this.candidates = candidates;
        this.stakeholders = stakeholders;
        this.preconditions = preconditions;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws ProblemException 409 where it is decided already, 422 where the cycle has no such enrolment
    StakeholderCandidateView decide(UUID cycleId, UUID candidateId, DecideCandidate request) {
        var candidate = candidates.require(cycleId, candidateId);
        if (candidate.state() != SuggestionState.OPEN) {
            throw new ProblemException(
                    AssessmentProblem.SUGGESTION_DECIDED,
                    "It is %s. Maybe take the decision back first.".formatted(candidate.state()));
        }
        var enrolment = request.stakeholderId();
        stakeholders.requireKnown(cycleId, enrolment == null ? List.of() : List.of(enrolment), "/stakeholderId");
        candidates.decide(candidate, request, caller.username(), clock.instant());
        entities.refresh(candidate);
        return candidate.view();
    }

    /// @throws ProblemException 404 where nothing is decided
    void takeBack(UUID cycleId, UUID candidateId) {
        var candidate = candidates.require(cycleId, candidateId);
        preconditions.requireCurrent(candidate.view());
        if (!candidates.takeBack(candidateId)) {
            throw ProblemException.notFound("decision about candidate", candidateId);
        }
    }
}
