package dev.waymark.local.process;

import dev.waymark.local.output.Trouble;
import java.time.Duration;

/// Runs a program to its end, for work that is done once.
public final class Tool {

    private Tool() {}

    /// Fails with the tool's last words when it does not end with exit code 0.
    ///
    /// @param advice what to do about a failure
    public static void run(Program program, Duration patience, String advice) throws InterruptedException {
        Child child = Child.start(program);
        boolean finished;
        try {
            finished = child.awaitEnd(patience);
        } catch (InterruptedException e) {
            child.kill();
            throw e;
        }
        if (!finished) {
            throw new Trouble("%s did not finish within %d s.".formatted(program.name(), patience.toSeconds()), advice);
        }
        Ending ending = child.ending();
        if (ending.exitCode() != 0) {
            throw new Trouble(ending.message(), advice);
        }
    }
}
