package dev.waymark.assessment.asis.segment;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// How the customers of a cycle are divided.
@Entity
class Segmentation extends Authored {

    @Id
    private UUID cycleId;

    @Version
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredSegment> segments;

    Segmentation() {}

    Segmentation(UUID cycleId, SetSegments wanted) {
        this.cycleId = cycleId;
        set(wanted);
    }

    final void set(SetSegments wanted) {
        this.segments = wanted.segments().stream().map(StoredSegment::of).toList();
    }

    List<Segment> segments() {
        return segments.stream().map(StoredSegment::segment).toList();
    }

    SegmentationView view() {
        return new SegmentationView(cycleId, segments(), authorship(), version);
    }
}
