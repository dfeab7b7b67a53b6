package dev.waymark.local.status;

import dev.waymark.local.process.LogTail;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The logs of the suite's programs: their last lines, and what is written later.
public final class Logs {

    private static final Duration POLL = Duration.ofMillis(300);
    private static final int MOST_BYTES_AT_ONCE = 1024 * 1024;
    private static final String SUFFIX = ".log";

    private final Path folder;
    private final String program;
    private final PrintStream out;
    private final Map<Path, Long> shown = new HashMap<>();

    /// @param program the one program to show; empty for all
    public Logs(Path folder, String program, PrintStream out) {
        this.folder = folder;
        this.program = program;
        this.out = out;
    }

    /// Prints the last lines of each log.
    ///
    /// @return whether there is any log
    public boolean show(int lines) throws IOException {
        List<Path> files = files();
        for (Path file : files) {
            shown.put(file, Files.size(file));
            LogTail.of(file, lines).forEach(line -> print(file, line));
        }
        return !files.isEmpty();
    }

    /// Prints what is written from now on, until it is interrupted or nobody reads any more.
    public void follow() throws IOException, InterruptedException {
        while (!out.checkError()) {
            showNew();
            Thread.sleep(POLL);
        }
    }

    /// Prints the whole lines that were written since the last look; a file that is shorter than it was has begun
    /// again.
    void showNew() throws IOException {
        for (Path file : files()) {
            long before = shown.getOrDefault(file, 0L);
            long from = before > Files.size(file) ? 0 : before;
            byte[] bytes = read(file, from);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(line -> print(file, line));
            shown.put(file, from + end);
        }
    }

    private static byte[] read(Path file, long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(MOST_BYTES_AT_ONCE, log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return bytes;
        }
    }

    private void print(Path file, String line) {
        out.println(program.isEmpty() ? "%-19s %s".formatted(name(file), line) : line);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(SUFFIX, "");
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> program.isEmpty() || name(file).equals(program))
                    .sorted()
                    .toList();
        }
    }
}
