package dev.waymark.rest.format;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the answer to a request is drawn.
///
/// @param width pixels
public record Drawing(DrawnView<?> drawn, int width) {

    /// The query parameter.
    public static final String WIDTH = "width";

    private static final int MOST_DIGITS = 4;

    /// @param width as the caller wrote it
    static Drawing of(Drawn drawn, @Nullable String width) {
        return new Drawing(instance(drawn.value()), width == null ? Picture.USUAL : pixels(width));
    }

    /// @param view what the operation answers
    public byte[] of(Object view) {
        return of(drawn, view).svg(width).getBytes(StandardCharsets.UTF_8);
    }

    /// The operation declares both the view and what draws it.
    @SuppressWarnings("unchecked")
    private static <V> Picture of(DrawnView<V> drawn, Object view) {
        return drawn.of((V) view);
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

    private static int pixels(String width) {
        var pixels = width.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.parseInt(width) : 0;
        if (pixels < Picture.NARROWEST || pixels > Picture.WIDEST) {
            throw ProblemException.invalid(List.of(new Violation(
                    "?" + WIDTH,
                    "must be a whole number from %d to %d, not %s"
                            .formatted(Picture.NARROWEST, Picture.WIDEST, Text.shown(width)))));
        }
        return pixels;
    }
}
