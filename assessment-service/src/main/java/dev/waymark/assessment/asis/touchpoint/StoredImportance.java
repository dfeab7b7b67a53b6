package dev.waymark.assessment.asis.touchpoint;

import dev.waymark.rest.stored.StoredFormat;

/// How much a touchpoint matters to one segment, as the database keeps it.
@StoredFormat
record StoredImportance(String segment, int importance) {

    static StoredImportance of(SegmentImportance importance) {
        return new StoredImportance(importance.segment(), importance.importance());
    }

    SegmentImportance ofSegment() {
        return new SegmentImportance(segment, importance);
    }
}
