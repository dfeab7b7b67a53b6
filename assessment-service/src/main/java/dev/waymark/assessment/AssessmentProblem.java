package dev.waymark.assessment;

import dev.waymark.rest.problem.ProblemType;

/// The refusals that only this service knows.
public enum AssessmentProblem implements ProblemType {
    CYCLE_CLOSED(409, "The cycle is closed"),
    SUCCESSOR_EXISTS(409, "The cycle has a successor already"),
    ASSESSING_ENDED(409, "The assessment of the cycle has ended"),
    NOTHING_TO_WAIVE(409, "Readiness is not too low"),
    NOT_MEASURED(409, "Too little was measured to compute this"),
    SEGMENT_IN_USE(409, "Measurements name the segment"),
    TRANSITION_NOT_POSSIBLE(409, "The cycle cannot enter this state yet"),
    CYCLE_NOT_RANKING(409, "The cycle is not in the state in which pain is ranked"),
    ROUND_ALREADY_OPEN(409, "Another ranking round of the cycle is open"),
    ROUND_CLOSED(409, "The ranking round is closed"),
    ROUND_OPEN(409, "The ranking round is still open, so its ballots are sealed"),
    NO_CLOSED_ROUND(409, "The cycle has no closed ranking round"),
    TOO_MANY_PAIN_POINTS(409, "The cycle has as many pain points as people can rank"),
    NOTHING_TO_RANK(409, "The ranking round would have no pain points"),
    SOURCE_TAKEN(409, "The name of the source is taken"),
    PERSON_OF_ENROLMENT_FIXED(409, "An enrolment stays the one of its person"),
    PERSON_ENROLLED(409, "The person is enrolled in the cycle already"),
    GRANT_DECIDED(409, "The grant is decided or ended"),
    REVIEW_LINE_DECIDED(409, "The line of the review is decided"),
    TOO_MANY_GRANTS(409, "More grants fit than a review has lines"),
    FINDING_DECIDED(409, "The finding is acknowledged or resolved"),
    SUGGESTION_DECIDED(409, "The measurement of the accepted suggestion is there"),
    CLIENT_ENDED(409, "The client of the integrator has ended"),
    RESPONSIBLE_WITHOUT_ACCESS(409, "The responsible person has no access"),
    RECONCILIATION_RUNNING(409, "A reconciliation is running"),
    LAST_ACCESS_ADMIN(409, "Nobody else is access admin of everything"),
    PERSON_DEPARTED(409, "The person has left already"),
    OWN_GRANT(403, "Nobody decides about their own access"),
    SECOND_PERSON_NEEDED(403, "Another access admin must approve this"),
    INVITATION_OPEN(409, "The person is invited already"),
    INVITATION_ENDED(409, "The invitation has ended"),
    ACCOUNT_OF_ANOTHER(409, "The address belongs to an account outside of Waymark"),
    MAIL_NOT_SENT(503, "Keycloak cannot send mail"),
    DIRECTORY_NOT_CONFIGURED(503, "Waymark is not configured to change people in Keycloak"),
    NOT_ENTITLED_TO_VOTE(403, "The caller is no voting stakeholder of this cycle"),

    TOO_MANY_JOURNEYS(409, "The cycle has the maximum of 100 journeys"),
    NOT_OWN_NOMINATIONS(403, "Nominations are made by the person themselves or the programme lead"),
    LOOK_ALIKE_WORDS(422, "Words of the mapping are the same"),
    SELF_NOMINATION(422, "A person cannot name themselves");

    private final int status;
    private final String title;

    AssessmentProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
