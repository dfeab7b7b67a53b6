package dev.waymark.local.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An option of a command. The shell script refuses the same words before it builds anything.
enum Option {
    FRONT_END("--front-end", "demo up"),
    PORT("--port", "demo up"),
    ONCE("--once", "demo"),
    EXPLAIN("--explain", "demo"),
    WITHOUT_PROGRAMS("--without-programs", "up"),
    NO_CACHES("--no-caches", "demo up"),
    REPLACE_REALM("--replace-realm", "demo up"),
    FOLLOW("--follow -f", "logs"),
    LINES("--lines", "logs"),
    DATA("--data", "demo up status logs stop");

    private final String words;
    private final String commands;

    /// @param words how it is typed, separated by spaces
    /// @param commands those that it can follow, separated by spaces
    Option(String words, String commands) {
        this.words = words;
        this.commands = commands;
    }

    List<String> words() {
        return List.of(words.split(" ", -1));
    }

    boolean isOf(Command command) {
        return List.of(commands.split(" ", -1)).contains(command.word());
    }

    static Optional<Option> of(Command command, String word) {
        return Arrays.stream(values())
                .filter(option -> option.isOf(command) && option.words().contains(word))
                .findFirst();
    }
}
