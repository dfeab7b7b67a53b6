package dev.waymark.kubernetes.played;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What the kernel says of a process.
///
/// @param pid its number on this machine
record ConfinedProcess(long pid) {

    private static final String CGROUPS = "/sys/fs/cgroup";

    /// The words behind a name in its status.
    List<String> status(String name) throws IOException {
        return lines("status").stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .flatMap(words -> Arrays.stream(words.split("\\s+")))
                .toList();
    }

    /// How its root folder is mounted.
    List<String> optionsOfRoot() throws IOException {
        return lines("mountinfo").stream()
                .map(line -> line.split(" "))
                .filter(mount -> mount[4].equals("/"))
                .map(mount -> mount[5])
                .flatMap(options -> Arrays.stream(options.split(",")))
                .toList();
    }

    /// In bytes, by version 1 or 2 of control groups.
    long memoryLimit() throws IOException {
        for (String line : lines("cgroup")) {
            String[] group = line.split(":", 3);
            Path unified = Path.of(CGROUPS + group[2], "memory.max");
            if (group[1].equals("memory")) {
                return number(Path.of(CGROUPS + "/memory" + group[2], "memory.limit_in_bytes"));
            }
            if (group[1].isEmpty() && Files.exists(unified)) {
                return number(unified);
            }
        }
        throw new IllegalStateException("The process %d is in no group with a limit of memory".formatted(pid));
    }

    /// The files whose content it has in its memory.
    List<String> mappedFiles() throws IOException {
        return lines("maps").stream()
                .map(line -> line.split("\\s+", 6))
                .filter(map -> map.length == 6)
                .map(map -> map[5])
                .toList();
    }

    private static long number(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip());
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), file));
    }
}
