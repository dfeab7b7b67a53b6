package dev.waymark.roadmap.sibling.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of something that need not be there, or that the caller need not be shown.
///
/// @param value none where there is nothing yet, or where it is withheld
/// @param withheld whether the caller may not see it
public record Finding<T>(@Nullable T value, boolean withheld) {

    public static <T> Finding<T> of(T value) {
        return new Finding<>(value, false);
    }

    public static <T> Finding<T> none() {
        return new Finding<>(null, false);
    }

    public static <T> Finding<T> ofWithheld() {
        return new Finding<>(null, true);
    }

    public Optional<T> found() {
        return Optional.ofNullable(value);
    }
}
