package dev.waymark.rest.change;

import dev.waymark.rest.structure.Calculation;
import java.util.Locale;
import java.util.regex.Pattern;

/// The type of an event, made from the word of the audit trail: the thing in kebab-case, a dot, and what happened to
/// it.
///
/// Example: `RANKING_ROUND_CLOSED` → `ranking-round.closed`.
@Calculation
public final class EventType {

    /// What a type looks like.
    public static final String PATTERN = "[a-z]+(-[a-z]+)*[.][a-z]+";

    private static final Pattern WORD = Pattern.compile("[A-Z]+(_[A-Z]+)+");

    private EventType() {}

    /// @throws IllegalArgumentException where the word does not name a thing and what happened to it
    public static String of(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no word of the audit trail. Maybe write it as PAIN_POINT_CHANGED.".formatted(word));
        }
        var end = word.lastIndexOf('_');
        return (word.substring(0, end) + '.' + word.substring(end + 1))
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
