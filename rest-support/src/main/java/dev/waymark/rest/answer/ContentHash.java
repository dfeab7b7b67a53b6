package dev.waymark.rest.answer;

import dev.waymark.rest.structure.Calculation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells contents apart without keeping them.
@Calculation
public final class ContentHash {

    /// Stands between parts, so that moving a boundary makes another hash.
    private static final byte BOUNDARY = 0;

    private ContentHash() {}

    /// SHA-256 of the parts in their order, as 64 hexadecimal digits.
    public static String of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part = 0; part < parts.length; part++) {
                if (part > 0) {
                    digest.update(BOUNDARY);
                }
                digest.update(parts[part]);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
