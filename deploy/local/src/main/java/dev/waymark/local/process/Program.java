package dev.waymark.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A program to run: its name in messages, what to execute, with which additional environment, where its output goes,
/// and how it is asked to stop.
public record Program(
        String name, List<String> command, Map<String, String> environment, Path log, StopSignal stopSignal) {

    public Program {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("The program %s has no command".formatted(name));
        }
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Program java(String name, List<String> command, Map<String, String> environment, Path log) {
        return new Program(name, command, environment, log, StopSignal.TERM);
    }
}
