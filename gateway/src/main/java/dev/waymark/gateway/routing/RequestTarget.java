package dev.waymark.gateway.routing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The target of a request, accepted only when every reader must understand it alike: what the gateway authorises is
/// then exactly what the service receives.
///
/// Percent-encoded letters, digits and `-._~` are decoded, hexadecimal digits are written in capitals, and nothing else
/// is changed. Refused are: other forms than `/path?query`, characters that RFC 3986 does not allow, `;`, empty
/// segments, `.` and `..`, and an encoded slash, backslash, semicolon, percent sign (double encoding), control
/// character or invalid UTF-8.
///
/// Example: `/v1/%63ycles?limit=5` becomes the path `/v1/cycles` and the query `limit=5`.
final class RequestTarget {

    private static final String PATH_SIGNS = "-._~!$&'()*+,=:@/";
    private static final String QUERY_SIGNS = PATH_SIGNS + ";?[]";
    private static final String NEVER_ENCODED = "/\\;%";

    private RequestTarget() {}

    /// @param raw as it is in the request line
    /// @param longest number of characters that are read
    static TargetVerdict read(String raw, int longest) {
        if (raw.length() > longest) {
            return new TargetVerdict.TooLong(raw.length(), longest);
        }
        var mark = raw.indexOf('?');
        var rawPath = mark < 0 ? raw : raw.substring(0, mark);
        var query = mark < 0 ? null : raw.substring(mark + 1);
        if (!rawPath.startsWith("/") || !isWellFormed(rawPath, PATH_SIGNS)) {
            return new TargetVerdict.Refused("The path has characters that a path must not have, or does not begin"
                    + " with a slash. Maybe percent-encode them.");
        }
        if (query != null && (!isWellFormed(query, QUERY_SIGNS) || query.contains("%00"))) {
            return new TargetVerdict.Refused(
                    "The query has characters that a query must not have. Maybe percent-encode them.");
        }
        return normalised(rawPath, query);
    }

    private static TargetVerdict normalised(String rawPath, @Nullable String query) {
        if (rawPath.indexOf('%') < 0) {
            return withPlainSegments(rawPath, query);
        }
        if (!isUtf8(rawPath)) {
            return new TargetVerdict.Refused("The path encodes bytes that are not UTF-8.");
        }
        var path = new StringBuilder(rawPath.length());
        for (var i = 0; i < rawPath.length(); i++) {
            var character = rawPath.charAt(i);
            if (character != '%') {
                path.append(character);
                continue;
            }
            var octet = Integer.parseInt(rawPath, i + 1, i + 3, 16);
            if (octet < 0x20 || octet == 0x7f || NEVER_ENCODED.indexOf(octet) >= 0) {
                return new TargetVerdict.Refused("The path encodes %%%02X, which no path here needs.".formatted(octet));
            }
            if (isUnreserved(octet)) {
                path.append((char) octet);
            } else {
                path.append("%%%02X".formatted(octet));
            }
            i += 2;
        }
        return withPlainSegments(path.toString(), query);
    }

    private static TargetVerdict withPlainSegments(String path, @Nullable String query) {
        if (path.contains("//")) {
            return new TargetVerdict.Refused("The path has an empty segment.");
        }
        for (var segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return new TargetVerdict.Refused("The path has a segment of dots.");
            }
        }
        return new TargetVerdict.Accepted(path, query);
    }

    private static boolean isWellFormed(String text, String signs) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '%') {
                if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                    return false;
                }
            } else if (!isAlphanumeric(character) && signs.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char character) {
        return Character.digit(character, 16) >= 0 && character < 0x80;
    }

    private static boolean isAlphanumeric(int character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private static boolean isUnreserved(int octet) {
        return isAlphanumeric(octet) || "-._~".indexOf(octet) >= 0;
    }

    private static boolean isUtf8(String path) {
        var octets = ByteBuffer.allocate(path.length());
        for (var i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '%') {
                octets.put((byte) Integer.parseInt(path, i + 1, i + 3, 16));
                i += 2;
            } else {
                octets.put((byte) path.charAt(i));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(octets.flip());
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
