package dev.waymark.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// Passwords of this machine: each made at random once and kept in a file that only its owner can read.
public final class Secrets {

    private static final int BYTES = 24;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /// The password of this name, made when there is none yet.
    public String password(String name) throws IOException {
        Path file = file(name);
        if (Files.notExists(file)) {
            write(file);
        }
        return Files.readString(file).strip();
    }

    /// The file that holds the password of this name.
    public Path file(String name) {
        return folder.resolve(name);
    }

    private void write(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
