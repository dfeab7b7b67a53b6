package dev.waymark.local.postgresql;

import dev.waymark.local.machine.FileTree;
import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL binaries, unpacked once per version from the class path.
final class PostgresqlFiles {

    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");
    private static final int OWNER_EXECUTES = 0100;

    private PostgresqlFiles() {}

    /// The folder with `bin/postgres`, unpacked when it is not there yet.
    static Path unpack(Path folder) throws IOException {
        String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String archive = ARCHIVES.get(architecture);
        URL location = archive == null ? null : PostgresqlFiles.class.getResource(archive);
        return unpack(folder, architecture, location);
    }

    private static Path unpack(Path folder, String architecture, @Nullable URL archive) throws IOException {
        if (archive == null) {
            throw new Trouble(
                    "There is no PostgreSQL for this processor (%s).".formatted(architecture),
                    "The local suite runs on Linux with x86-64 or 64-bit ARM.");
        }
        Path target = folder.resolve(version(archive));
        if (Files.notExists(target)) {
            Path unfinished = folder.resolve("binaries.new");
            FileTree.delete(unfinished);
            try (InputStream packed = archive.openStream()) {
                extract(packed, unfinished);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    /// The name of the jar that holds the archive, which contains the version.
    private static String version(URL archive) {
        return archive.getPath().replaceFirst(".*/([^/]+)\\.jar!.*", "$1");
    }

    private static void extract(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, FileTree.inside(target, entry.getName()));
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
            Files.setPosixFilePermissions(
                    file,
                    Set.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE));
        }
    }
}
