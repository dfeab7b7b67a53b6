package dev.waymark.assessment.asis.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// How the quality of all touchpoints was scored.
@ApplicationScoped
class QualityScorings implements PanacheRepositoryBase<QualityScoring, UUID> {}
