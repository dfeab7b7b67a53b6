package dev.waymark.local.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the launcher can be asked to do.
public enum Command {
    DEMO,
    UP,
    STATUS,
    LOGS,
    STOP;

    /// As it is typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }
}
