package dev.waymark.rest.format;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.reference.FoundReferences;
import dev.waymark.rest.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the answer to a request is drawn.
///
/// @param width pixels
public record Drawing(DrawnView<?> drawn, int width) {

    /// The query parameter for the width.
    public static final String WIDTH = "width";

    /// The query parameter that chooses among several pictures.
    public static final String PICTURE = "picture";

    private static final int MOST_DIGITS = 4;
    private static final String AROUND_NAME = "^.*[.$]|Picture$";
    private static final String BETWEEN_WORDS = "(?<=[a-z0-9])(?=[A-Z])";

    /// @param picture as the caller wrote it, as the width
    static Drawing of(Drawn drawn, @Nullable String picture, @Nullable String width) {
        var names = names(drawn);
        var faults = Stream.of(fault(names, picture), fault(width))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new Drawing(
                instance(drawn.value()[picture == null ? 0 : names.indexOf(picture)]),
                width == null ? Picture.USUAL : pixels(width));
    }

    private static Optional<Violation> fault(List<String> names, @Nullable String picture) {
        return picture == null || names.contains(picture)
                ? Optional.empty()
                : Optional.of(new Violation(
                        "?" + PICTURE,
                        "must be one of %s, not %s".formatted(String.join(", ", names), Text.shown(picture))));
    }

    private static Optional<Violation> fault(@Nullable String width) {
        return width == null || (Picture.NARROWEST <= pixels(width) && pixels(width) <= Picture.WIDEST)
                ? Optional.empty()
                : Optional.of(new Violation(
                        "?" + WIDTH,
                        "must be a whole number from %d to %d, not %s"
                                .formatted(Picture.NARROWEST, Picture.WIDEST, Text.shown(width))));
    }

    /// The names of the pictures of an operation, the one without being named first.
    static List<String> names(Drawn drawn) {
        return Arrays.stream(drawn.value()).map(type -> name(type.getName())).toList();
    }

    /// The name of a picture in the query: `RankIntervalsPicture` → `rank-intervals`.
    ///
    /// @param type name of the class that draws it
    public static String name(String type) {
        return type.replaceAll(AROUND_NAME, "").replaceAll(BETWEEN_WORDS, "-").toLowerCase(Locale.ROOT);
    }

    /// @param view what the operation answers
    /// @param names what the things are called that the view names by their ids
    public byte[] of(Object view, FoundReferences names) {
        return of(drawn, view, names).svg(width).getBytes(StandardCharsets.UTF_8);
    }

    /// The operation declares both the view and what draws it.
    @SuppressWarnings("unchecked")
    private static <V> Picture of(DrawnView<V> drawn, Object view, FoundReferences names) {
        return drawn.of((V) view, names);
    }

    /// @param type has a constructor without arguments
    static <T> T instance(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " needs a constructor without arguments", impossible);
        }
    }

    /// @return 0 for what is no whole number
    private static int pixels(String width) {
        return width.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.parseInt(width) : 0;
    }
}
