package dev.waymark.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The data folder of a local suite (`.waymark/`). When it is created, only its owner gets access.
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

    /// Locked by the launcher while it uses this folder.
    Path lock() {
        return root.resolve("lock");
    }

    /// Holds the process id of the launcher that works with this folder.
    Path launcher() {
        return root.resolve("launcher.pid");
    }

    /// Lists the TCP ports of the running suite, by program.
    public Path ports() {
        return root.resolve("ports");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String program) {
        return logs().resolve(program + ".log");
    }

    /// PID files of the programs that the launcher started.
    public Path run() {
        return root.resolve("run");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    /// Ahead-of-time caches of the JDK.
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
