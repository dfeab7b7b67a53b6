package dev.waymark.local.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCachesTest {

    @TempDir
    private Path folder;

    private JavaProgram program;
    private StartupCaches caches;

    @BeforeEach
    void pack() throws IOException {
        Path jar = Files.createDirectory(folder.resolve("app")).resolve("tiny.jar");
        String name = TinyProgram.class.getName().replace('.', '/') + ".class";
        try (InputStream code = TinyProgram.class.getResourceAsStream("/" + name);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file)) {
            packed.putNextEntry(new JarEntry(name));
            code.transferTo(packed);
        }
        program = new JavaProgram(
                "tiny",
                jar.getParent(),
                List.of("-XX:+UseSerialGC"),
                List.of("-cp", jar.toString(), TinyProgram.class.getName()));
        caches = new StartupCaches(Files.createDirectory(folder.resolve("caches")), true);
    }

    @Test
    void aProgramIsRecordedOnceAndUsesItsCacheFromThenOn() throws Exception {
        assertThat(caches.command(program)).contains("-XX:AOTMode=record");
        assertThat(run()).contains(TinyProgram.WORDS);
        assertThat(caches.hasRecording(program)).isTrue();

        assertThat(caches.create(program, folder.resolve("log"))).isTrue();

        assertThat(caches.isMissing(program)).isFalse();
        assertThat(caches.command(program)).anyMatch(flag -> flag.startsWith("-XX:AOTCache="));
        assertThat(run()).isEqualTo(TinyProgram.WORDS);
        assertThat(folder.resolve("caches")).isDirectoryNotContaining("glob:**.recording");
    }

    @Test
    void anUnreadableCacheDoesNotKeepTheProgramFromStarting() throws Exception {
        run();
        caches.create(program, folder.resolve("log"));
        String cache = caches.command(program).stream()
                .filter(flag -> flag.startsWith("-XX:AOTCache="))
                .findFirst()
                .orElseThrow();
        Files.writeString(Path.of(cache.substring("-XX:AOTCache=".length())), "damaged");

        assertThat(run()).contains(TinyProgram.WORDS);
    }

    @Test
    void withoutRecordingThereIsNoCache() throws Exception {
        assertThat(caches.create(program, folder.resolve("log"))).isFalse();
        assertThat(caches.isMissing(program)).isTrue();
        assertThat(folder.resolve("caches")).isEmptyDirectory();
    }

    @Test
    void aChangedProgramIsRecordedAgain() throws Exception {
        run();
        caches.create(program, folder.resolve("log"));

        Files.setLastModifiedTime(folder.resolve("app/tiny.jar"), FileTime.fromMillis(1));

        assertThat(caches.isMissing(program)).isTrue();
    }

    @Test
    void whatAnInterruptedLauncherLeftIsRemoved() throws IOException {
        Files.writeString(folder.resolve("caches/tiny-1.aot.recording"), "half");
        Files.writeString(folder.resolve("caches/tiny-1.aot.new"), "half");
        Files.writeString(folder.resolve("caches/tiny-2.aot"), "whole");

        caches.removeUnfinished();

        assertThat(folder.resolve("caches")).isDirectoryContaining("glob:**tiny-2.aot");
        assertThat(folder.resolve("caches").toFile().list()).hasSize(1);
    }

    @Test
    void nothingIsRecordedWhenNothingShallBe() throws IOException {
        StartupCaches none = new StartupCaches(folder.resolve("caches"), false);

        assertThat(none.command(program)).noneMatch(flag -> flag.contains("AOT"));
        assertThat(none.isMissing(program)).isFalse();
    }

    private String run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(caches.command(program))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return words;
    }
}
