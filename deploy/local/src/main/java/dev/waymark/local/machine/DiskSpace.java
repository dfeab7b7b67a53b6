package dev.waymark.local.machine;

import dev.waymark.local.output.Trouble;
import java.nio.file.Path;

/// Whether the disk has room for what the suite will write.
public final class DiskSpace {

    private static final long MEGABYTE = 1024L * 1024;
    /// Keycloak 200, PostgreSQL 150, five start-up caches and the recording of each while it is made 1100, logs.
    public static final long FIRST_START_MEGABYTES = 1600;
    public static final long LATER_START_MEGABYTES = 400;

    private DiskSpace() {}

    /// Asks the file system itself: a file store is only found where the folder's mount point is visible, which it is
    /// not in a chroot.
    public static void require(Path folder, long megabytes) {
        long usable = folder.toFile().getUsableSpace() / MEGABYTE;
        if (usable < megabytes) {
            throw new Trouble(
                    "The disk of %s has %d MB left; the suite needs %d MB.".formatted(folder, usable, megabytes),
                    "Free some space, or keep the data elsewhere: --data FOLDER");
        }
    }
}
