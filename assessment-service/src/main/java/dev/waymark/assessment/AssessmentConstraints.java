package dev.waymark.assessment;

import static dev.waymark.rest.problem.Contradiction.conflict;
import static dev.waymark.rest.problem.Contradiction.madeMeanwhile;

import dev.waymark.rest.problem.Contradiction;
import dev.waymark.rest.problem.Contradiction.Invalid;
import dev.waymark.rest.problem.Contradiction.Refused;
import dev.waymark.rest.problem.Contradiction.Taken;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.KnownConstraints;
import jakarta.inject.Singleton;
import java.util.Map;

/// What this service's constraints are called towards callers.
@Singleton
class AssessmentConstraints implements KnownConstraints {

    @Override
    public Map<String, Contradiction> contradictions() {
        return Map.ofEntries(
                Map.entry("uq_department_code", new Taken("code")),
                Map.entry(
                        "uq_stakeholder_person",
                        new Refused(AssessmentProblem.PERSON_ENROLLED, "Another request has just enrolled them.")),
                Map.entry(
                        "ck_access_grant_decided_by",
                        new Refused(
                                AssessmentProblem.OWN_GRANT,
                                "Who decides must hold a grant that reaches as far, and not for themselves or a department that they head.")),
                Map.entry(
                        "ck_access_grant_requested_by",
                        new Refused(AssessmentProblem.OWN_GRANT, "Nobody asks for themselves.")),
                Map.entry(
                        "ck_access_grant_second_person",
                        new Refused(AssessmentProblem.SECOND_PERSON_NEEDED, "You asked for it yourself.")),
                Map.entry(
                        "ck_access_grant_state",
                        new Refused(AssessmentProblem.GRANT_DECIDED, "It stays as it was decided.")),
                Map.entry(
                        "uq_access_invitation_open",
                        new Refused(AssessmentProblem.INVITATION_OPEN, "Another request has just invited them.")),
                Map.entry(
                        "ck_access_invitation_requested_by",
                        new Refused(AssessmentProblem.OWN_GRANT, "Nobody invites themselves.")),
                Map.entry(
                        "ck_access_invitation_state",
                        new Refused(AssessmentProblem.INVITATION_ENDED, "It stays as it ended.")),
                Map.entry(
                        "uq_access_departure_subject",
                        new Refused(
                                AssessmentProblem.PERSON_DEPARTED, "Another request has just recorded the departure.")),
                Map.entry(
                        "ck_access_departure_recorded_by",
                        new Refused(AssessmentProblem.OWN_GRANT, "Nobody records their own departure.")),
                Map.entry("uq_access_grant_adoption", conflict("The role has been adopted already.")),
                Map.entry("uq_access_review_line_grant_id", conflict("The review has a line for the grant already.")),
                Map.entry(
                        "ck_access_review_line_decided_by",
                        new Refused(AssessmentProblem.OWN_GRANT, "Nobody decides about their own access.")),
                Map.entry(
                        "ck_access_review_line_state",
                        new Refused(AssessmentProblem.REVIEW_LINE_DECIDED, "It stays as it was decided.")),
                Map.entry("uq_access_finding_unresolved", conflict("The finding is written down already.")),
                Map.entry(
                        "ck_access_finding_acknowledged_by",
                        new Refused(AssessmentProblem.OWN_GRANT, "Nobody decides about their own access.")),
                Map.entry(
                        "uq_access_integrator_name",
                        new Refused(HttpProblem.CONFLICT, "Another integrator has this name. Maybe choose another.")),
                Map.entry(
                        "uq_access_integrator_client_client_id",
                        new Refused(
                                HttpProblem.CONFLICT,
                                "An integrator has or had a client of this id. Maybe choose another.")),
                Map.entry(
                        "uq_access_integrator_client_subject",
                        new Refused(HttpProblem.CONFLICT, "A client has this service account already.")),
                Map.entry(
                        "ck_access_integrator_responsible_subject",
                        new Refused(
                                AssessmentProblem.RESPONSIBLE_WITHOUT_ACCESS,
                                "A person with a grant that holds answers for a system, never a service account.")),
                Map.entry(
                        "ck_access_integrator_client_ended_at",
                        new Refused(AssessmentProblem.CLIENT_ENDED, "It stays as it ended.")),
                Map.entry("uq_journey_name", new Taken("name")),
                Map.entry("uq_journey_mined_path_id", conflict("The path has been adopted already.")),
                Map.entry("uq_practice_sector_practice_id", conflict("The cycle has this sector practice already.")),
                Map.entry(
                        "uq_cycle_predecessor_id",
                        new Refused(AssessmentProblem.SUCCESSOR_EXISTS, "Another request has just started it.")),
                Map.entry(
                        "uq_ranking_round_open",
                        new Refused(AssessmentProblem.ROUND_ALREADY_OPEN, "Another request has just opened one.")),
                Map.entry(
                        "fk_ballot_stakeholder_id",
                        new Refused(AssessmentProblem.NOT_ENTITLED_TO_VOTE, "The enrolment has just been deleted.")),
                Map.entry("fk_nomination_stakeholder_id", gone()),
                Map.entry("fk_evidence_case_source", gone()),
                Map.entry("fk_interaction_source", gone()),
                Map.entry("fk_basic_touchpoint_id", gone()),
                Map.entry("fk_quality_scores_touchpoint_id", gone()),
                Map.entry("uq_ballot_stakeholder", madeMeanwhile()),
                Map.entry("uq_source_mapping_field", madeMeanwhile()),
                Map.entry("uq_case_count", madeMeanwhile()),
                Map.entry("uq_readiness_sheet_username", madeMeanwhile()),
                Map.entry("uq_lever_sheet_rater", madeMeanwhile()),
                Map.entry(
                        "ck_interaction_content",
                        new Invalid("/records", "what is not deleted has a touchpoint and a time")),
                Map.entry("ck_ranking_round_closed", conflict("The round is in another state by now.")),
                Map.entry("ck_ranking_round_turnout", conflict("The round is in another state by now.")),
                Map.entry("ck_journey_mining_finished", conflict("The mining is in another state by now.")),
                Map.entry("ck_journey_mined", conflict("Only a mined journey has a mined path.")));
    }

    /// What the path names was deleted after it was found.
    private static Contradiction gone() {
        return new Refused(HttpProblem.NOT_FOUND, "Another request has just deleted it.");
    }
}
