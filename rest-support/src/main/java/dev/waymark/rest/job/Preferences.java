package dev.waymark.rest.job;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The preferences of a request (RFC 7240). A header that is malformed counts as not sent; of a preference that is
/// named twice the first counts.
final class Preferences {

    private static final int LONGEST_WAIT = 30;
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String WORD = "(?:" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*+\")";
    private static final String PARAMETERS = "(?:\\s*+;\\s*+(?:%1$s(?:\\s*+=\\s*+%2$s)?+)?+)*+".formatted(TOKEN, WORD);
    private static final Pattern PREFERENCE = Pattern.compile(
            "\\G\\s*+(?:(%1$s)(?:\\s*+=\\s*+(%2$s))?+%3$s)?+\\s*+(?:,|$)".formatted(TOKEN, WORD, PARAMETERS));
    private static final Pattern SECONDS = Pattern.compile("(\"?)(\\d++)\\1");

    private Preferences() {}

    /// The seconds that the caller prefers to wait, at most 30; nothing where no wait is asked for.
    static OptionalInt wait(List<String> headers) {
        var joined = String.join(",", headers);
        var preference = PREFERENCE.matcher(joined);
        var wait = OptionalInt.empty();
        var found = false;
        var end = 0;
        while (end < joined.length() && preference.find()) {
            if (!found && "wait".equalsIgnoreCase(preference.group(1))) {
                found = true;
                wait = seconds(String.valueOf(preference.group(2)));
            }
            end = preference.end();
        }
        return end < joined.length() ? OptionalInt.empty() : wait;
    }

    private static OptionalInt seconds(String value) {
        var digits = SECONDS.matcher(value);
        if (!digits.matches()) {
            return OptionalInt.empty();
        }
        var capped = digits.group(2).length() > 9 ? LONGEST_WAIT : Integer.parseInt(digits.group(2));
        return OptionalInt.of(Math.min(capped, LONGEST_WAIT));
    }
}
