package dev.waymark.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Small real programs for tests.
final class Programs {

    private Programs() {}

    static Program shell(String name, Path folder, String script) {
        return new Program(name, List.of("sh", "-c", script), Map.of(), folder.resolve(name + ".log"), StopSignal.TERM);
    }

    /// Runs until it is stopped.
    static Program lasting(String name, Path folder) {
        return new Program(name, List.of("sleep", "600"), Map.of(), folder.resolve(name + ".log"), StopSignal.TERM);
    }
}
