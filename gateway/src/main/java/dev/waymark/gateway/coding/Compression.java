package dev.waymark.gateway.coding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.regex.Pattern;

/// Whether and how an answer is compressed.
public final class Compression {

    /// A smaller answer fits into one packet anyway.
    private static final int LEAST = 1024;

    private static final int DIGITS_OF_LEAST = 4;

    /// Events must not wait for more to compress.
    private static final Pattern TEXT = Pattern.compile(
            "(application/(json|yaml|x-ndjson|[a-z.+-]+\\+json)|text/(?!event-stream)[a-z.+-]+|image/svg\\+xml)( ?;.*)?");

    private static final CharSequence CONTENT_ENCODING = HttpHeaders.CONTENT_ENCODING;
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence ETAG = HttpHeaders.ETAG;
    private static final CharSequence VARY = HttpHeaders.VARY;
    private static final CharSequence ACCEPT_ENCODING = HttpHeaders.createOptimized("Accept-Encoding");

    private Compression() {}

    /// Whether a successful answer is one that is compressed when the caller accepts it.
    public static boolean isFor(MultiMap answer) {
        var length = answer.get(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !isLong(length)) {
            return false;
        }
        var type = answer.get(HttpHeaders.CONTENT_TYPE);
        return type != null
                && !answer.contains(CONTENT_ENCODING)
                && TEXT.matcher(type).matches();
    }

    private static boolean isLong(String length) {
        return length.length() > DIGITS_OF_LEAST
                || (length.length() == DIGITS_OF_LEAST && Integer.parseInt(length) >= LEAST);
    }

    /// Tells caches that the answer depends on what the caller accepts.
    public static void vary(MultiMap answer) {
        answer.add(VARY, ACCEPT_ENCODING);
    }

    /// Names the coding and the tag of the compressed representation.
    public static void name(MultiMap answer) {
        nameCoding(answer);
        nameTag(answer);
    }

    /// Names the coding.
    public static void nameCoding(MultiMap answer) {
        answer.set(CONTENT_ENCODING, GZIP);
    }

    /// Names the tag of the compressed representation.
    public static void nameTag(MultiMap answer) {
        var tag = answer.get(ETAG);
        if (tag != null) {
            answer.set(ETAG, CodedTag.of(tag));
        }
    }
}
