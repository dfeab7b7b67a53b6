package dev.waymark.rest.page;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// A place in a list ordered by id. Ids are UUIDs of version 7, so that order is the order of creation.
final class Cursor {

    private static final UUID START = new UUID(0, 0);
    private static final int BYTES = 16;

    private Cursor() {}

    static String after(UUID id) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static UUID position(String cursor) {
        if (cursor.isEmpty()) {
            return START;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == BYTES) {
                var buffer = ByteBuffer.wrap(bytes);
                return new UUID(buffer.getLong(), buffer.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
        throw unknown();
    }

    private static ProblemException unknown() {
        return ProblemException.invalid(List.of(
                new Violation("?cursor", "is no cursor of ours. Maybe send nextCursor of the page before unchanged")));
    }
}
