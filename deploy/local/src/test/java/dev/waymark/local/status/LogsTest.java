package dev.waymark.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.write(folder.resolve("gateway.log"), List.of("one", "two", "three"));
        Files.write(folder.resolve("keycloak.log"), List.of("up"));
    }

    @Test
    void theLogOfOneProgramIsShownAsItIs() throws IOException {
        assertThat(logs("gateway").show(2)).isTrue();
        assertThat(lines()).containsExactly("two", "three");
    }

    @Test
    void linesOfSeveralNameTheirProgram() throws IOException {
        assertThat(logs("").show(1)).isTrue();
        assertThat(lines()).containsExactly("gateway             three", "keycloak            up");
    }

    @Test
    void aMissingLogIsSaid() throws IOException {
        assertThat(logs("postgresql").show(1)).isFalse();
        assertThat(new Logs(folder.resolve("nowhere"), "", out()).show(1)).isFalse();
    }

    @Test
    void followingShowsWholeLinesOnceAndBeginsAgainWithANewFile() throws IOException {
        Logs logs = logs("gateway");
        logs.show(1);
        append("four\nfive, unfin");
        logs.showNew();
        append("ished: é\n");
        logs.showNew();
        logs.showNew();
        Files.writeString(folder.resolve("gateway.log"), "new\n");
        logs.showNew();

        assertThat(lines()).containsExactly("three", "four", "five, unfinished: é", "new");
    }

    private void append(String text) throws IOException {
        Files.writeString(folder.resolve("gateway.log"), text, StandardOpenOption.APPEND);
    }

    private Logs logs(String program) {
        return new Logs(folder, program, out());
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
