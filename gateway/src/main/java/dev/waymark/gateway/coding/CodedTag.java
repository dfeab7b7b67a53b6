package dev.waymark.gateway.coding;

/// The entity tag of a compressed representation: that of the other one with a suffix, since two representations must
/// not share a strong tag (RFC 9110, 8.8.3.3). Services never see the suffix.
///
/// Example: `"1f0a"` is `"1f0a-gzip"` where the answer is compressed.
public final class CodedTag {

    private static final String SUFFIX = "-gzip\"";

    private CodedTag() {}

    /// The tag of the compressed representation.
    public static String of(String tag) {
        return tag.endsWith("\"") ? tag.substring(0, tag.length() - 1) + SUFFIX : tag;
    }

    /// Whether a condition of a request names a compressed representation.
    public static boolean isNamedBy(String condition) {
        return condition.contains(SUFFIX);
    }

    /// The condition with the tags that the service knows.
    public static String plain(String condition) {
        return condition.replace(SUFFIX, "\"");
    }
}
