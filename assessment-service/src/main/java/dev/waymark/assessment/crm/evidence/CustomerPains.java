package dev.waymark.assessment.crm.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The customer pain of all cycles.
@ApplicationScoped
public class CustomerPains {

    private final CaseCounts counts;

    CustomerPains(CaseCounts counts) {
        this.counts = counts;
    }

    /// The pain points of a cycle with at least one case, most customer pain first.
    public List<CustomerPain> of(UUID cycleId) {
        return EvidenceSummary.painPoints(counts.byPainPoint(cycleId)).stream()
                .map(pain -> new CustomerPain(pain.painPointId(), pain.cases(), pain.customerPain()))
                .toList();
    }
}
