package dev.waymark.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Memory in proportional set size: pages that several processes share are divided among them, so a sum over
/// processes counts each page once.
public final class ProportionalMemory {

    private static final int BYTES_PER_KILOBYTE = 1024;

    private ProportionalMemory() {}

    /// Bytes held by a process and all its descendants.
    public static long ofTree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> of(each.pid()))
                .sum();
    }

    /// Bytes held by one process; 0 when it is gone or the kernel does not say.
    public static long of(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .findFirst()
                    .map(ProportionalMemory::bytes)
                    .orElse(0L);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static long bytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) * BYTES_PER_KILOBYTE;
    }
}
