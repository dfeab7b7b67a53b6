package dev.waymark.rest.concurrency;

import dev.waymark.rest.answer.ContentHash;
import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is sent of a resource to this caller, with the strong entity tag that names it (RFC 9110, section 8.8.3). The
/// tag is a digest of the content, so another content has another tag. What belongs to one person names that person in
/// its content. Where references stand beside ids, the tag has two parts, `"state.names"`: a digest of the content
/// without references and one of all of it. A precondition compares the first part only (see {@link EntityTags}).
public final class Representation {

    /// 128 bits: nobody finds two contents with one tag by chance.
    private static final int TAG_DIGITS = 32;

    /// 64 bits tell the few wordings of one state apart.
    private static final int NAMES_DIGITS = 16;

    private final byte[] content;
    private final String digest;
    private final String names;

    private Representation(byte[] content, String digest, String names) {
        this.content = content;
        this.digest = digest;
        this.names = names;
    }

    /// @param state the content, which has no references
    static Representation of(byte[] state) {
        return new Representation(state, ContentHash.of(state), "");
    }

    /// @param content all that is sent
    /// @param state the same without references
    static Representation of(byte[] content, byte[] state) {
        if (Arrays.equals(content, state)) {
            return of(state);
        }
        var names = EntityTags.NAMES + ContentHash.of(content).substring(0, NAMES_DIGITS);
        return new Representation(content, ContentHash.of(state), names);
    }

    /// The representation whose JSON was kept.
    public static Representation of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether what is answered is one resource, and neither some of a list nor an outcome.
    public static boolean isOfResource(@Nullable Object answered) {
        return answered instanceof Record && !(answered instanceof Page) && !(answered instanceof Outcome);
    }

    public String entityTag() {
        return '"' + digest.substring(0, TAG_DIGITS) + names + '"';
    }

    /// SHA-256 of the content without references, as 64 hexadecimal digits.
    public String digest() {
        return digest;
    }

    /// The content as text, to be kept.
    public String json() {
        return new String(content, StandardCharsets.UTF_8);
    }

    byte[] content() {
        return content;
    }
}
