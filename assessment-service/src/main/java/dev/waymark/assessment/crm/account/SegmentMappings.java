package dev.waymark.assessment.crm.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/// The mappings of segments of all sources.
@ApplicationScoped
class SegmentMappings implements PanacheRepositoryBase<SegmentMapping, String> {}
