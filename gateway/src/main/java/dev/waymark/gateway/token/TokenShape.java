package dev.waymark.gateway.token;

/// What every access token looks like: a JSON Web Signature in its compact form (RFC 7515, section 7.1),
/// three parts of base64url of which none is empty. Anything else is refused without being looked at.
public final class TokenShape {

    private static final int PARTS = 3;

    private TokenShape() {}

    public static boolean isOf(String token) {
        var parts = 1;
        var length = 0;
        for (var i = 0; i < token.length(); i++) {
            var character = token.charAt(i);
            if (character == '.') {
                if (length == 0) {
                    return false;
                }
                parts++;
                length = 0;
            } else if (isBase64Url(character)) {
                length++;
            } else {
                return false;
            }
        }
        return parts == PARTS && length > 0;
    }

    private static boolean isBase64Url(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_';
    }
}
