package dev.waymark.local.machine;

import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the disk has room for what the suite will write.
public final class DiskSpace {

    private static final long MEGABYTE = 1024L * 1024;
    /// Keycloak 200, PostgreSQL 150, five start-up caches and the recording of each while it is made 1100, logs.
    public static final long FIRST_START_MEGABYTES = 1600;
    public static final long LATER_START_MEGABYTES = 400;

    private DiskSpace() {}

    public static void require(Path folder, long megabytes) throws IOException {
        long usable = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (usable < megabytes) {
            throw new Trouble(
                    "The disk of %s has %d MB left; the suite needs %d MB.".formatted(folder, usable, megabytes),
                    "Free some space, or keep the data elsewhere: --data FOLDER");
        }
    }
}
