package dev.waymark.assessment.crm.candidate;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// The candidates of all cycles.
@ApplicationScoped
class StakeholderCandidates implements PanacheRepositoryBase<StakeholderCandidate, UUID> {

    /// By cycle and id, because the database finds the candidates of one cycle only.
    StakeholderCandidate require(UUID cycleId, UUID candidateId) {
        return find("cycleId = ?1 and id = ?2", cycleId, candidateId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("stakeholder candidate", candidateId));
    }

    /// Keeps the decision in place of an earlier one.
    void decide(StakeholderCandidate candidate, DecideCandidate decision, String by, Instant at) {
        getSession()
                .createNativeMutationQuery("""
                        insert into candidate_decision
                            (id, cycle_id, source, contact, state, reason, decided_by, decided_at, stakeholder_id)
                        values (:id, :cycle, :source, :contact, :state, :reason, :by, :at, :stakeholder)
                        on conflict (id) do update set state = excluded.state, reason = excluded.reason,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                            stakeholder_id = excluded.stakeholder_id""")
                .setParameter("id", candidate.id())
                .setParameter("cycle", candidate.cycleId())
                .setParameter("source", candidate.source())
                .setParameter("contact", candidate.contact())
                .setParameter("state", decision.verdict().name())
                .setParameter("reason", decision.reason())
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("stakeholder", decision.stakeholderId(), UUID.class)
                .executeUpdate();
    }

    Rows<StakeholderCandidate> page(UUID cycleId, PageRequest page) {
        return page.of(StakeholderCandidate.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
