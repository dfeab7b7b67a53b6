package dev.waymark.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The folder where everything local is kept (`.waymark/`), readable by its owner only.
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public void create() throws IOException {
        if (Files.notExists(root)) {
            Files.createDirectories(root.toAbsolutePath().getParent());
            Files.createDirectory(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        for (Path folder : List.of(logs(), run(), secrets(), caches(), postgresql(), keycloak())) {
            Files.createDirectories(folder);
        }
    }

    Path lock() {
        return root.resolve("lock");
    }

    /// Holds the process id of the launcher that works with this folder.
    Path launcher() {
        return root.resolve("launcher.pid");
    }

    /// Says which program of the running suite listens where.
    public Path ports() {
        return root.resolve("ports");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String program) {
        return logs().resolve(program + ".log");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path caches() {
        return root.resolve("caches");
    }

    public Path postgresql() {
        return root.resolve("postgresql");
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }
}
