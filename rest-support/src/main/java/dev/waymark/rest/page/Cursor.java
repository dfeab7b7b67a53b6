package dev.waymark.rest.page;

import static java.util.stream.Collectors.joining;

import dev.waymark.rest.answer.ContentHash;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import java.net.URLEncoder;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/// Writes places in a list as cursors. A cursor holds the id, 64 bits of a digest over the place and the list, and the
/// value that the list is sorted by. The digest lets it lead nowhere else than into its own list. It is no secret: a
/// forged cursor shows nothing that the list itself does not show.
///
/// @param list the list that the cursor belongs to: its path, its filters and its order
record Cursor(String list) {

    private static final int ID_BYTES = 16;
    private static final int DIGEST_BYTES = 8;

    /// The cursors of the list with this path and these filters, sorted by name. Paths are distinguished without their
    /// case, because ids may be sent in either.
    static Cursor of(String path, SortedMap<String, List<String>> filters) {
        return new Cursor(path.toLowerCase(Locale.ROOT)
                + filters.entrySet().stream()
                        .flatMap(filter -> filter.getValue().stream()
                                .map(value -> '&' + encoded(filter.getKey()) + '=' + encoded(value)))
                        .collect(joining()));
    }

    String after(Order.Place place) {
        var key = place.key().getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(ID_BYTES + DIGEST_BYTES + key.length)
                .putLong(place.id().getMostSignificantBits())
                .putLong(place.id().getLeastSignificantBits())
                .put(digest(place))
                .put(key)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @return the place after which the page begins; nothing without a cursor
    Optional<Order.Place> place(String cursor) {
        return cursor.isEmpty() ? Optional.empty() : Optional.of(decoded(cursor));
    }

    private Order.Place decoded(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var id = new UUID(bytes.getLong(), bytes.getLong());
            var digest = new byte[DIGEST_BYTES];
            bytes.get(digest);
            var place = new Order.Place(id, StandardCharsets.UTF_8.decode(bytes).toString());
            if (Arrays.equals(digest, digest(place)) && place.key().indexOf(0) < 0) {
                return place;
            }
        } catch (IllegalArgumentException | BufferUnderflowException noCursor) {
            throw unknown();
        }
        throw unknown();
    }

    private byte[] digest(Order.Place place) {
        var hash = ContentHash.of(
                list.getBytes(StandardCharsets.UTF_8),
                place.id().toString().getBytes(StandardCharsets.UTF_8),
                place.key().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().parseHex(hash, 0, 2 * DIGEST_BYTES);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static ProblemException unknown() {
        return ProblemException.invalid(List.of(new Violation(
                "?cursor",
                "is no cursor of this list with these filters and this order. Maybe send nextCursor of the page"
                        + " before unchanged")));
    }
}
