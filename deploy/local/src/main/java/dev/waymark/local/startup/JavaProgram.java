package dev.waymark.local.startup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java program as the launcher starts it.
///
/// @param name its name in messages, logs and records
/// @param files the folder whose content decides whether a start-up cache still fits
/// @param flags options of the virtual machine
/// @param application `-jar` and the file, or `-cp`, the class path and the main class
public record JavaProgram(String name, Path files, List<String> flags, List<String> application) {

    /// Quick to start and small, at the price of peak speed: for one machine and one person, never for a container.
    public static final List<String> LOCAL_FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:CompileThresholdScaling=4",
            "-Xms64m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    public JavaProgram {
        flags = List.copyOf(flags);
        application = List.copyOf(application);
    }

    /// The command that starts it.
    ///
    /// @param more further options of the virtual machine
    public List<String> command(List<String> more) {
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(flags);
        command.addAll(more);
        command.addAll(application);
        return command;
    }

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
