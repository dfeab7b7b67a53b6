package dev.waymark.rest.concurrency;

import java.util.Arrays;

/// Strong entity tags (RFC 9110, section 8.8.3).
public final class EntityTag {

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /// @param header value of If-Match or If-None-Match: `*` or a list of tags
    /// @return whether the header names the tag; weak tags never match strongly
    static boolean matches(String header, String tag) {
        var wanted = header.strip();
        return wanted.equals("*")
                || Arrays.stream(wanted.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
