package dev.waymark.local.command;

import dev.waymark.local.machine.DataFolder;
import dev.waymark.local.machine.Ports;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The words after `./waymark`, understood.
///
/// @param command what to do
/// @param once whether the demo stops by itself
/// @param explains whether the demo shows formulas and inputs, too
/// @param logs which logs to show
/// @param settings how to start the suite
public record Arguments(Command command, boolean once, boolean explains, LogRequest logs, Settings settings) {

    public static Arguments parse(List<String> words, Path home) {
        Deque<String> left = new ArrayDeque<>(words);
        String word = left.isEmpty() ? "" : left.removeFirst();
        Command command =
                Command.named(word).orElseThrow(() -> new Misunderstanding("'%s' is no command.".formatted(word)));
        Options options = new Options(command, home.resolve(".waymark"));
        while (!left.isEmpty()) {
            options.take(left.removeFirst(), left);
        }
        return new Arguments(
                command,
                options.isSet(Option.ONCE),
                options.isSet(Option.EXPLAIN),
                new LogRequest(options.program(), options.lines(), options.isSet(Option.FOLLOW)),
                new Settings(
                        home,
                        new DataFolder(options.data()),
                        new Ports(options.ports()),
                        options.frontEnds(),
                        !options.isSet(Option.NO_CACHES),
                        options.isSet(Option.REPLACE_REALM),
                        !options.isSet(Option.WITHOUT_PROGRAMS)));
    }

    /// The words that may follow a command and begin with a dash.
    public static List<String> optionsOf(Command command) {
        return Arrays.stream(Option.values())
                .filter(option -> option.isOf(command))
                .flatMap(option -> option.words().stream())
                .toList();
    }
}
