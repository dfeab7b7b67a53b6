package dev.waymark.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which process a number meant: process ids are reused, so the start time (in kernel ticks) and the boot belong to
/// it.
record ProcessIdentity(long pid, long startTicks, String boot) {

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
    /// The state of a process that has ended and that nobody has asked about.
    private static final String ENDED = "Z";
    /// In `/proc/<pid>/stat`, counted from the state, which follows the command in parentheses.
    private static final int START_TIME_AFTER_COMMAND = 19;

    /// The process that runs under this id now, or nothing.
    static Optional<ProcessIdentity> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] afterCommand = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            if (afterCommand[0].equals(ENDED)) {
                return Optional.empty();
            }
            return Optional.of(new ProcessIdentity(
                    pid,
                    Long.parseLong(afterCommand[START_TIME_AFTER_COMMAND]),
                    Files.readString(BOOT_ID).strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<ProcessIdentity> parse(String line) {
        String[] words = line.strip().split(" ", -1);
        try {
            return Optional.of(new ProcessIdentity(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    String line() {
        return pid + " " + startTicks + " " + boot;
    }

    boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }
}
