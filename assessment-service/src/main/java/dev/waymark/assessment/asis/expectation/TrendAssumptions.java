package dev.waymark.assessment.asis.expectation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The rates assumed in all cycles.
@ApplicationScoped
class TrendAssumptions implements PanacheRepositoryBase<TrendAssumption, UUID> {}
