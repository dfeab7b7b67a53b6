package dev.waymark.kubernetes.played;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What is in the images that `deploy/container/build` made.
@ExtendWith(NeedsImages.class)
class ImagesIT {

    static final List<String> PROGRAMS = Podman.PROGRAMS;

    private static final String CACHE = "opt/waymark/app.aot";
    private static final long MEGABYTE = 1_000_000;
    private static final Map<String, Long> BUDGETS = Map.of("roadmap-service", 150 * MEGABYTE);
    private static final long BUDGET = 110 * MEGABYTE;
    private static final int EXECUTABLE = 0111;
    private static final int WRITABLE_BY_ALL = 0002;
    private static final int SET_USER_OR_GROUP = 06000;

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void nothingButJavaCanBeExecuted(String program) throws IOException, InterruptedException {
        assertThat(Podman.content(program))
                .filteredOn(file -> file.isFile() && !file.isSymbolicLink() && (file.getMode() & EXECUTABLE) != 0)
                .extracting(TarArchiveEntry::getName)
                .filteredOn(name -> !name.matches(".*\\.so(\\.\\d+)*"))
                .containsExactlyInAnyOrder("opt/java/bin/java", "opt/java/lib/jexec", "opt/java/lib/jspawnhelper");
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void nothingBelongsToTheProgramOrGivesItRights(String program) throws IOException, InterruptedException {
        var files = Podman.content(program);

        assertThat(files).allMatch(file -> file.getLongUserId() == 0 && file.getLongGroupId() == 0);
        assertThat(files)
                .filteredOn(file -> (file.getMode() & SET_USER_OR_GROUP) != 0)
                .isEmpty();
        assertThat(files)
                .filteredOn(file -> !file.isSymbolicLink() && (file.getMode() & WRITABLE_BY_ALL) != 0)
                .extracting(TarArchiveEntry::getName)
                .containsExactly("tmp/");
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void theContentIsWithinItsBudget(String program) throws IOException, InterruptedException {
        assertThat(Podman.content(program))
                .filteredOn(file -> !file.getName().equals(CACHE))
                .extracting(TarArchiveEntry::getSize)
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToLong(Long::longValue).sum())
                        .isLessThanOrEqualTo(BUDGETS.getOrDefault(program, BUDGET)));
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void itSaysWhatItIsAndRunsAsAnUnprivilegedUser(String program) throws IOException, InterruptedException {
        String format = "{{.Config.User}} {{range $name, $value := .Labels}}{{$name}} {{end}}";

        assertThat(Podman.run("image", "inspect", "--format", format, Podman.image(program))
                        .split(" "))
                .startsWith("10001:10001")
                .contains(
                        "org.opencontainers.image.title",
                        "org.opencontainers.image.version",
                        "org.opencontainers.image.revision",
                        "org.opencontainers.image.licenses");
    }
}
