package dev.waymark.assessment.crm.candidate;

import dev.waymark.assessment.people.stakeholder.Stakeholders;
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
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    DecidingCandidate(
            StakeholderCandidates candidates,
            Stakeholders stakeholders,
            EntityManager entities,
            Caller caller,
            Clock clock) {
        this.candidates = candidates;
        this.stakeholders = stakeholders;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws ProblemException 422 where the cycle has no such enrolment
    StakeholderCandidateView decide(UUID cycleId, UUID candidateId, DecideCandidate request) {
        var candidate = candidates.require(cycleId, candidateId);
        var enrolment = request.stakeholderId();
        stakeholders.requireKnown(cycleId, enrolment == null ? List.of() : List.of(enrolment), "/stakeholderId");
        candidates.decide(candidate, request, caller.username(), clock.instant());
        entities.refresh(candidate);
        return candidate.view();
    }
}
