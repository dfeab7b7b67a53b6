package dev.waymark.assessment.crm.suggestion;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// The suggestions of all cycles.
@ApplicationScoped
class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

    /// By cycle and id, because the database computes the suggestions of one cycle only.
    Suggestion require(UUID cycleId, UUID suggestionId) {
        return find("cycleId = ?1 and id = ?2", cycleId, suggestionId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("suggestion", suggestionId));
    }

    /// Keeps the decision with what is suggested at this moment, in place of an earlier one.
    ///
    /// @return whether it is kept; not where the suggestion became a measurement that is still there
    boolean decide(Suggestion suggestion, DecideSuggestion decision, String by, Instant at) {
        var kept = getSession()
                .createNativeMutationQuery("""
                        insert into suggestion_decision
                            (id, cycle_id, kind, source, period, touchpoint_id, measurement_kind, segment,
                             pain_point_id, currency, records, first_on, last_on, value, amount, state, reason,
                             decided_by, decided_at)
                        select id, cycle_id, kind, source, period, touchpoint_id, measurement_kind, segment,
                               pain_point_id, currency, records, first_on, last_on, value, amount, :state, :reason, :by,
                               :at
                        from suggestion where cycle_id = :cycle and id = :id and records > 0
                        on conflict (id) do update set records = excluded.records, first_on = excluded.first_on,
                            last_on = excluded.last_on, value = excluded.value, amount = excluded.amount,
                            state = excluded.state, reason = excluded.reason, decided_by = excluded.decided_by,
                            decided_at = excluded.decided_at
                        where suggestion_decision.measurement_id is null""")
                .setParameter("cycle", suggestion.cycleId())
                .setParameter("id", suggestion.id())
                .setParameter("state", decision.verdict().name())
                .setParameter("reason", decision.reason())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        getSession().refresh(suggestion);
        return kept > 0;
    }

    void became(Suggestion suggestion, UUID measurementId) {
        getSession()
                .createNativeMutationQuery(
                        "update suggestion_decision set measurement_id = :measurement where id = :id")
                .setParameter("measurement", measurementId)
                .setParameter("id", suggestion.id())
                .executeUpdate();
        getSession().refresh(suggestion);
    }

    Rows<Suggestion> page(UUID cycleId, PageRequest page) {
        return page.of(Suggestion.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
