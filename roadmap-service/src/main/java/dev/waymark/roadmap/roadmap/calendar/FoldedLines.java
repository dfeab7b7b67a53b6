package dev.waymark.roadmap.roadmap.calendar;

import dev.waymark.rest.structure.Calculation;
import java.nio.charset.StandardCharsets;

/// Folds the lines of a calendar, so that none is longer than 75 octets of UTF-8 (RFC 5545, section 3.1):
/// the rest of a line goes on in the next one behind a space. Characters stay whole.
///
/// Example: a line of 80 `a` → 75 of them, and a line of a space and 5.
@Calculation
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private FoldedLines() {}

    /// @param text lines that end with carriage return and line feed
    static String of(String text) {
        var folded = new StringBuilder(text.length());
        var octets = 0;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = Character.toString(text.codePointAt(i));
            if (END.contains(character)) {
                octets = 0;
            } else {
                var length = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + length > LONGEST) {
                    folded.append(FOLD);
                    octets = 1;
                }
                octets += length;
            }
            folded.append(character);
        }
        return folded.toString();
    }
}
