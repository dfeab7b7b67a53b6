package dev.waymark.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void onlyTheOwnerLooksIntoIt() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("deep/data"));
        data.create();
        data.create();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingStarts() {
        assertThatThrownBy(() -> DiskSpace.require(folder, Long.MAX_VALUE / (1024 * 1024)))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.advice()).contains("Free some space"))
                .hasMessageContaining("MB left");
    }

    @Test
    void anArchiveCannotWriteOutsideItsFolder() {
        assertThatThrownBy(() -> FileTree.inside(folder, "../escaped"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../escaped");
    }

    @Test
    void aFolderIsDeletedWithAllItHolds() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("tree/deep"));
        Files.writeString(deep.resolve("leaf"), "green");

        FileTree.delete(folder.resolve("tree"));
        FileTree.delete(folder.resolve("tree"));

        assertThat(folder).isEmptyDirectory();
    }
}
