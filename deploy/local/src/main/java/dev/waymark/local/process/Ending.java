package dev.waymark.local.process;

import java.nio.file.Path;
import java.util.List;

/// How a program ended by itself, with its last words.
public record Ending(String name, int exitCode, Path log, List<String> lastLines) {

    private static final int SIGNAL_BASE = 128;

    public Ending {
        lastLines = List.copyOf(lastLines);
    }

    /// `killed by signal 9` or `exit code 1`: a code above 128 is the number of a signal added to 128.
    public String cause() {
        return exitCode > SIGNAL_BASE
                ? "killed by signal %d".formatted(exitCode - SIGNAL_BASE)
                : "exit code %d".formatted(exitCode);
    }

    /// The whole message: which program, how it ended and what it printed last.
    public String message() {
        StringBuilder text = new StringBuilder("%s ended unexpectedly (%s).".formatted(name, cause()));
        if (!lastLines.isEmpty()) {
            text.append(" Its last words:");
            lastLines.forEach(line -> text.append("\n    | ").append(line));
        }
        return text.toString();
    }
}
