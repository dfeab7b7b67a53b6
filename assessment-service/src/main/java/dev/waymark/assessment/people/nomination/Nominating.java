package dev.waymark.assessment.people.nomination;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.people.stakeholder.StakeholderView;
import dev.waymark.assessment.people.stakeholder.Stakeholders;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Says whom a person names as influential: the person themselves or the programme lead may, and nobody else
/// sees it.
@ApplicationScoped
class Nominating {

    private final Stakeholders stakeholders;
    private final Nominations nominations;
    private final Caller caller;
    private final Preconditions preconditions;

    Nominating(Stakeholders stakeholders, Nominations nominations, Caller caller, Preconditions preconditions) {
        this.stakeholders = stakeholders;
        this.nominations = nominations;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    RestResponse<NominationsView> nominate(UUID stakeholderId, Set<UUID> nominees) {
        var person = ownOrLed(stakeholderId);
        requireNominees(person, nominees);
        var named = nominees.stream().sorted().toList();
        return preconditions
                .put(nominations.findByIdOptional(stakeholderId), Nomination::view, Nomination::nomineeIds, named)
                .replace(nomination -> nomination.name(named))
                .orCreate(
                        "/v1/stakeholders/%s/nominations".formatted(stakeholderId),
                        () -> new Nomination(stakeholderId, person.cycleId(), named));
    }

    NominationsView read(UUID stakeholderId) {
        ownOrLed(stakeholderId);
        return nominations
                .findByIdOptional(stakeholderId)
                .map(Nomination::view)
                .orElseThrow(() -> ProblemException.notFound("nominations of stakeholder", stakeholderId));
    }

    private StakeholderView ownOrLed(UUID stakeholderId) {
        var person = stakeholders.view(stakeholderId);
        if (!caller.has(Roles.PROGRAMME_LEAD) && !isOwn(person)) {
            throw new ProblemException(
                    AssessmentProblem.NOT_OWN_NOMINATIONS,
                    "These are the nominations of '%s'. Maybe use your own enrolment.".formatted(person.displayName()));
        }
        return person;
    }

    private boolean isOwn(StakeholderView person) {
        return stakeholders
                .enrolment(person.cycleId(), caller)
                .filter(own -> own.id().equals(person.id()))
                .isPresent();
    }

    private void requireNominees(StakeholderView person, Set<UUID> nominees) {
        if (nominees.contains(person.id())) {
            throw new ProblemException(
                    AssessmentProblem.SELF_NOMINATION,
                    "'%s' is among the nominees. Maybe leave them out.".formatted(person.displayName()));
        }
        stakeholders.requireKnown(person.cycleId(), nominees, "/nomineeIds");
    }
}
