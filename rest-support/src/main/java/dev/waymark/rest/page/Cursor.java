package dev.waymark.rest.page;

import static java.util.stream.Collectors.joining;

import dev.waymark.rest.answer.ContentHash;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;

/// A place in a list ordered by id. Ids are UUIDs of version 7, so that order is the order of creation. A cursor holds
/// the id and 64 bits of a digest over the id and the list, so that it leads nowhere else than into its own list. It is
/// no secret: a forged cursor shows nothing that the list itself does not show.
///
/// @param list the list that the cursor belongs to: its path and its filters
record Cursor(String list) {

    private static final UUID START = new UUID(0, 0);
    private static final int ID_BYTES = 16;
    private static final int BYTES = ID_BYTES + 8;
    private static final int DIGEST_DIGITS = 16;

    /// The cursors of the list with this path and these filters, sorted by name. Paths are distinguished without their
    /// case, because ids may be sent in either.
    static Cursor of(String path, SortedMap<String, List<String>> filters) {
        return new Cursor(path.toLowerCase(Locale.ROOT)
                + filters.entrySet().stream()
                        .flatMap(filter -> filter.getValue().stream()
                                .map(value -> '&' + encoded(filter.getKey()) + '=' + encoded(value)))
                        .collect(joining()));
    }

    String after(UUID id) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(digest(id))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @return the id after which the page begins; the smallest id of all without a cursor
    UUID position(String cursor) {
        if (cursor.isEmpty()) {
            return START;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == BYTES) {
                var buffer = ByteBuffer.wrap(bytes);
                var id = new UUID(buffer.getLong(), buffer.getLong());
                if (buffer.equals(ByteBuffer.wrap(digest(id)))) {
                    return id;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
        throw unknown();
    }

    private byte[] digest(UUID id) {
        var hash = ContentHash.of(
                list.getBytes(StandardCharsets.UTF_8), id.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().parseHex(hash, 0, DIGEST_DIGITS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ProblemException unknown() {
        return ProblemException.invalid(List.of(new Violation(
                "?cursor",
                "is no cursor of this list with these filters. Maybe send nextCursor of the page before unchanged")));
    }
}
