package dev.waymark.local.command;

import dev.waymark.local.machine.Port;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The words after a command, collected one by one.
final class Options {

    private static final int MOST_LINES = 5_000;

    private final Command command;
    private final Set<Option> set = EnumSet.noneOf(Option.class);
    private final Map<Port, Integer> ports = new EnumMap<>(Port.class);
    private final List<FrontEnd> frontEnds = new ArrayList<>();
    private OptionalInt lines = OptionalInt.empty();
    private String program = "";
    private Path data;

    /// @param data the folder where no other is named
    Options(Command command, Path data) {
        this.command = command;
        this.data = data;
    }

    void take(String word, Deque<String> following) {
        if (command == Command.LOGS && !word.startsWith("-")) {
            takeProgram(word);
            return;
        }
        Option option = Option.of(command, word)
                .orElseThrow(() -> new Misunderstanding("'%s' is no option of %s.".formatted(word, command.word())));
        set.add(option);
        switch (option) {
            case DATA -> data = Path.of(value(word, following));
            case PORT -> takePort(value(word, following));
            case FRONT_END -> frontEnds.add(FrontEnd.parse(value(word, following)));
            case LINES -> takeLines(value(word, following));
            case ONCE, EXPLAIN, WITHOUT_PROGRAMS, NO_CACHES, REPLACE_REALM, FOLLOW -> {}
        }
    }

    private void takeProgram(String word) {
        if (!program.isEmpty()) {
            throw new Misunderstanding("logs shows one program or all, not '%s' and '%s'.".formatted(program, word));
        }
        program = Port.programs().stream()
                .map(Port::label)
                .filter(word::equals)
                .findFirst()
                .orElseThrow(() -> new Misunderstanding("'%s' is no program.".formatted(word)));
    }

    private void takePort(String assignment) {
        String[] parts = assignment.split("=", 2);
        Port port = Port.labelled(parts[0])
                .orElseThrow(() -> new Misunderstanding("'%s' is no program with a port.".formatted(parts[0])));
        try {
            ports.put(port, Integer.parseInt(parts[parts.length - 1]));
        } catch (NumberFormatException e) {
            throw new Misunderstanding("--port needs NAME=NUMBER, not '%s'.".formatted(assignment));
        }
    }

    private void takeLines(String text) {
        try {
            lines = OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            lines = OptionalInt.of(0);
        }
        if (lines.getAsInt() < 1 || lines.getAsInt() > MOST_LINES) {
            throw new Misunderstanding("--lines needs a number from 1 to %d, not '%s'.".formatted(MOST_LINES, text));
        }
    }

    private static String value(String option, Deque<String> following) {
        if (following.isEmpty()) {
            throw new Misunderstanding("%s needs a value.".formatted(option));
        }
        return following.removeFirst();
    }

    boolean isSet(Option option) {
        return set.contains(option);
    }

    Path data() {
        return data;
    }

    Map<Port, Integer> ports() {
        return ports;
    }

    List<FrontEnd> frontEnds() {
        return frontEnds;
    }

    OptionalInt lines() {
        return lines;
    }

    String program() {
        return program;
    }
}
