package dev.waymark.rest.audit.trail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which rows are asked for. Only what is asked for is in the statement, so that each question finds its
/// index.
///
/// @param subject of the caller's token; empty for everybody
/// @param resource path of what was changed, which stands for everything below it, too; empty for everything
/// @param from the first moment
/// @param until the first moment that is too late
record AuditFilter(
        String subject,
        String resource,
        @Nullable Instant from,
        @Nullable Instant until) {

    /// Every row.
    static final AuditFilter ALL = new AuditFilter("", "", null, null);

    /// The end of a condition; paths are compared by bytes, where `0` follows `/` and `@` follows `?`, behind which
    /// exports have their filters.
    String conditions() {
        return (subject.isEmpty() ? "" : " and subject = ?")
                + (resource.isEmpty()
                        ? ""
                        : " and (resource = ? or (resource >= ? and resource < ?) or (resource >= ? and resource < ?))")
                + (from == null ? "" : " and at >= ?")
                + (until == null ? "" : " and at < ?");
    }

    /// The values of the question marks.
    List<Object> values() {
        var values = new ArrayList<>();
        if (!subject.isEmpty()) {
            values.add(subject);
        }
        if (!resource.isEmpty()) {
            values.addAll(List.of(resource, resource + '/', resource + '0', resource + '?', resource + '@'));
        }
        if (from != null) {
            values.add(from.atOffset(ZoneOffset.UTC));
        }
        if (until != null) {
            values.add(until.atOffset(ZoneOffset.UTC));
        }
        return values;
    }
}
