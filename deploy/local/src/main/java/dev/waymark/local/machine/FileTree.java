package dev.waymark.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders: deleting them, and staying inside them while unpacking.
public final class FileTree {

    private FileTree() {}

    /// Deletes the folder with all it holds; nothing happens when it is not there.
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /// The path of an archive's entry below the folder; an entry that points elsewhere is refused.
    public static Path inside(Path folder, String entry) throws IOException {
        Path path = folder.resolve(entry).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive holds an entry outside its folder: " + entry);
        }
        return path;
    }
}
