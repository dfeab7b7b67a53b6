package dev.waymark.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The words after `./waymark`, understood.
///
/// @param command what to do
/// @param once whether the demo stops by itself
/// @param settings how to start the suite
record Arguments(Command command, boolean once, Settings settings) {

    static Arguments parse(List<String> words, Path home) {
        Deque<String> left = new ArrayDeque<>(words);
        String word = left.isEmpty() ? "" : left.removeFirst();
        Command command = Command.named(word).orElseThrow(() -> misunderstood("'%s' is no command.".formatted(word)));
        Options options = new Options(home.resolve(".waymark"));
        while (!left.isEmpty()) {
            options.take(left.removeFirst(), left);
        }
        if (options.once && command != Command.DEMO) {
            throw misunderstood("--once belongs to demo.");
        }
        if (!options.startsPrograms && command != Command.UP) {
            throw misunderstood("--without-programs belongs to up.");
        }
        return new Arguments(
                command,
                options.once,
                new Settings(
                        home,
                        new DataFolder(options.data),
                        new Ports(options.ports),
                        options.recordsCaches,
                        options.replacesRealm,
                        options.startsPrograms));
    }

    private static Misunderstanding misunderstood(String message) {
        return new Misunderstanding(message);
    }

    private static final class Options {

        private boolean once;
        private boolean recordsCaches = true;
        private boolean replacesRealm;
        private boolean startsPrograms = true;
        private Path data;
        private final Map<Port, Integer> ports = new EnumMap<>(Port.class);

        Options(Path data) {
            this.data = data;
        }

        void take(String option, Deque<String> following) {
            switch (option) {
                case "--once" -> once = true;
                case "--no-caches" -> recordsCaches = false;
                case "--replace-realm" -> replacesRealm = true;
                case "--without-programs" -> startsPrograms = false;
                case "--data" -> data = Path.of(value(option, following));
                case "--port" -> takePort(value(option, following));
                default -> throw misunderstood("'%s' is no option.".formatted(option));
            }
        }

        private void takePort(String assignment) {
            String[] parts = assignment.split("=", 2);
            Port port = Port.labelled(parts[0])
                    .orElseThrow(() -> misunderstood("'%s' is no program with a port.".formatted(parts[0])));
            try {
                ports.put(port, Integer.parseInt(parts[parts.length - 1]));
            } catch (NumberFormatException e) {
                throw misunderstood("--port needs NAME=NUMBER, not '%s'.".formatted(assignment));
            }
        }

        private static String value(String option, Deque<String> following) {
            if (following.isEmpty()) {
                throw misunderstood("%s needs a value.".formatted(option));
            }
            return following.removeFirst();
        }
    }
}
