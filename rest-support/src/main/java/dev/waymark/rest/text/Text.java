package dev.waymark.rest.text;

import java.text.Normalizer;
import java.util.Optional;

/// What text may hold: well-formed Unicode without control characters. It is kept in normalisation form C,
/// and its length counts code points.
public final class Text {

    /// Text of smaller characters only is always in form C.
    private static final char FIRST_COMBINING = '\u0300';

    private static final int SHOWN = 40;
    private static final int LONGEST_NAME = 400;

    private Text() {}

    /// What is wrong with a text.
    ///
    /// @param severalLines whether it may contain line breaks and tabs
    public static Optional<String> fault(String text, boolean severalLines) {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isISOControl(character) && !(severalLines && breaksLines(character))) {
                return Optional.of("must not contain control characters, but has U+%04X at position %d"
                        .formatted((int) character, i));
            }
            if (Character.isSurrogate(character)) {
                if (isLone(text, i)) {
                    return Optional.of(
                            "must be well-formed Unicode, but has half of a surrogate pair at position " + i);
                }
                i++;
            }
        }
        return Optional.empty();
    }

    private static boolean breaksLines(char character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private static boolean isLone(String text, int position) {
        return position + 1 == text.length()
                || !Character.isSurrogatePair(text.charAt(position), text.charAt(position + 1));
    }

    /// The text in normalisation form C, in which it is stored and compared.
    public static String normalised(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /// Whether nothing of the text would be seen: it has only spaces, controls and characters without a
    /// shape.
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(Text::isInvisible);
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED -> true;
            default -> isFiller(codePoint);
        };
    }

    /// Letters and marks without a shape: fillers of Hangul, the empty Braille pattern, variation selectors.
    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> within(codePoint, 0xFE00, 0xFE0F) || within(codePoint, 0xE0100, 0xE01EF);
        };
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /// A caller's own name for something, as an answer can repeat it.
    public static String repeatable(String name) {
        return name.length() <= LONGEST_NAME && fault(name, false).isEmpty() ? name : shown(name);
    }

    /// The beginning of what a caller sent, so that it can be part of an answer: what cannot be written is
    /// escaped.
    public static String shown(String text) {
        var shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < SHOWN; i++) {
            var character = text.charAt(i);
            if (Character.isSurrogate(character) && !isLone(text, i)) {
                shown.appendCodePoint(text.codePointAt(i));
                i++;
            } else if (Character.isSurrogate(character) || Character.isISOControl(character)) {
                shown.append("\\u%04x".formatted((int) character));
            } else {
                shown.append(character);
            }
            if (shown.length() >= SHOWN && i + 1 < text.length()) {
                return shown.append('…').toString();
            }
        }
        return shown.toString();
    }
}
