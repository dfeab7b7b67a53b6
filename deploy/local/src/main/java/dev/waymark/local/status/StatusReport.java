package dev.waymark.local.status;

import dev.waymark.local.machine.Ports;
import dev.waymark.local.output.Columns;
import dev.waymark.local.suite.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which programs run, where, since when, with how much memory, and whether they are ready.
public final class StatusReport {

    private static final double BYTES_PER_MEGABYTE = 1024.0 * 1024;
    private static final String NONE = "–";

    private final List<ProgramStatus> programs;
    private final Instant now;
    private final DateTimeFormatter time;

    StatusReport(List<ProgramStatus> programs, Instant now, ZoneId zone) {
        this.programs = List.copyOf(programs);
        this.now = now;
        this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
    }

    /// @param components those that the launcher starts
    /// @param processes the processes that run now, by the names of their programs
    public static StatusReport of(
            List<Component> components, Ports ports, Map<String, ProcessHandle> processes, Instant now)
            throws InterruptedException {
        List<ProgramStatus> programs = new ArrayList<>();
        for (Component component : components) {
            programs.add(ProgramStatus.of(component, ports, Optional.ofNullable(processes.get(component.name()))));
        }
        return new StatusReport(programs, now, ZoneId.systemDefault());
    }

    public boolean isReady() {
        return programs.stream().allMatch(program -> program.state() == ProgramStatus.State.READY);
    }

    public String text() {
        Columns table = new Columns("  ", "llrrlrrrl");
        table.row("program", "state", "port", "health", "since", "for", "memory", "process", "");
        long sum = 0;
        for (ProgramStatus program : programs) {
            sum += program.memory();
            table.row(
                    program.name(),
                    program.state().toString(),
                    Integer.toString(program.port()),
                    program.management().map(String::valueOf).orElse(NONE),
                    program.since().map(time::format).orElse(NONE),
                    program.since()
                            .map(since -> duration(Duration.between(since, now)))
                            .orElse(NONE),
                    program.since().isPresent() ? megabytes(program.memory()) : NONE,
                    program.since().isPresent() ? Long.toString(program.pid()) : NONE,
                    program.whyNot());
        }
        return "%s%n%s in all (PSS).".formatted(table, megabytes(sum));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / BYTES_PER_MEGABYTE);
    }

    /// The two largest units that matter: `2 d 3 h`, `3 h 5 min`, `5 min`, `12 s`.
    static String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return "%d d %d h".formatted(duration.toDays(), duration.toHoursPart());
        }
        if (duration.toHours() > 0) {
            return "%d h %d min".formatted(duration.toHours(), duration.toMinutesPart());
        }
        return duration.toMinutes() > 0
                ? "%d min".formatted(duration.toMinutes())
                : "%d s".formatted(duration.toSeconds());
    }
}
