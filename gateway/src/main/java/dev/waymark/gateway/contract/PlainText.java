package dev.waymark.gateway.contract;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;

/// Which text YAML writes without quotes: what no reader, of version 1.1 or 1.2, takes for anything but text. Numbers,
/// dates, times and the special values all begin with a digit or a sign. So plain text begins with a letter or one of
/// `/`, `$` and `_`, and is none of the words for null, true and false. It has none of the characters that are line
/// breaks in version 1.1 only.
final class PlainText extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
    private static final String OLD_LINE_BREAKS = "\u0085\u2028\u2029";

    @Override
    public boolean needToQuoteName(String name) {
        return !isPlain(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return !isPlain(value);
    }

    /// Whether the text has a character that breaks lines in version 1.1 and not in 1.2.
    static boolean hasOldLineBreak(String text) {
        return text.chars().anyMatch(character -> OLD_LINE_BREAKS.indexOf(character) >= 0);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && (Character.isLetter(text.charAt(0)) || "/$_".indexOf(text.charAt(0)) >= 0)
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !hasOldLineBreak(text);
    }
}
