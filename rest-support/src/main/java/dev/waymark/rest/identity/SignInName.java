package dev.waymark.rest.identity;

import dev.waymark.rest.structure.Calculation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A sign-in name as the realm compares it: without white space around it, in lower case. Two spellings of one name are
/// one person.
///
/// Example: `"Ada.Service "` and `"ada.service"` → `ada.service`.
@Calculation
public record SignInName(String value) {

    public SignInName {
        value = value.substring(leading(value), trailing(value)).toLowerCase(Locale.ROOT);
    }

    public static SignInName of(String written) {
        return new SignInName(written);
    }

    /// Whether this spelling means the same person; an absent name means nobody.
    public boolean isAlso(@Nullable String written) {
        return written != null && equals(of(written));
    }

    @Override
    public String toString() {
        return value;
    }

    private static int leading(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int trailing(String text) {
        int end = text.length();
        while (end > leading(text) && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char character) {
        return character <= ' ' || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
