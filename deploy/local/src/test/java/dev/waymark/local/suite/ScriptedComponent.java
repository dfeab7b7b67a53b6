package dev.waymark.local.suite;

import dev.waymark.local.output.Progress;
import dev.waymark.local.process.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A part of a suite for tests: a shell script that works as soon as it has written a file.
final class ScriptedComponent implements Component {

    static final String LASTING = "touch $0; exec sleep 600";
    static final String SILENT = "exec sleep 600";

    private final String name;
    private final Path folder;
    private final String script;

    ScriptedComponent(String name, Path folder, String script) {
        this.name = name;
        this.folder = folder;
        this.script = script;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(Progress progress) {}

    @Override
    public Program program() {
        return Program.java(
                name, List.of("sh", "-c", script, ready().toString()), Map.of(), folder.resolve(name + ".log"));
    }

    @Override
    public boolean answers() {
        return Files.exists(ready());
    }

    @Override
    public Duration startPatience() {
        return Duration.ofSeconds(2);
    }

    private Path ready() {
        return folder.resolve(name + ".ready");
    }
}
