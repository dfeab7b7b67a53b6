package dev.waymark.local.suite;

import dev.waymark.local.output.Progress;
import dev.waymark.local.process.Program;
import dev.waymark.local.startup.JavaProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// One part of the suite: how it is prepared, started and asked whether it works.
public interface Component {

    /// Its name in messages, logs and records.
    String name();

    /// Does what must be there before a start; what is there already stays.
    void prepare(Progress progress) throws IOException, InterruptedException;

    /// Does what needs the database and must be done before a start.
    default void beforeStart(Progress progress) throws IOException, InterruptedException {}

    /// What to execute.
    Program program() throws IOException;

    /// Whether it works now.
    boolean answers() throws InterruptedException;

    /// Why a running program does not work yet, in words for the person at the keyboard.
    default String whyNot() throws InterruptedException {
        return "does not answer yet";
    }

    /// Does what can only be done while it runs; what is done already stays.
    default void complete() throws IOException, InterruptedException {}

    /// How long a start may take, the first included.
    Duration startPatience();

    /// The Java program that has a start-up cache, if it is one.
    default Optional<JavaProgram> javaProgram() {
        return Optional.empty();
    }
}
