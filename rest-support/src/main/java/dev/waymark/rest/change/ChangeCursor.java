package dev.waymark.rest.change;

import dev.waymark.rest.answer.ContentHash;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// Writes places in a feed as cursors: the number of a change and 64 bits of a digest over it and the feed, so that a
/// cursor leads nowhere else than into its own feed. It is no secret.
///
/// @param feed the path of the feed and its filters
record ChangeCursor(String feed) {

    private static final int DIGEST_BYTES = 8;

    String after(long number) {
        var bytes = ByteBuffer.allocate(Long.BYTES + DIGEST_BYTES)
                .putLong(number)
                .put(digest(number))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @return 0, behind which every change is, for no cursor
    /// @throws ProblemException 400 where it is no cursor of this feed
    long place(String cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var number = bytes.getLong();
            var digest = new byte[DIGEST_BYTES];
            bytes.get(digest);
            if (!bytes.hasRemaining() && Arrays.equals(digest, digest(number))) {
                return number;
            }
        } catch (IllegalArgumentException | BufferUnderflowException noCursor) {
            throw unknown();
        }
        throw unknown();
    }

    private byte[] digest(long number) {
        var hash = ContentHash.of(
                feed.getBytes(StandardCharsets.UTF_8), Long.toString(number).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().parseHex(hash, 0, 2 * DIGEST_BYTES);
    }

    private static ProblemException unknown() {
        return ProblemException.invalid(List.of(new Violation(
                "?cursor",
                "is no cursor of these changes with these filters. Maybe send nextCursor of the page before"
                        + " unchanged")));
    }
}
