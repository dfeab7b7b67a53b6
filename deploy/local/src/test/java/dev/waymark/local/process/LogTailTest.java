package dev.waymark.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path folder;

    @Test
    void theLastLinesOfALongLogAreFound() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log"),
                IntStream.range(0, 10_000).mapToObj(line -> "line " + line).collect(Collectors.joining("\n")));

        assertThat(LogTail.of(log, 2)).containsExactly("line 9998", "line 9999");
    }

    @Test
    void aMissingLogHasNoLines() {
        assertThat(LogTail.of(folder.resolve("none"), 5)).isEmpty();
    }
}
