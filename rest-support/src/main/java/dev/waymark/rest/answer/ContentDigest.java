package dev.waymark.rest.answer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Builds the hash of named values. Name and value are each preceded by their length, so that no value can pass
/// for the end of one and the beginning of the next. A value that is absent adds nothing: properties that come
/// later leave the hashes of what does not bring them as they are.
public final class ContentDigest {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    /// @param format what is digested and in which version of its values, so that two formats never meet
    public ContentDigest(String format) {
        part(format);
    }

    public ContentDigest add(String name, @Nullable String value) {
        if (value != null) {
            part(name);
            part(value);
        }
        return this;
    }

    public ContentDigest add(String name, @Nullable Instant value) {
        return add(name, value == null ? null : value.toString());
    }

    /// Minus zero counts as zero.
    public ContentDigest add(String name, @Nullable Double value) {
        return add(name, value == null ? null : Double.toString(value + 0.0));
    }

    /// SHA-256, as 64 hexadecimal digits.
    public String hash() {
        return ContentHash.of(content.toByteArray());
    }

    private void part(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        content.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        content.writeBytes(bytes);
    }
}
