package dev.waymark.local.machine;

import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps two launchers off one data folder; the kernel releases it when the launcher ends, however it ends.
///
/// The holder's process id is in a second file: closing any handle of a locked file would release the lock.
public final class LauncherLock implements AutoCloseable {

    private final FileChannel channel;

    private LauncherLock(FileChannel channel) {
        this.channel = channel;
    }

    public static LauncherLock take(DataFolder data) throws IOException {
        FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            String holder = holder(data).map(pid -> " (process " + pid + ")").orElse("");
            throw new Trouble(
                    "Another launcher%s works with %s.".formatted(holder, data.root()),
                    "Stop it with Ctrl-C in its terminal or with `./waymark stop`, or give this one its own folder and ports (--data, --port).");
        }
        Files.writeString(data.launcher(), Long.toString(ProcessHandle.current().pid()));
        return new LauncherLock(channel);
    }

    /// The launcher that works with the folder now.
    public static Optional<ProcessHandle> runningLauncher(DataFolder data) throws IOException {
        if (Files.notExists(data.lock())) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.WRITE)) {
            return tryLock(channel) != null ? Optional.empty() : holder(data).flatMap(ProcessHandle::of);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Optional<Long> holder(DataFolder data) throws IOException {
        try {
            return Optional.of(Long.parseLong(Files.readString(data.launcher()).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
