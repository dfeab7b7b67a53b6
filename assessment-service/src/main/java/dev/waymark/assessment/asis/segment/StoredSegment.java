package dev.waymark.assessment.asis.segment;

import dev.waymark.rest.stored.StoredFormat;

/// A group of customers as the database keeps it.
@StoredFormat
record StoredSegment(String code, String name, double weight) {

    static StoredSegment of(Segment segment) {
        return new StoredSegment(segment.code(), segment.name(), segment.weight());
    }

    Segment segment() {
        return new Segment(code, name, weight);
    }
}
