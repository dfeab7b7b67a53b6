package dev.waymark.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the launcher can be asked to do.
enum Command {
    DEMO,
    UP,
    STOP;

    static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(command -> command.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
