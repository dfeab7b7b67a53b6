package dev.waymark.local.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A short name for the state of something: equal when nothing that matters has changed.
public final class Fingerprint {

    private static final int BYTES = 6;

    private Fingerprint() {}

    /// Of a Java program: the virtual machine, its flags, the class path and the name, size and time of every jar.
    static String of(JavaProgram program) throws IOException {
        List<String> parts = new ArrayList<>(List.of(
                System.getProperty("java.vm.version"), JavaProgram.java().toString()));
        parts.addAll(program.flags());
        parts.addAll(program.application());
        try (Stream<Path> files = Files.walk(program.files())) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                parts.add("%s %d %s".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar)));
            }
        }
        return of(parts);
    }

    public static String of(List<String> parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
